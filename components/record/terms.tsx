import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { Term } from '../../lib/model/facts'
import type { Span } from '../../lib/model/quoted'
import { termLine, termWords } from '../../lib/words/terms'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { type Facts, factsIn, listed } from './evidence'
import './terms.css'

interface Props {
  readonly terms: QuotedRecord['terms']
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

/** How long it will run: in words, and as a line where there is a first length and an extension. */
export function Terms({ terms, facts, onShow }: Props) {
  if (terms.length === 0) return null
  const rows = listed(facts, 'terms', terms)
  return (
    <Section title={t('section_term')} n={terms.length} facts={factsIn(rows)}>
      {rows.map(({ one, evidence, key }) => {
        const words = termWords(one.value)
        return words === null ? null : (
          <FactRow key={key} kind="term" name={words} evidence={evidence} onShow={onShow}>
            <p className="term-words">{words}</p>
            <Line term={one.value} />
          </FactRow>
        )
      })}
    </Section>
  )
}

/** The words above say the same: the line is for the eye alone. */
function Line({ term }: { term: Term }) {
  const line = termLine(term)
  if (line === null) return null
  return (
    <div className="term-line" aria-hidden="true">
      <span className="term-initial" style={{ width: `${line.initial}%` }}>
        <span>{line.initialWords}</span>
      </span>
      <span className="term-more">
        <span>{line.wholeWords}</span>
      </span>
    </div>
  )
}
