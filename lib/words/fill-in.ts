import { t } from '../i18n'
import type { Form } from './forms'
import { readTyped, writeTyped } from './typed'

/** What stands in each input of a form, by its name. */
export type Draft = Readonly<Record<string, string>>

/** The value that a filled-in form says, or what is wrong, by input. */
export type Filled =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: Readonly<Record<string, string>> }

const partsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** What a form shows before a person changes anything. @param value null for a fact that is to be added */
export function draftOf(form: Form, value: unknown): Draft {
  const draft = form.inputs.map(({ name, as, choices }): [string, string] => {
    const now = name === '' ? value : partsOf(value)[name]
    const written = writeTyped(as, now)
    return [name, written === '' ? (choices?.()[0]?.value ?? '') : written]
  })
  return Object.fromEntries(draft)
}

/**
 * Reads a form.
 *
 * @param before the value that is corrected: parts that the form does not ask for stay as they are
 */
export function fillIn(form: Form, draft: Draft, before: unknown): Filled {
  const faults: Record<string, string> = {}
  const parts: Record<string, unknown> = { ...form.fixed, ...partsOf(before) }
  for (const { name, as, needed } of form.inputs) {
    const typed = readTyped(as, draft[name] ?? '')
    if ('fault' in typed) faults[name] = typed.fault
    else if (needed === true && typed.value === null)
      faults[name] = t(as === 'date' ? 'edit_bad_date' : 'edit_needed')
    else parts[name] = typed.value
  }
  if (Object.keys(faults).length === 0) Object.assign(faults, together(parts))
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const [only] = form.inputs
  return { ok: true, value: only?.name === '' ? parts[''] : parts }
}

/** What is wrong with parts that are each right by themselves. */
function together(parts: Record<string, unknown>): Record<string, string> {
  const { amount, upper, initialMonths, maximumMonths } = parts
  const nothing = (...names: string[]) =>
    names.every((name) => Object.hasOwn(parts, name) && parts[name] === null)
  if (typeof amount === 'number' && typeof upper === 'number' && upper <= amount)
    return { upper: t('edit_bad_upper') }
  if (nothing('initialMonths', 'extensionMonths', 'maximumMonths'))
    return { initialMonths: t('edit_bad_term') }
  if (
    typeof initialMonths === 'number' &&
    typeof maximumMonths === 'number' &&
    maximumMonths < initialMonths
  )
    return { maximumMonths: t('edit_bad_maximum') }
  if (nothing('for', 'against', 'abstentions', 'unanimous')) return { for: t('edit_bad_vote') }
  return {}
}
