import { beginning } from '../../lib/anchor/whole-characters'
import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { Resolution } from '../../lib/model/facts'
import type { Quoted, Span } from '../../lib/model/quoted'
import { type ClauseRow, clauseRows, pathWords, thingsDecided } from '../../lib/words/clauses'
import { type Mark, markedParts } from '../../lib/words/marked'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { evidenceOf, type Facts, placeOf } from './evidence'
import { resolutionKinds } from './resolution-kinds'
import './resolutions.css'

interface Props {
  readonly fields: QuotedRecord
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

/** "Resolved" where all clauses resolve, "Decided" where they do different things. */
function titleOf(all: readonly Quoted<Resolution>[]): string {
  const [first, ...others] = new Set(all.map(({ value }) => value.kind))
  return t(first === undefined || others.length > 0 ? 'section_decided' : resolutionKinds[first])
}

/** "4 (6 clauses)": as the popup, the chip and the headline count them. */
function countOf(all: readonly Quoted<Resolution>[]): string {
  const things = thingsDecided(all.map(({ value }) => value))
  return all.length > things
    ? t('n_with_clauses', { things: String(things), clauses: t('n_clauses', { n: all.length }) })
    : String(things)
}

/** Sums, terms, delegations and votes, to be underlined where they stand inside a clause. */
function marksIn(fields: QuotedRecord): Mark[] {
  const of = (kind: Mark['kind'], all: readonly Quoted<unknown>[]) =>
    all.flatMap(({ spans }) => spans.map((span): Mark => ({ kind, span })))
  return [
    ...of('value', fields.values),
    ...of('term', fields.terms),
    ...of('delegation', fields.delegations),
    ...of('vote', fields.votes),
  ]
}

/** What was resolved: the clauses in the council's words, nested by their printed markers. */
export function Resolutions({ fields, facts, onShow }: Props) {
  const all = fields.resolutions
  if (all.length === 0) return null
  const rows = clauseRows(all, ({ value }) => value)
  const judged = all.map((one) => evidenceOf(facts, 'resolutions', one).fact)
  const marks = marksIn(fields)
  return (
    <Section title={titleOf(all)} counted={countOf(all)} facts={judged}>
      {rows.map((row, i) => (
        <div
          className="clause"
          data-depth={Math.min(row.depth, 4)}
          key={evidenceOf(facts, 'resolutions', row.item).fact?.key ?? placeOf(row.item)}
        >
          <Lead lead={row.item.value.lead} before={rows[i - 1]?.item.value.lead ?? null} />
          <FactRow
            kind="resolution"
            quoted
            name={nameOf(row)}
            evidence={evidenceOf(facts, 'resolutions', row.item)}
            onShow={onShow}
          >
            <Clause row={row} marks={marks} />
          </FactRow>
        </div>
      ))}
    </Section>
  )
}

/** The opener ("RESOLVED: That"), once for all the clauses that it opens. */
function Lead({ lead, before }: { lead: string | null; before: string | null }) {
  return lead === null || lead === before ? null : <p className="clause-lead words">{lead}</p>
}

function nameOf({ item }: ClauseRow<Quoted<Resolution>>): string {
  const path = pathWords(item.value.path)
  return path === '' ? beginning(item.value.text, 60) : t('clause', { path })
}

function Clause({ row, marks }: { row: ClauseRow<Quoted<Resolution>>; marks: readonly Mark[] }) {
  const { item, marker, bullet } = row
  return (
    <p className="words">
      {bullet && <span className="clause-marker">•</span>}
      {marker !== null && <span className="clause-marker">{marker}</span>}
      {markedParts(item.value.text, item.spans, marks).map((part) =>
        part.kind === null ? (
          part.text
        ) : (
          <span className="marked" data-kind={part.kind} key={part.start}>
            {part.text}
          </span>
        ),
      )}
    </p>
  )
}
