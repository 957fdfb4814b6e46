import { t } from '../../lib/i18n'
import type { MissingWhy } from '../../lib/model/vocabulary'
import { missingWords } from '../../lib/words/missing'
import { Section } from '../section'
import './missing.css'

/** What a reader looks for first, in the order of the record. The rest is said by its absence. */
const ASKED_FOR = [
  'resolutions',
  'dates.decided',
  'values',
  'terms',
  'options',
  'reasons',
  'votes',
  'interests',
  'documents',
]

interface Props {
  /** Why each empty field is empty (lib/record/missing). */
  readonly missing: Readonly<Record<string, MissingWhy>>
}

/** What is not there, and why: nothing printed is different from nothing understood. */
export function Missing({ missing }: Props) {
  const others = Object.keys(missing).filter(
    (field) => missing[field] !== 'not-stated' && !ASKED_FOR.includes(field),
  )
  const rows = [...ASKED_FOR, ...others].flatMap((field) => {
    const why = missing[field]
    return why === undefined ? [] : [{ field, why }]
  })
  if (rows.length === 0) return null
  return (
    <Section title={t('section_missing')}>
      <ul className="missing">
        {rows.map(({ field, why }) => (
          <li key={field} data-why={why}>
            {missingWords(field, why)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
