import type { Quoted, Span } from '../../lib/model/quoted'
import { FactRow, type Kind } from '../fact-row'
import { Section } from '../section'
import { evidenceOf, type Facts, placeOf } from './evidence'

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
  return (
    <Section title={title} n={all.length}>
      {all.map((one) => (
        <FactRow
          key={placeOf(one)}
          kind={kind}
          quoted
          name={one.value.slice(0, 60)}
          evidence={evidenceOf(facts, field, one)}
          onShow={onShow}
        >
          <p className="words">{one.value}</p>
        </FactRow>
      ))}
    </Section>
  )
}
