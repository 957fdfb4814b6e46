import type { DocumentRef, QuotedRecord } from '../model/capture'
import type { Quoted } from '../model/quoted'
import type { HeadName, HeadState } from '../model/vocabulary'
import type { LaidFact } from './lay-edits'

/** Whether rejected facts are left out (what is counted and exported) or stand where they stood (what is shown). */
export type RejectedAre = 'left-out' | 'kept'

/**
 * A reading's fields with people's values in their places: corrected facts say what the person said, added
 * ones stand among the others by their words. Of two facts of a field that holds one, the person's stands,
 * and of two people's the later. A title cannot be left out.
 *
 * @param facts of the same fields (`layEdits`): values of facts have been checked against their field
 */
export function finalFields(
  fields: QuotedRecord,
  facts: readonly LaidFact[],
  rejected: RejectedAre,
): QuotedRecord {
  if (facts.every((one) => one.step === 0)) return fields
  const put = putter(facts, rejected)
  const { one, many } = put
  return {
    title: one('title', fields.title) ?? fields.title,
    decisionMaker: one('decisionMaker', fields.decisionMaker),
    status: one('status', fields.status),
    outcome: one('outcome', fields.outcome),
    keyDecision: one('keyDecision', fields.keyDecision),
    callIn: one('callIn', fields.callIn),
    dates: {
      decided: one('dates.decided', fields.dates.decided),
      published: one('dates.published', fields.dates.published),
      effective: one('dates.effective', fields.dates.effective),
      due: one('dates.due', fields.dates.due),
    },
    meeting: finalMeeting(fields.meeting, put),
    purpose: one('purpose', fields.purpose),
    keyReason: one('keyReason', fields.keyReason),
    resolutions: many('resolutions', fields.resolutions),
    reasons: many('reasons', fields.reasons),
    options: many('options', fields.options),
    values: many('values', fields.values),
    terms: many('terms', fields.terms),
    delegations: many('delegations', fields.delegations),
    votes: many('votes', fields.votes),
    interests: many('interests', fields.interests),
    people: many('people', fields.people),
    wards: many('wards', fields.wards),
    consultees: many('consultees', fields.consultees),
    documents: fields.documents.flatMap(put.paper),
    links: fields.links,
    labels: many('labels', fields.labels),
    heads: {
      decision: put.head('decision', fields.heads.decision),
      date: put.head('date', fields.heads.date),
      reasons: put.head('reasons', fields.heads.reasons),
      options: put.head('options', fields.heads.options),
      interests: put.head('interests', fields.heads.interests),
    },
  }
}

type Putter = ReturnType<typeof putter>

function putter(all: readonly LaidFact[], rejected: RejectedAre) {
  const byPart = new Map(all.flatMap((one) => (one.part === null ? [] : [[one.part, one]])))
  const standing = all.filter((one) => rejected === 'kept' || one.fact.reviewed !== 'rejected')
  const inForce = new Set(standing)

  const latest = (field: string): LaidFact | null =>
    standing
      .filter(({ fact }) => fact.field === field)
      .toSorted((a, b) => rank(a) - rank(b))
      .at(-1) ?? null
  function one<T>(field: string, machine: Quoted<T> | null): Quoted<T> | null {
    const laid = latest(field)
    return laid === null ? null : said<T>(laid, machine)
  }
  function many<T>(field: string, machine: readonly Quoted<T>[]): Quoted<T>[] {
    const read = machine.flatMap((quoted) => {
      const laid = byPart.get(quoted)
      return laid === undefined || !inForce.has(laid) ? [] : [said<T>(laid, quoted)]
    })
    const own = standing.filter(({ fact, part }) => fact.field === field && part === null)
    return own.reduce((list, laid) => among(list, said<T>(laid, null)), read)
  }
  function paper(document: DocumentRef): DocumentRef[] {
    const laid = byPart.get(document)
    if (laid === undefined || !inForce.has(laid)) return []
    return [laid.step === 0 ? document : corrected(document, laid)]
  }
  function head(name: HeadName, machine: Quoted<HeadState> | null): Quoted<HeadState> | null {
    const laid = latest(`heads.${name}`)
    if (laid === null) return null
    if (machine !== null && laid.step === 0 && laid.part === machine) return machine
    const quoted = said<{ state: HeadState }>(laid, null)
    return { ...quoted, value: quoted.value.state }
  }
  return { one, many, paper, head }
}

/** Facts that stand come before rejected ones, and a person's before the machine's: the last one wins. */
const rank = ({ fact, step }: LaidFact): number => (fact.reviewed === 'rejected' ? -1 : step)

function said<T>({ fact, part, step }: LaidFact, machine: Quoted<T> | null): Quoted<T> {
  // Nobody judged it: the reading's own object, so that whatever is found by it is still found.
  if (step === 0 && machine !== null && part === machine) return machine
  const [first, ...rest] = fact.spans
  if (first === undefined) throw new RangeError(`${fact.key} rests on no words`)
  // A fact of this field holds a value of this field: the store checked it when the person said it.
  return { value: fact.value as T, spans: [first, ...rest], basis: fact.basis, by: fact.by }
}

/** Puts a value before the first one that begins after it on the page. */
function among<T>(list: readonly Quoted<T>[], one: Quoted<T>): Quoted<T>[] {
  const after = list.findIndex((other) => other.spans[0].at.start > one.spans[0].at.start)
  return after < 0 ? [...list, one] : list.toSpliced(after, 0, one)
}

function finalMeeting(machine: QuotedRecord['meeting'], { one }: Putter): QuotedRecord['meeting'] {
  const meeting = {
    body: one('meeting.body', machine?.body ?? null),
    date: one('meeting.date', machine?.date ?? null),
    time: one('meeting.time', machine?.time ?? null),
    item: one('meeting.item', machine?.item ?? null),
    url: machine?.url ?? null,
  }
  return Object.values(meeting).every((part) => part === null) ? null : meeting
}

/** Of a paper a person corrects what is printed of it; where it lies is the link's own. */
function corrected(document: DocumentRef, laid: LaidFact): DocumentRef {
  // A paper's fact is made of these four, and the store checked what the person said.
  const value = laid.fact.value as {
    title: string
    url: string
    format: string | null
    bytes: number | null
  }
  const { by } = laid.fact
  const { format, bytes } = document
  return {
    title: { ...document.title, value: value.title, by },
    url: { ...document.url, value: value.url },
    format:
      value.format === null ? null : { ...(format ?? document.title), value: value.format, by },
    bytes: value.bytes === null ? null : { ...(bytes ?? document.title), value: value.bytes, by },
  }
}
