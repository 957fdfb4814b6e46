import { beginning } from '../../lib/anchor/whole-characters'
import type { Quoted, Span } from '../../lib/model/quoted'
import { FactRow, type Kind } from '../fact-row'
import { Section } from '../section'
import { type Facts, factsIn, listed } from './evidence'

interface Props {
  readonly title: string
  readonly kind: Kind
  readonly field: string
  readonly all: readonly Quoted<string>[]
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

/** Reasons, interests: paragraphs in the council's own words. */
export function QuotedList({ title, kind, field, all, facts, onShow }: Props) {
  if (all.length === 0) return null
  const rows = listed(facts, field, all)
  return (
    <Section title={title} n={all.length} facts={factsIn(rows)}>
      {rows.map(({ one, evidence, key }) => (
        <FactRow
          key={key}
          kind={kind}
          quoted
          name={beginning(one.value, 60)}
          evidence={evidence}
          onShow={onShow}
        >
          <p className="words">{one.value}</p>
        </FactRow>
      ))}
    </Section>
  )
}
