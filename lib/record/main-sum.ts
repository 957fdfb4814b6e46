import type { QuotedRecord } from '../model/capture'
import type { MainSum, MoneyValue, Resolution } from '../model/facts'
import type { Quoted } from '../model/quoted'
import { comesTo } from '../words/whole-term'
import { isWithin } from './sum-place'

type Fields = Pick<QuotedRecord, 'values' | 'resolutions' | 'delegations' | 'terms'>
type Sum = Quoted<MoneyValue>
interface Resolved {
  readonly sum: Sum
  readonly clause: Quoted<Resolution>
}

/** Sums that the resolutions themselves print, in the order of their clauses; not those of clauses that only note. */
export function resolvedSums({
  values,
  resolutions,
}: Pick<Fields, 'values' | 'resolutions'>): Sum[] {
  return resolved({ values, resolutions }).map(({ sum }) => sum)
}

function resolved({ values, resolutions }: Pick<Fields, 'values' | 'resolutions'>): Resolved[] {
  const clauses = resolutions.filter(({ value }) => value.kind !== 'noted')
  const all = values.flatMap((sum) => {
    const clause = clauses.find((one) => isWithin(sum.spans, one.spans))
    return clause === undefined ? [] : [{ sum, clause }]
  })
  return all.sort(
    (a, b) => clauses.indexOf(a.clause) - clauses.indexOf(b.clause) || first(a) - first(b),
  )
}

/** Where the sum is printed in its clause. */
const first = ({ sum, clause }: Resolved): number =>
  Math.min(...sum.spans.filter((span) => isWithin([span], clause.spans)).map(({ at }) => at.start))

/**
 * The one sum that a record is about, or null where that is not clear: screens then say how many sums there are.
 *
 * It is a sum that a resolution prints, and no limit of a power that the same clause delegates ("variations up to
 * £50,000") unless nothing else is resolved. Of several it is the one that is the total of the others, or the first
 * where it is the largest and alone in what it is for (the contract's among a fee and a cost). A sum a year is joined
 * with a whole only where the arithmetic of a printed term or one sentence joins them.
 */
export function mainSum(fields: Fields): MainSum | null {
  const sums = withoutLimits(resolved(fields), fields)
  const [only, second, ...others] = sums
  if (only === undefined) return null
  const joined = joinedOf(sums, fields)
  if (second === undefined) return joined ?? alone(only.sum)
  if (joined !== null && others.length === 0) return joined
  const main = totalOf(sums) ?? chiefOf(sums)
  return main === null ? null : alone(main.sum)
}

const alone = ({ value }: Sum): MainSum => ({ ...part(value), whole: null })
const part = ({ amount, upper, basis, qualifier }: MoneyValue) => ({
  amount,
  upper,
  basis,
  qualifier,
})

function withoutLimits(sums: readonly Resolved[], { delegations }: Fields): readonly Resolved[] {
  const isLimit = ({ sum, clause }: Resolved) =>
    sum.value.qualifier === 'up-to' &&
    delegations.some(({ spans }) => spans.some((span) => isWithin([span], clause.spans)))
  const rest = sums.filter((one) => !isLimit(one))
  return rest.length > 0 ? rest : sums
}

/** "£240,000 a year … (£1,200,000 in total)": the rate and what it comes to; null where nothing joins them. */
function joinedOf(sums: readonly Resolved[], { values, terms }: Fields): MainSum | null {
  const rates = sums.filter(({ sum }) => sum.value.basis === 'annual')
  const [rate] = rates
  if (rate === undefined || rates.length > 1 || rate.sum.value.upper !== null) return null
  const wholes = values.filter(({ value }) => isWhole(value))
  const plain = terms.map((term) => term.value)
  const counted = wholes.find(({ value }) => comesTo(rate.sum.value, value, plain))
  const said = sums.find(({ sum }) => isWhole(sum.value) && isOneSentence(rate, sum))
  // Where a term is printed and says another product, the sentence speaks of two things.
  const whole = counted ?? (plain.length === 0 ? said?.sum : undefined)
  const isOther = sums.some(({ sum }) => sum !== rate.sum && sum !== whole)
  return whole === undefined || isOther
    ? null
    : { ...part(rate.sum.value), whole: part(whole.value) }
}

const isWhole = ({ basis, upper }: MoneyValue): boolean =>
  upper === null && (basis === 'total' || basis === 'unspecified')

/** "and" may lead on to another thing; "and a total of" does not. */
const goesOn = /[.;]\s|\band\b(?! (?:(?:a|in|the) )?(?:total|all|aggregate|overall|whole))/

/** Whether a total is printed in the same sentence as a rate, with nothing between that goes on to another thing. */
function isOneSentence({ sum, clause }: Resolved, whole: Sum): boolean {
  if (whole.value.basis !== 'total') return false
  return clause.spans.some(({ at, exact }) => {
    const inside = (one: Sum) => one.spans.find((span) => isWithin([span], clause.spans))?.at
    const [rate, other] = [inside(sum), inside(whole)]
    if (rate === undefined || other === undefined) return false
    const [from, to] = rate.start < other.start ? [rate.end, other.start] : [other.end, rate.start]
    return (
      from >= at.start && to <= at.end && !goesOn.test(exact.slice(from - at.start, to - at.start))
    )
  })
}

/** The one that is the sum of all the others. */
function totalOf(sums: readonly Resolved[]): Resolved | null {
  const whole = sums.filter(({ sum }) => isWhole(sum.value))
  if (whole.length !== sums.length || sums.length < 3) return null
  const all = sums.reduce((total, { sum }) => total + sum.value.amount, 0)
  return sums.find(({ sum }) => sum.value.amount * 2 === all) ?? null
}

/** The first, where it is the largest and the only one of its role; a list of like sums has no chief. */
function chiefOf(sums: readonly Resolved[]): Resolved | null {
  const [chief, ...others] = sums
  if (chief === undefined || chief.sum.value.role === null) return null
  const { amount, role, basis } = chief.sum.value
  const isChief = others.every(
    ({ sum: { value } }) =>
      value.role !== role &&
      (value.upper ?? value.amount) < amount &&
      (value.basis === basis || basis === 'total' || value.basis === 'unspecified'),
  )
  return isChief ? chief : null
}
