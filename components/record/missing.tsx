import { t } from '../../lib/i18n'
import type { MissingWhy } from '../../lib/model/vocabulary'
import { capital } from '../../lib/words/capital'
import { fieldWords } from '../../lib/words/fields'
import { listWords } from '../../lib/words/kinds'
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

/**
 * What the page does not state in one line, a line for each on demand. That something was withheld, that there is none,
 * or that it could not be read is said at once.
 */
export function Missing({ missing }: Props) {
  const others = Object.keys(missing).filter(
    (field) => missing[field] !== 'not-stated' && !ASKED_FOR.includes(field),
  )
  const rows = [...ASKED_FOR, ...others].flatMap((field) => {
    const why = missing[field]
    return why === undefined ? [] : [{ field, why }]
  })
  if (rows.length === 0) return null
  const absent = rows.filter(({ why }) => why === 'not-stated')
  return (
    <Section title={t('section_missing')}>
      <Reasons rows={rows.filter(({ why }) => why !== 'not-stated')} />
      {absent.length > 0 && (
        <details className="missing-others">
          <summary>{capital(listWords(absent.map(({ field }) => fieldWords(field))))}</summary>
          <Reasons rows={absent} />
        </details>
      )}
    </Section>
  )
}

interface ReasonsProps {
  readonly rows: readonly { readonly field: string; readonly why: MissingWhy }[]
}

function Reasons({ rows }: ReasonsProps) {
  if (rows.length === 0) return null
  return (
    <ul className="missing">
      {rows.map(({ field, why }) => (
        <li key={field} data-why={why}>
          {missingWords(field, why)}
        </li>
      ))}
    </ul>
  )
}
