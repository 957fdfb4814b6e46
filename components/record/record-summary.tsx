import type { ReactNode } from 'react'
import { beginning, shortened } from '../../lib/anchor/whole-characters'
import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { KeptRecord, RecordRow } from '../../lib/model/kept'
import type { Span } from '../../lib/model/quoted'
import type { MissingWhy } from '../../lib/model/vocabulary'
import { dateWords, timeWords } from '../../lib/words/dates'
import { type Headlined, headline, outcomeWords } from '../../lib/words/headline'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { Delegations } from './delegations'
import { Details } from './details'
import { Documents } from './documents'
import { evidenceOf } from './evidence'
import { Heads } from './heads'
import { Missing } from './missing'
import { Money } from './money'
import { Options } from './options'
import { QuotedList } from './quoted-list'
import { Resolutions } from './resolutions'
import { Terms } from './terms'
import { Votes } from './votes'
import './record-summary.css'

/** A title of more letters is set smaller. */
const LONG = 110

/** So much of a decision maker is shown at the top; Details have the whole. */
const LONGEST = 80

/** A record to be shown: one of the library, or one that was read and is not kept. */
export interface Shown {
  readonly row: Headlined & Pick<RecordRow, 'title'>
  /** Whose it is, in words; null where only the library would know. */
  readonly council: string | null
  readonly fields: QuotedRecord
  readonly facts: KeptRecord['facts']
  /** Facts that no part of the summary shows but as label and value; none where nothing is kept. */
  readonly rest: KeptRecord['facts']
}

interface Props {
  readonly record: Shown
  readonly missing: Readonly<Record<string, MissingWhy>>
  readonly onShow: (span: Span) => void
  /** The heading stands elsewhere already (a list whose row was opened). */
  readonly headless?: boolean
  /** What stands next to the council's name, and below it: how it is set by hand. */
  readonly council?: { readonly act: ReactNode; readonly below: ReactNode }
  /** The page holds text that the council struck out. */
  readonly holdsStruck?: boolean
  /** The pages of its matter. */
  readonly linked?: ReactNode
}

/** One record, whole: headline, who decided and when, and every fact with its words. */
export function RecordSummary(props: Props) {
  const { record, missing, onShow, headless = false, council, linked, holdsStruck } = props
  const { row, fields, facts, rest } = record
  const shared = { facts, onShow }
  return (
    <article className="record">
      <div className="record-head">
        <Where record={record} headless={headless} act={council?.act} />
        {council?.below}
        {!headless && <h2 data-long={row.title.length > LONG}>{row.title}</h2>}
        <p className="record-headline">{headline(row)}</p>
        <Chips fields={fields} />
        {holdsStruck && <p className="record-struck">{t('page_holds_struck')}</p>}
      </div>
      {fields.purpose !== null && (
        <Section title={t('section_purpose')}>
          <FactRow
            kind="field"
            quoted
            name={beginning(fields.purpose.value, 60)}
            evidence={evidenceOf(facts, 'purpose', fields.purpose)}
            onShow={onShow}
          >
            <p className="words record-purpose">{fields.purpose.value}</p>
          </FactRow>
        </Section>
      )}
      <Resolutions fields={fields} {...shared} />
      <Money values={fields.values} terms={fields.terms} {...shared} />
      <Terms terms={fields.terms} {...shared} />
      <Options options={fields.options} {...shared} />
      <QuotedList
        title={t('section_reasons')}
        kind="reason"
        field="reasons"
        all={fields.reasons}
        {...shared}
      />
      <Delegations delegations={fields.delegations} {...shared} />
      <Votes votes={fields.votes} {...shared} />
      <QuotedList
        title={t('section_interests')}
        kind="interest"
        field="interests"
        all={fields.interests}
        {...shared}
      />
      <Heads heads={fields.heads} />
      <Documents documents={fields.documents} />
      {linked}
      <Missing missing={missing} />
      <Details fields={fields} rest={rest} onShow={onShow} />
    </article>
  )
}

interface WhereProps {
  readonly record: Shown
  readonly headless: boolean
  /** What stands next to the council's name. */
  readonly act: ReactNode
}

/** Council, body, day and item, as far as the page says. */
function Where({ record, headless, act }: WhereProps) {
  const { row, council, fields } = record
  const name = council !== null && (
    <span key="council">
      {council}
      {act}
    </span>
  )
  // Its date and item stand in the row that was opened.
  if (headless) return act === undefined ? null : <p className="record-where">{name}</p>
  const { meeting } = fields
  const date = row.decided ?? meeting?.date?.value ?? null
  const time = meeting?.time?.value ?? null
  const day = date === null ? null : dateWords(date)
  const parts = [
    meeting?.body?.value ?? row.decisionMaker,
    day !== null && time !== null ? t('date_at_time', { date: day, time: timeWords(time) }) : day,
    meeting?.item?.value === undefined ? null : t('item_number', { item: meeting.item.value }),
  ]
  return (
    <p className="record-where">
      {name}
      {parts
        .filter((part) => part !== null)
        .map((part) => (
          <span key={part} title={part.length > LONGEST ? part : undefined}>
            {shortened(part, LONGEST)}
          </span>
        ))}
    </p>
  )
}

/** What the page says of itself in a word or two, as printed where it prints it. */
function Chips({ fields }: { fields: QuotedRecord }) {
  const { status, outcome, keyDecision, callIn } = fields
  const said = status?.value ?? (outcome === null ? null : outcomeWords(outcome.value))
  const chips = [
    said,
    keyDecision === null ? null : t(keyDecision.value ? 'key_decision' : 'not_key_decision'),
    callIn === null ? null : t(callIn.value ? 'call_in' : 'not_call_in'),
  ].filter((chip) => chip !== null)
  if (chips.length === 0) return null
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip}>{chip}</li>
      ))}
    </ul>
  )
}
