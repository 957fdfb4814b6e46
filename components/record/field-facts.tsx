import type { ReviewedFact } from '../../lib/model/kept'
import type { Span } from '../../lib/model/quoted'
import { labelOf } from '../../lib/words/field-label'
import { valueWords } from '../../lib/words/value'
import { FactRow } from '../fact-row'
import { Shortened } from '../shortened'

/** So much of a value is shown at first: decision makers of thirty words are printed. */
const LONGEST = 120

interface Props {
  readonly facts: readonly ReviewedFact[]
  readonly onShow: (span: Span) => void
}

/** Facts that are a label and a value: title, dates, body, people … each to be shown and checked. */
export function FieldFacts({ facts, onShow }: Props) {
  return facts.map((fact) => {
    const { spans, basis, reviewed, field, key } = fact
    const label = labelOf(field)
    const value = valueWords(fact)
    return (
      <FactRow
        key={key}
        kind="field"
        name={`${label}: ${value}`}
        evidence={{ spans, basis, reviewed, fact }}
        onShow={onShow}
      >
        <p>
          <span className="field-label">{label}</span>{' '}
          <Shortened words={value} most={LONGEST} name={label} />
        </p>
      </FactRow>
    )
  })
}
