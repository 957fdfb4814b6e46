import type { CSSProperties } from 'react'
import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { MoneyValue, Term } from '../../lib/model/facts'
import type { Quoted, Span } from '../../lib/model/quoted'
import { moneyParts, moneyWords, roleWords } from '../../lib/words/money'
import { wholeTerms } from '../../lib/words/whole-term'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { type Facts, factsIn, listed } from './evidence'
import './money.css'

interface Props {
  readonly values: QuotedRecord['values']
  readonly terms: QuotedRecord['terms']
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

/** The sums, largest first, figures in one column as in a ledger. */
export function Money({ values, terms, facts, onShow }: Props) {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => b.value.amount - a.value.amount)
  const rows = listed(facts, 'values', sorted)
  return (
    <Section title={t('section_money')} n={values.length} facts={factsIn(rows)}>
      <div className="ledger" style={ledgerStyle(values)}>
        {rows.map(({ one, evidence, key }) => (
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
      <Whole values={standing(facts, 'values', values)} terms={standing(facts, 'terms', terms)} />
    </Section>
  )
}

/** The figures' column is as wide as the longest sum, in figures; a very long one stands out of it. */
function ledgerStyle(values: Props['values']): CSSProperties {
  const longest = Math.max(...values.map(({ value }) => moneyParts(value).sum.length))
  return { '--figures': `${Math.min(longest, 18)}ch` } as CSSProperties // React's type has no custom properties
}

/** What people have not struck out. */
function standing<T>(facts: Facts, field: string, all: readonly Quoted<T>[]): T[] {
  return listed(facts, field, all)
    .filter(({ evidence }) => evidence.reviewed !== 'rejected')
    .map(({ one }) => one.value)
}

/** What a sum a year comes to over the whole term, and whether the page says so itself. */
function Whole({ values, terms }: { values: readonly MoneyValue[]; terms: readonly Term[] }) {
  return wholeTerms(values, terms).map(({ words, printed }) => (
    <p className="whole-term" key={words}>
      <span className="whole-term-sum">{words}</span>{' '}
      <span className="whole-term-as">{t(printed ? 'whole_term_printed' : 'whole_term_ours')}</span>
    </p>
  ))
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
