import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { Span } from '../../lib/model/quoted'
import { listWords } from '../../lib/words/kinds'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { type Facts, factsIn, listed } from './evidence'
import './delegations.css'

interface Props {
  readonly delegations: QuotedRecord['delegations']
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

/** Who may act on the council's behalf, and whom they must consult first. */
export function Delegations({ delegations, facts, onShow }: Props) {
  if (delegations.length === 0) return null
  const rows = listed(facts, 'delegations', delegations)
  return (
    <Section title={t('section_may_act')} n={delegations.length} facts={factsIn(rows)}>
      {rows.map(({ one, evidence, key }) => (
        <FactRow
          key={key}
          kind="delegation"
          name={one.value.to}
          evidence={evidence}
          onShow={onShow}
        >
          <p className="delegate">{one.value.to}</p>
          {one.value.consulting.length > 0 && (
            <p className="delegate-after">
              {t('after_consulting', { who: listWords(one.value.consulting) })}
            </p>
          )}
        </FactRow>
      ))}
    </Section>
  )
}
