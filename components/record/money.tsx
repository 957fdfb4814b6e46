import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { MoneyValue } from '../../lib/model/facts'
import type { Span } from '../../lib/model/quoted'
import { moneyParts, moneyWords, roleWords } from '../../lib/words/money'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { type Facts, listed } from './evidence'
import './money.css'

interface Props {
  readonly values: QuotedRecord['values']
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

/** The sums, largest first, figures in one column as in a ledger. */
export function Money({ values, facts, onShow }: Props) {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => b.value.amount - a.value.amount)
  return (
    <Section title={t('section_money')} n={values.length}>
      <div className="ledger">
        {listed(facts, 'values', sorted).map(({ one, evidence, key }) => (
          <FactRow
            key={key}
            kind="value"
            name={moneyWords(one.value)}
            evidence={evidence}
            onShow={onShow}
          >
            <Sum value={one.value} />
          </FactRow>
        ))}
      </div>
    </Section>
  )
}

function Sum({ value }: { value: MoneyValue }) {
  const { sum, as } = moneyParts(value)
  const role = roleWords(value.role)
  return (
    <p className="sum">
      <span className="sum-figures">{sum}</span>{' '}
      <span className="sum-as">
        {[as, role].filter((part) => part !== null && part !== '').join(' · ')}
      </span>
    </p>
  )
}
