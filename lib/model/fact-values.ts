import * as z from 'zod/mini'
import { ClockTime, ExtraLabel, IsoDate } from './capture'
import { Delegation, Head, MoneyValue, Option, Person, Resolution, Term, Vote } from './facts'
import type { FactField } from './kept'
import { PlainDocument } from './plain'
import { Outcome } from './vocabulary'
import { headNames } from './word-lists'

const text = z.string().check(z.minLength(1))

/** What a value of each field must be: what a person may put in its place. Keys are a fact's `field`. */
const shapes = {
  title: text,
  decisionMaker: text,
  status: text,
  outcome: Outcome,
  keyDecision: z.boolean(),
  callIn: z.boolean(),
  'dates.decided': IsoDate,
  'dates.published': IsoDate,
  'dates.effective': IsoDate,
  'dates.due': IsoDate,
  'meeting.body': text,
  'meeting.date': IsoDate,
  'meeting.time': ClockTime,
  'meeting.item': text,
  purpose: text,
  keyReason: text,
  resolutions: Resolution,
  reasons: text,
  options: Option,
  values: MoneyValue,
  terms: Term,
  delegations: Delegation,
  votes: Vote,
  interests: text,
  people: Person,
  wards: text,
  consultees: text,
  labels: ExtraLabel,
  documents: PlainDocument,
} as const

const byField = new Map<FactField, z.ZodMiniType>(Object.entries(shapes))
for (const head of headNames)
  byField.set(`heads.${head}`, Head.check(z.refine((value) => value.head === head)))

/** Whether a field may hold this value. A field that there is not holds none. */
export function isValueOf(field: FactField, value: unknown): boolean {
  return byField.get(field)?.safeParse(value).success ?? false
}

/** Papers and further labels are links and leftovers of the page: a person corrects them but adds none. */
const notAdded = new Set<FactField>(['title', 'documents', 'labels'])

/** Whether a person may add a fact to this field. */
export const isAddable = (field: FactField): boolean => byField.has(field) && !notAdded.has(field)
