import { t } from '../../lib/i18n'
import type { ReviewedFact } from '../../lib/model/kept'
import { labelOf } from '../../lib/words/field-label'
import { valueWords } from '../../lib/words/value'
import { Section } from '../section'
import './review.css'
import { Voices } from './voices'

/** What people said of facts whose words the text no longer prints. */
export function Orphans({ orphans }: { readonly orphans: readonly ReviewedFact[] }) {
  if (orphans.length === 0) return null
  return (
    <Section title={t('section_orphans')} n={orphans.length}>
      <p className="form-hint">{t('orphans_why')}</p>
      <ul className="orphans">
        {orphans.map((fact) => (
          <li key={fact.key}>
            <p>
              <span className="field-label">{labelOf(fact.field)}</span> {valueWords(fact)}
            </p>
            <blockquote className="words">
              {fact.spans.map(({ exact }) => exact).join(' … ')}
            </blockquote>
            <Voices voices={fact.voices} />
            {fact.notes.map(({ who, text }) => (
              <p className="fact-note" key={who}>
                {t('review_note_by', { who, text })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
