import type { ReviewedFact } from '../../lib/model/kept'
import type { Span } from '../../lib/model/quoted'
import { headNames } from '../../lib/model/word-lists'
import { capital } from '../../lib/words/capital'
import { fieldWords } from '../../lib/words/fields'
import { headWords } from '../../lib/words/screen-kinds'
import { valueWords } from '../../lib/words/value'
import { FactRow } from '../fact-row'

interface Props {
  readonly facts: readonly ReviewedFact[]
  readonly onShow: (span: Span) => void
}

/** A field's name as a label: "Date of publication". */
export function labelOf(field: string): string {
  const head = headNames.find((one) => field === `heads.${one}`)
  const words = head === undefined ? fieldWords(field) : headWords(head)
  return capital(words)
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
          <span className="field-label">{label}</span> {value}
        </p>
      </FactRow>
    )
  })
}
