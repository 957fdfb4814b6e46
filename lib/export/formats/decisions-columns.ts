import type { PlainRecord } from '../../model/plain'
import type { FinalRecord } from '../../record/final-record'
import { plainRecord } from '../../record/plain'
import { voteWords } from '../../words/kinds'
import type { Cell } from '../csv'
import {
  clauseLine,
  delegationLine,
  largest,
  lines,
  longestTerm,
  optionLine,
  valueLine,
} from './decisions-cells'

/** What a column's cells look like. */
type ColumnType = 'text' | 'list' | 'number' | 'true/false' | 'date' | 'time' | 'date and time'

/** One kept record with its plain record, from which cells are made. */
export interface DecisionRow extends FinalRecord {
  readonly plain: PlainRecord
}

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** For the page that documents the format. */
  readonly meaning: string
  cell(row: DecisionRow): Cell
}

const column = (
  name: string,
  type: ColumnType,
  meaning: string,
  cell: (row: DecisionRow) => Cell,
): Column => ({ name, type, meaning, cell })

const values = ({ fields }: DecisionRow) => fields.values.map((value) => value.value)

const identity: readonly Column[] = [
  column(
    'id',
    'text',
    'The record’s id. Stays the same however often the page is captured.',
    (r) => r.plain.id,
  ),
  column(
    'council',
    'text',
    'Official name of the council, or the name that the site prints of itself.',
    (r) => r.plain.council?.name ?? null,
  ),
  column(
    'gss',
    'text',
    'The council’s ONS code as at the decision.',
    (r) => r.plain.council?.gss ?? null,
  ),
  column(
    'system',
    'text',
    'The software that made the page: moderngov, open-council-network, cmis or generic.',
    (r) => r.row.system,
  ),
  column('kind', 'text', 'decision, agenda-item or issue.', (r) => r.plain.kind),
  column('title', 'text', 'Title as printed.', (r) => r.plain.title),
  column(
    'decision_maker',
    'text',
    'The body or the post that decided, as printed.',
    (r) => r.plain.decisionMaker,
  ),
  column('status', 'text', 'Decision status or outcome, as printed.', (r) => r.plain.status),
  column(
    'outcome',
    'text',
    'What the status says: approved, amended, rejected, deferred, noted, referred, withdrawn or for-determination.',
    (r) => r.plain.outcome,
  ),
  column(
    'key_decision',
    'true/false',
    'Whether the page says that it is a key decision.',
    (r) => r.plain.keyDecision,
  ),
  column('key_reason', 'text', 'Why it is a key decision, as printed.', (r) => r.plain.keyReason),
  column(
    'call_in',
    'true/false',
    'Whether the page says that it is subject to call-in.',
    (r) => r.plain.callIn,
  ),
]

const datesAndMeeting: readonly Column[] = [
  column('date_decided', 'date', 'Day of the decision.', (r) => r.plain.dates.decided),
  column('date_published', 'date', 'Day of publication.', (r) => r.plain.dates.published),
  column('date_effective', 'date', 'Day from which it has effect.', (r) => r.plain.dates.effective),
  column('date_due', 'date', 'Day on which the decision is due.', (r) => r.plain.dates.due),
  column('meeting_body', 'text', 'The body that met.', (r) => r.plain.meeting?.body ?? null),
  column('meeting_date', 'date', 'Day of the meeting.', (r) => r.plain.meeting?.date ?? null),
  column(
    'meeting_time',
    'time',
    'Time of the meeting as printed, on a clock of 24 hours.',
    (r) => r.plain.meeting?.time ?? null,
  ),
  column(
    'meeting_item',
    'text',
    'Item or minute number as printed.',
    (r) => r.plain.meeting?.item ?? null,
  ),
]

const decided: readonly Column[] = [
  column(
    'purpose',
    'text',
    'What the decision or the item is for, as printed.',
    (r) => r.plain.purpose,
  ),
  column(
    'resolutions_n',
    'number',
    'How many clauses were resolved, recommended or noted.',
    (r) => r.plain.resolutions.length,
  ),
  column(
    'resolutions',
    'list',
    'The clauses: markers joined by full stops, then the text (`2.iii. text`).',
    (r) => lines(r.plain.resolutions.map(clauseLine)),
  ),
  column('reasons', 'list', 'Reasons for the decision.', (r) => lines(r.plain.reasons)),
  column(
    'options_n',
    'number',
    'How many alternative options are printed.',
    (r) => r.plain.options.length,
  ),
  column(
    'options',
    'list',
    'The options: label, text, and in square brackets the status with the reason where one is given.',
    (r) => lines(r.plain.options.map(optionLine)),
  ),
]

const moneyAndTerms: readonly Column[] = [
  column('values_n', 'number', 'How many sums of money are printed.', (r) => r.plain.values.length),
  column(
    'values',
    'list',
    'The sums: pounds as a number, then in words (`93000 (£93,000 a year)`).',
    (r) => lines(values(r).map(valueLine)),
  ),
  column('value_total_max', 'number', 'Pounds: the largest sum that is said to be a total.', (r) =>
    largest(values(r), 'total'),
  ),
  column(
    'value_annual_max',
    'number',
    'Pounds: the largest sum that is said to be a year’s.',
    (r) => largest(values(r), 'annual'),
  ),
  column(
    'term_max_months',
    'number',
    'Months: the longest that a contract, lease or grant can run, extensions included.',
    (r) => longestTerm(r.plain.terms),
  ),
]

const rest: readonly Column[] = [
  column(
    'delegations',
    'list',
    'Who may decide or act, and in square brackets whom they must consult.',
    (r) => lines(r.plain.delegations.map(delegationLine)),
  ),
  column('votes', 'list', 'Votes in words.', (r) =>
    lines(r.plain.votes.map(voteWords).filter((words) => words !== '')),
  ),
  column('interests', 'list', 'Conflicts of interest and dispensations.', (r) =>
    lines(r.plain.interests),
  ),
  column('consultees', 'list', 'Who was consulted.', (r) => lines(r.plain.consultees)),
  column('wards', 'list', 'Wards affected.', (r) => lines(r.plain.wards)),
  column(
    'documents_n',
    'number',
    'How many papers the page links.',
    (r) => r.plain.documents.length,
  ),
  column(
    'missing',
    'list',
    'Why fields are empty (`field: why`): not-stated, none-stated, exempt or not-read.',
    (r) => lines(Object.entries(r.plain.missing).map(([field, why]) => `${field}: ${why}`)),
  ),
  column('url', 'text', 'Address of the page.', (r) => r.version.url),
  column(
    'retrieved_at',
    'date and time',
    'When this text of the page was first seen, in UTC.',
    (r) => r.version.firstSeen,
  ),
  column(
    'text_sha256',
    'text',
    'SHA-256 of the record’s own text on the page, in UTF-8.',
    (r) => r.version.sha256,
  ),
  column(
    'extractor_version',
    'text',
    'Version of the rules that read it.',
    (r) => r.reading.extractor,
  ),
  column(
    'checked',
    'text',
    'Whether a person has checked what was read: no, part or all.',
    (r) => r.row.checked,
  ),
]

/** The columns of decisions.csv, in their order. */
export const decisionColumns: readonly Column[] = [
  ...identity,
  ...datesAndMeeting,
  ...decided,
  ...moneyAndTerms,
  ...rest,
]

/** A kept record with its plain record. */
export function decisionRow(record: FinalRecord): DecisionRow {
  const { row, reading, fields } = record
  const read = {
    id: row.id,
    kind: row.kind,
    fields,
    diagnostics: reading.diagnostics,
  }
  return { ...record, plain: plainRecord(read, row.council) }
}
