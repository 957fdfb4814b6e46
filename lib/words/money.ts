import { type PlainKey, t } from '../i18n/chip'
import type { MoneyValue } from '../model/facts'
import { perPound } from '../model/pounds'
import type { ValueBasis, ValueQualifier, ValueRole } from '../model/vocabulary'

const MILLION = 1_000_000 * perPound
const BILLION = 1_000 * MILLION

/** `unspecified` is said by saying nothing. */
export const BASES: Record<Exclude<ValueBasis, 'unspecified'>, PlainKey> = {
  annual: 'money_annual',
  monthly: 'money_monthly',
  weekly: 'money_weekly',
  daily: 'money_daily',
  hourly: 'money_hourly',
  total: 'money_total',
}

/** A bound is said before the sum: "at least £45,000"; "about" is said after it (`moneyParts`). */
function bounded(qualifier: ValueQualifier | null, sum: string): string {
  if (qualifier === 'up-to') return t('money_up_to', { sum })
  if (qualifier === 'over') return t('money_over', { sum })
  return qualifier === 'at-least' ? t('money_at_least', { sum }) : sum
}

export const ROLES: Record<ValueRole, PlainKey> = {
  contract: 'money_role_contract',
  budget: 'money_role_budget',
  funding: 'money_role_funding',
  saving: 'money_role_saving',
  cost: 'money_role_cost',
  income: 'money_role_income',
  fee: 'money_role_fee',
  penalty: 'money_role_penalty',
}

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')

/**
 * An exact sum of pounds. `amount` is in hundredths of a penny: 29843600000 is "£2,984,360", 125000 is
 * "£12.50", 1234 is "£0.1234".
 */
export function pounds(amount: number): string {
  const whole = Math.floor(amount / perPound)
  const rest = amount % perPound
  if (rest === 0) return `£${grouped(whole)}`
  const four = String(rest).padStart(4, '0')
  const pence = four.endsWith('00') ? four.slice(0, 2) : four.replace(/0$/, '')
  return `£${grouped(whole)}.${pence}`
}

/** Three figures, without noughts after the point: 2.984 is "2.98", 20.89 is "20.9", 3 is "3". */
function threeFigures(n: number): string {
  const rounded = Number(n.toPrecision(3))
  return String(rounded)
}

/**
 * A sum at a glance: "£2.98m", "£20.9m", "£1.2bn"; under a million in whole pounds ("£480,000"), and
 * under a hundred pounds exactly.
 */
export function shortPounds(amount: number): string {
  if (amount < 100 * perPound) return pounds(amount)
  const whole = Math.round(amount / perPound)
  if (whole < 1_000_000) return `£${grouped(whole)}`
  const millions = threeFigures(amount / MILLION)
  if (Number(millions) < 1000) return t('money_million', { figures: millions })
  return t('money_billion', { figures: threeFigures(amount / BILLION) })
}

/** A sum in two parts, for a ledger: the figures, then what they are ("a year (about)"). */
export interface MoneyParts {
  readonly sum: string
  readonly as: string
}

/** The parts of one value: `{sum: "up to £250,000", as: "in all"}`. `as` is "" when the page says no more. */
export const moneyParts = (value: MoneyValue): MoneyParts => sumOf(value, pounds)

/** The same of any sum, its figures written as one wants them (`shortPounds` for a headline). */
export function sumOf(
  value: Pick<MoneyValue, 'amount' | 'upper' | 'basis' | 'qualifier'>,
  write: (amount: number) => string,
): MoneyParts {
  const low = write(value.amount)
  const range = value.upper === null ? low : t('money_range', { low, high: write(value.upper) })
  const as = [
    value.basis === 'unspecified' ? '' : t(BASES[value.basis]),
    value.qualifier === 'approximately' ? t('money_about') : '',
  ]
  return { sum: bounded(value.qualifier, range), as: as.filter((part) => part !== '').join(' ') }
}

/** One value in words: "£2,984,360 a year (about)". */
export function moneyWords(value: MoneyValue): string {
  const { sum, as } = moneyParts(value)
  return as === '' ? sum : `${sum} ${as}`
}

/** What the sum is for: "contract", "saving" …; null where the page does not say. */
export function roleWords(role: ValueRole | null): string | null {
  return role === null ? null : t(ROLES[role])
}
