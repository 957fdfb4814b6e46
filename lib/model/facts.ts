import * as z from 'zod/mini'
import {
  HeadState,
  OptionStatus,
  ResolutionKind,
  SumPart,
  ValueBasis,
  ValueQualifier,
  ValueRole,
} from './vocabulary'
import { headNames } from './word-lists'

/**
 * The plain shape of each kind of fact that finders find. Text is white-space folded, otherwise as
 * printed. Absent is `null` or `[]`, never "" or 0 (law 2).
 */

/** One clause of a resolution. `path`: printed markers without punctuation, outermost first. */
export const Resolution = z.strictObject({
  path: z.array(z.string().check(z.minLength(1))),
  text: z.string().check(z.minLength(1)),
  kind: ResolutionKind,
  lead: z.nullable(z.string()),
})
export type Resolution = z.infer<typeof Resolution>

/** An alternative that was considered; `reason` is why it was or was not chosen, where that is a part of its own. */
export const Option = z.strictObject({
  label: z.nullable(z.string()),
  title: z.nullable(z.string()),
  text: z.string().check(z.minLength(1)),
  status: OptionStatus,
  reason: z.nullable(z.string()),
})
export type Option = z.infer<typeof Option>

/** Money. Amounts are integers of hundredths of a penny (law 6): £1 is 10000. */
export const MoneyValue = z.strictObject({
  amount: z.int().check(z.nonnegative()),
  upper: z.nullable(z.int()),
  currency: z.literal('GBP'),
  basis: ValueBasis,
  qualifier: z.nullable(ValueQualifier),
  role: z.nullable(ValueRole),
})
export type MoneyValue = z.infer<typeof MoneyValue>

/** Where a sum is printed: `path` of the clause, `status` of the option. Derived from its words, never extracted. */
export const SumPlace = z.strictObject({
  part: SumPart,
  path: z.array(z.string()),
  status: z.nullable(OptionStatus),
})
export type SumPlace = z.infer<typeof SumPlace>

const MainPart = z.strictObject({
  amount: z.int(),
  upper: z.nullable(z.int()),
  basis: ValueBasis,
  qualifier: z.nullable(ValueQualifier),
})

/** The sum that a record is about; `whole`: what a sum a year comes to, where the page joins the two. */
export const MainSum = z.strictObject({ ...MainPart.shape, whole: z.nullable(MainPart) })
export type MainSum = z.infer<typeof MainSum>

/** How long a contract, lease, grant … will run, in months. */
export const Term = z.strictObject({
  initialMonths: z.nullable(z.int()),
  extensionMonths: z.nullable(z.int()),
  maximumMonths: z.nullable(z.int()),
})
export type Term = z.infer<typeof Term>

export const Delegation = z.strictObject({
  to: z.string().check(z.minLength(1)),
  consulting: z.array(z.string().check(z.minLength(1))),
})
export type Delegation = z.infer<typeof Delegation>

export const Vote = z.strictObject({
  for: z.nullable(z.int()),
  against: z.nullable(z.int()),
  abstentions: z.nullable(z.int()),
  unanimous: z.nullable(z.literal(true)),
})
export type Vote = z.infer<typeof Vote>

/** `role` is the label ("Contact", "Cabinet Member"); personal names are only ever what the page prints. */
export const Person = z.strictObject({
  role: z.string().check(z.minLength(1)),
  name: z.nullable(z.string()),
  post: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
})
export type Person = z.infer<typeof Person>

/** A stated head; one that the page does not have is absent and has no finding. */
export const Head = z.strictObject({
  head: z.enum(headNames),
  state: HeadState,
})
export type Head = z.infer<typeof Head>

/** The kinds of fact that a Finding can be, one plain shape each. */
export interface Facts {
  resolution: Resolution
  reason: string
  option: Option
  value: MoneyValue
  term: Term
  delegation: Delegation
  vote: Vote
  interest: string
  purpose: string
  person: Person
  head: Head
}
export type FactKind = keyof Facts
