import type { CellType } from '../../model/cell-type'
import type { PlainRecord } from '../../model/plain'
import { pounds } from '../../model/pounds'
import { rowDecides } from '../../record/deciding'
import { mainSum, resolvedSums } from '../../record/main-sum'
import { voteWords } from '../../words/kinds'
import { moneyWords } from '../../words/money'
import type { Cell } from '../csv'
import { tagsOf } from '../tables/marks'
import { notesOf } from '../tables/notes'
import type { Column, TableRecord } from '../tables/table'
import {
  clauseLine,
  delegationLine,
  largest,
  lines,
  longestTerm,
  optionLine,
} from './decisions-cells'

/** A column of decisions.csv. */
export interface DecisionColumn extends Column<Row> {
  /** The field whose one fact it shows, where it shows one as it is. */
  readonly field?: string
  /** The field of several facts that it shows in another form; it is empty where they are none. */
  readonly list?: string
  /** Users' own marks, tags or notes: no change to it is imported from a table. */
  readonly own?: true
  /** It depends on other records too: a table that comes back is not compared by it. */
  readonly ofOthers?: true
}

type Row = Pick<
  TableRecord,
  'row' | 'version' | 'reading' | 'fields' | 'plain' | 'marks' | 'noted' | 'matter'
>
type More = Pick<DecisionColumn, 'of' | 'always' | 'was' | 'field' | 'list' | 'own' | 'ofOthers'>

const column = (
  name: string,
  type: CellType,
  meaning: string,
  cell: (row: Row) => Cell,
  more: More = {},
): DecisionColumn => ({ name, type, meaning, cell, ...more })

const values = ({ fields }: Row) => fields.values.map((value) => value.value)
const resolvedValues = ({ fields }: Row) => resolvedSums(fields).map((sum) => sum.value)

const identity: readonly DecisionColumn[] = [
  column(
    'id',
    'text',
    'The record’s id. Stays the same however often the page is captured.',
    (r) => r.plain.id,
    { always: true },
  ),
  column(
    'council',
    'text',
    'Official name of the council, or the name that the site prints of itself.',
    (r) => r.plain.council?.name ?? null,
    { of: 'CouncilRef.name', list: 'council' },
  ),
  column(
    'gss',
    'text',
    'The council’s ONS code as at the decision.',
    (r) => r.plain.council?.gss ?? null,
    { of: 'CouncilRef.gss' },
  ),
  column(
    'page_system',
    'text',
    'The software that made the page: moderngov, open-council-network, cmis or generic.',
    (r) => r.row.system,
    { of: 'RecordRow.system', always: true, was: 'system' },
  ),
  column('kind', 'text', 'decision, agenda-item or issue.', (r) => r.plain.kind, {
    of: 'PlainRecord.kind',
    always: true,
  }),
  column(
    'is_decision',
    'true/false',
    'false for an agenda item on which nothing was resolved, recommended, noted or voted on, or that is the meeting’s own business: apologies, minutes, declarations, exclusion of the public. Such rows are there only where they were asked for.',
    (r) => rowDecides(r.row),
    { always: true },
  ),
  column('title', 'text', 'Title as printed.', (r) => r.plain.title, {
    of: 'PlainRecord.title',
    field: 'title',
    always: true,
  }),
  column(
    'decision_maker',
    'text',
    'The body or the post that decided, as printed.',
    (r) => r.plain.decisionMaker,
    { of: 'PlainRecord.decisionMaker', field: 'decisionMaker' },
  ),
  column('status', 'text', 'Decision status or outcome, as printed.', (r) => r.plain.status, {
    of: 'PlainRecord.status',
    field: 'status',
  }),
  column(
    'outcome',
    'text',
    'What the status says: approved, amended, rejected, deferred, noted, referred, withdrawn or for-determination.',
    (r) => r.plain.outcome,
    { of: 'PlainRecord.outcome', field: 'outcome' },
  ),
  column(
    'key_decision',
    'true/false',
    'Whether the page says that it is a key decision.',
    (r) => r.plain.keyDecision,
    { of: 'PlainRecord.keyDecision', field: 'keyDecision' },
  ),
  column('key_reason', 'text', 'Why it is a key decision, as printed.', (r) => r.plain.keyReason, {
    of: 'PlainRecord.keyReason',
    field: 'keyReason',
  }),
  column(
    'call_in',
    'true/false',
    'Whether the page says that it is subject to call-in.',
    (r) => r.plain.callIn,
    { of: 'PlainRecord.callIn', field: 'callIn' },
  ),
]

const datesAndMeeting: readonly DecisionColumn[] = [
  column('date_decided', 'date', 'Day of the decision.', (r) => r.plain.dates.decided, {
    field: 'dates.decided',
  }),
  column('date_published', 'date', 'Day of publication.', (r) => r.plain.dates.published, {
    field: 'dates.published',
  }),
  column(
    'date_effective',
    'date',
    'Day from which it has effect.',
    (r) => r.plain.dates.effective,
    { field: 'dates.effective' },
  ),
  column('date_due', 'date', 'Day on which the decision is due.', (r) => r.plain.dates.due, {
    field: 'dates.due',
  }),
  column('meeting_body', 'text', 'The body that met.', (r) => r.plain.meeting?.body ?? null, {
    field: 'meeting.body',
  }),
  column('meeting_date', 'date', 'Day of the meeting.', (r) => r.plain.meeting?.date ?? null, {
    field: 'meeting.date',
  }),
  column(
    'meeting_time',
    'time',
    'Time of the meeting as printed, on a clock of 24 hours.',
    (r) => r.plain.meeting?.time ?? null,
    { field: 'meeting.time' },
  ),
  column(
    'meeting_item',
    'text',
    'Item or minute number as printed.',
    (r) => r.plain.meeting?.item ?? null,
    { field: 'meeting.item' },
  ),
]

const decided: readonly DecisionColumn[] = [
  column(
    'purpose',
    'text',
    'What the decision or the item is for, as printed.',
    (r) => r.plain.purpose,
    { of: 'PlainRecord.purpose', field: 'purpose' },
  ),
  column(
    'resolutions_n',
    'whole number',
    'How many clauses were resolved, recommended or noted.',
    (r) => r.plain.resolutions.length,
    { always: true },
  ),
  column(
    'resolutions',
    'list',
    'The clauses: markers joined by full stops, then the text (`2.iii. text`).',
    (r) => lines(r.plain.resolutions.map(clauseLine)),
    { list: 'resolutions' },
  ),
  column('reasons', 'list', 'Reasons for the decision.', (r) => lines(r.plain.reasons), {
    list: 'reasons',
  }),
  column(
    'options_n',
    'whole number',
    'How many alternative options are printed.',
    (r) => r.plain.options.length,
    { always: true },
  ),
  column(
    'options',
    'list',
    'The options: label, text, and in square brackets the status with the reason where one is given.',
    (r) => lines(r.plain.options.map(optionLine)),
    { list: 'options' },
  ),
]

const moneyAndTerms: readonly DecisionColumn[] = [
  column(
    'values_n',
    'whole number',
    'How many sums of money are printed.',
    (r) => r.plain.values.length,
    { always: true },
  ),
  column(
    'value_list',
    'list',
    'The sums in words, with what they are for: `£93,000 a year`. As numbers they are in the table `values`.',
    (r) => lines(values(r).map(moneyWords)),
    { list: 'values', was: 'values' },
  ),
  column(
    'value_main',
    'number',
    'Pounds: the sum that the decision is about, as its resolution prints it; of a range the lower end. Empty where that is not clear.',
    ({ fields }) => pounds(mainSum(fields)?.amount),
  ),
  column(
    'value_main_basis',
    'text',
    'Whether it is a total, or a sum each year, month, week, day or hour; unspecified where the page does not say.',
    ({ fields }) => mainSum(fields)?.basis ?? null,
    { of: 'PlainValue.basis' },
  ),
  column(
    'value_main_qualifier',
    'text',
    'How exact it is: up-to, over, at-least or approximately. Empty where the page does not say.',
    ({ fields }) => mainSum(fields)?.qualifier ?? null,
    { of: 'PlainValue.qualifier' },
  ),
  column(
    'value_total_max',
    'number',
    'Pounds: the largest sum in a resolution that is said to be a total.',
    (r) => largest(resolvedValues(r), 'total'),
  ),
  column(
    'value_annual_max',
    'number',
    'Pounds: the largest sum in a resolution that is said to be a year’s.',
    (r) => largest(resolvedValues(r), 'annual'),
  ),
  column(
    'term_max_months',
    'whole number',
    'Months: the longest that a contract, lease or grant can run, extensions included.',
    (r) => longestTerm(r.plain.terms),
    { list: 'terms' },
  ),
]

const rest: readonly DecisionColumn[] = [
  column(
    'delegations',
    'list',
    'Who may decide or act, and in square brackets whom they must consult.',
    (r) => lines(r.plain.delegations.map(delegationLine)),
    { list: 'delegations' },
  ),
  column(
    'votes',
    'list',
    'Votes in words.',
    (r) => lines(r.plain.votes.map(voteWords).filter((words) => words !== '')),
    { list: 'votes' },
  ),
  column(
    'interests',
    'list',
    'Conflicts of interest and dispensations.',
    (r) => lines(r.plain.interests),
    { list: 'interests' },
  ),
  column('consultees', 'list', 'Who was consulted.', (r) => lines(r.plain.consultees), {
    list: 'consultees',
  }),
  column('wards', 'list', 'Wards affected.', (r) => lines(r.plain.wards), { list: 'wards' }),
  column(
    'documents_n',
    'whole number',
    'How many papers the page links.',
    (r) => r.plain.documents.length,
    { always: true },
  ),
  column(
    'missing',
    'text',
    'Which columns of the row are empty, and why (`column=why; …`): not-stated, none-stated, exempt or not-read.',
    (r) => missingLine(r.plain.missing),
  ),
  column('url', 'text', 'Address of the page.', (r) => r.version.url, { always: true }),
  column(
    'retrieved_at',
    'date and time',
    'When this text of the page was first seen, in UTC.',
    (r) => r.version.firstSeen,
    { always: true },
  ),
  column(
    'text_sha256',
    'text',
    'SHA-256 of the record’s own text on the page, in UTF-8.',
    (r) => r.version.sha256,
    { of: 'VersionRow.sha256', always: true },
  ),
  column(
    'extractor_version',
    'text',
    'Version of the rules that read it.',
    (r) => r.reading.extractor,
    { always: true },
  ),
  column(
    'checked',
    'text',
    'Whether a person has checked what was read: no, part or all.',
    (r) => r.row.checked,
    { of: 'Checked', always: true },
  ),
  column(
    'council_by_hand',
    'true/false',
    'Whether a user set the council, for the decision or for its whole site.',
    (r) => r.row.councilSet !== undefined,
    { always: true },
  ),
]

const matter: readonly DecisionColumn[] = [
  column(
    'matter',
    'text',
    'The matter: the same for all pages of the library that belong together, such as a decision, its agenda item and its issue. Named by the issue, else the decision or the item; capturing more pages of it may change the name.',
    (r) => r.matter.matter,
    { always: true, ofOthers: true },
  ),
  column(
    'matter_fullest',
    'true/false',
    'true for the one row of each matter that holds most facts among the rows of this file.',
    (r) => r.matter.isFullest,
    { always: true, ofOthers: true },
  ),
]

const own: readonly DecisionColumn[] = [
  column(
    'own_marks_n',
    'whole number',
    'How many marks users made on the pages of this decision.',
    (r) => r.marks.length,
    { always: true, own: true },
  ),
  column('tags', 'list', 'The tags on those marks, each once.', (r) => lines(tagsOf(r)), {
    own: true,
  }),
  column('notes', 'list', 'Notes on facts, then notes on marks.', (r) => lines(notesOf(r)), {
    own: true,
  }),
]

/** `date_due=not-stated; options=none-stated`, in the order of the columns; null where none is empty. */
function missingLine(missing: PlainRecord['missing']): string | null {
  const said = decisionColumns.flatMap(({ name, field, list }) => {
    const of = field ?? list ?? ''
    // Where no meeting is named, nothing of it is.
    const why = missing[of] ?? (of.startsWith('meeting.') ? missing.meeting : undefined)
    return why === undefined ? [] : [`${name}=${why}`]
  })
  return said.length === 0 ? null : said.join('; ')
}

/** The columns of decisions.csv, in their order. */
export const decisionColumns: readonly DecisionColumn[] = [
  ...identity,
  ...datesAndMeeting,
  ...decided,
  ...moneyAndTerms,
  ...rest,
  ...matter,
  ...own,
]
