import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { Person } from '../../lib/model/facts'
import type { ReviewedFact } from '../../lib/model/kept'
import type { Span } from '../../lib/model/quoted'
import { dateWords } from '../../lib/words/dates'
import { listWords } from '../../lib/words/kinds'
import { Section } from '../section'
import { FieldFacts } from './field-facts'
import './details.css'

const named = ({ name, post }: Person): string =>
  [name, post].filter((part) => part !== null).join(', ')

const labelsOf = ({ labels }: QuotedRecord): [string, string][] =>
  labels.map(({ value }) => [value.name, value.value])

/** The rest of what the page prints, as label and value. Only what is there. */
function rowsOf(fields: QuotedRecord): [string, string][] {
  const { dates } = fields
  const date = (label: string, iso: string | undefined): [string, string][] =>
    iso === undefined ? [] : [[label, dateWords(iso)]]
  const list = (label: string, all: readonly { value: string }[]): [string, string][] =>
    all.length === 0 ? [] : [[label, listWords(all.map(({ value }) => value))]]
  const text = (label: string, one: { value: string } | null): [string, string][] =>
    one === null ? [] : [[label, one.value]]
  return [
    ...text(t('label_decision_maker'), fields.decisionMaker),
    ...date(t('label_published'), dates.published?.value),
    ...date(t('label_effective'), dates.effective?.value),
    ...date(t('label_due'), dates.due?.value),
    ...text(t('label_key_reason'), fields.keyReason),
    ...list(t('label_wards'), fields.wards),
    ...list(t('label_consultees'), fields.consultees),
    ...fields.people
      .filter(({ value }) => named(value) !== '')
      .map(({ value }): [string, string] => [value.role, named(value)]),
    ...labelsOf(fields),
  ]
}

interface Props {
  readonly fields: QuotedRecord
  /** Of a record in the library: the facts that no other part shows, each to be checked. */
  readonly rest: readonly ReviewedFact[]
  readonly onShow: (span: Span) => void
}

/** Dates, wards, people and whatever other labels the page prints. */
export function Details({ fields, rest, onShow }: Props) {
  const rows = rest.length > 0 ? labelsOf(fields) : rowsOf(fields)
  if (rows.length === 0 && rest.length === 0) return null
  return (
    <Section title={t('section_details')} facts={rest}>
      <FieldFacts facts={rest} onShow={onShow} />
      <dl className="details">
        {rows.map(([label, value]) => (
          <div key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
