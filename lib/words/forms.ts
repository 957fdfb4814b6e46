import { type PlainKey, t } from '../i18n'
import { OUTCOMES } from './headline'
import { OPTIONS } from './kinds'
import { BASES, ROLES } from './money'
import { HEAD_STATES } from './screen-kinds'
import type { TypedAs } from './typed'

/** One of a few values, with its words. */
export interface Choice {
  readonly value: string
  readonly words: string
}

/** One part of a fact's value, as a person fills it in. */
export interface Input {
  /** The part's name in the value; "" where the value has no parts. */
  readonly name: string
  readonly label: PlainKey
  readonly as: TypedAs
  readonly needed?: boolean
  /** Asked when the form is drawn, after the language was set. */
  readonly choices?: () => Choice[]
}

/** How a value of some field is filled in. */
export interface Form {
  readonly inputs: readonly Input[]
  /** Parts that nobody fills in. */
  readonly fixed?: Readonly<Record<string, unknown>>
}

const orNot = (choices: () => Choice[]) => (): Choice[] => [
  { value: '', words: t('edit_not_said') },
  ...choices(),
]
const keyed = (words: Readonly<Record<string, PlainKey>>) => (): Choice[] =>
  Object.entries(words).map(([value, key]) => ({ value, words: t(key) }))

const yesNo = keyed({ yes: 'edit_yes', no: 'edit_no' })

const text: Form = { inputs: [{ name: '', label: 'edit_value', as: 'long', needed: true }] }
const date: Form = { inputs: [{ name: '', label: 'edit_date', as: 'date', needed: true }] }
const answer: Form = {
  inputs: [{ name: '', label: 'edit_yes_or_no', as: 'yes-no', needed: true, choices: yesNo }],
}
const money: Form = {
  fixed: { currency: 'GBP' },
  inputs: [
    { name: 'amount', label: 'edit_amount', as: 'pounds', needed: true },
    { name: 'upper', label: 'edit_upper', as: 'pounds' },
    {
      name: 'basis',
      label: 'edit_basis',
      as: 'choice',
      needed: true,
      choices: keyed({ unspecified: 'edit_not_said', ...BASES }),
    },
    {
      name: 'qualifier',
      label: 'edit_qualifier',
      as: 'choice',
      choices: keyed({
        '': 'edit_exact',
        'up-to': 'edit_up_to',
        over: 'edit_over',
        'at-least': 'edit_at_least',
        approximately: 'edit_about',
      }),
    },
    {
      name: 'role',
      label: 'edit_role',
      as: 'choice',
      choices: orNot(keyed(ROLES)),
    },
  ],
}
const term: Form = {
  inputs: [
    { name: 'initialMonths', label: 'edit_initial', as: 'whole' },
    { name: 'extensionMonths', label: 'edit_extension', as: 'whole' },
    { name: 'maximumMonths', label: 'edit_maximum', as: 'whole' },
  ],
}
const clause: Form = {
  fixed: { lead: null },
  inputs: [
    { name: 'text', label: 'edit_clause', as: 'long', needed: true },
    { name: 'path', label: 'edit_path', as: 'path' },
    {
      name: 'kind',
      label: 'edit_kind',
      as: 'choice',
      needed: true,
      choices: keyed({
        resolved: 'edit_resolved',
        recommended: 'edit_recommended',
        noted: 'edit_noted',
      }),
    },
  ],
}
const option: Form = {
  inputs: [
    { name: 'label', label: 'edit_label', as: 'text' },
    { name: 'title', label: 'edit_title', as: 'text' },
    { name: 'text', label: 'edit_text', as: 'long', needed: true },
    {
      name: 'status',
      label: 'edit_status',
      as: 'choice',
      needed: true,
      choices: keyed(OPTIONS),
    },
    { name: 'reason', label: 'edit_reason', as: 'long' },
  ],
}
const delegation: Form = {
  inputs: [
    { name: 'to', label: 'edit_to', as: 'text', needed: true },
    { name: 'consulting', label: 'edit_consulting', as: 'lines' },
  ],
}
const vote: Form = {
  inputs: [
    { name: 'for', label: 'edit_for', as: 'whole' },
    { name: 'against', label: 'edit_against', as: 'whole' },
    { name: 'abstentions', label: 'edit_abstentions', as: 'whole' },
    {
      name: 'unanimous',
      label: 'edit_unanimous',
      as: 'yes',
      choices: orNot(keyed({ yes: 'edit_yes' })),
    },
  ],
}
const person: Form = {
  inputs: [
    { name: 'role', label: 'edit_person_role', as: 'text', needed: true },
    { name: 'name', label: 'edit_person_name', as: 'text' },
    { name: 'post', label: 'edit_post', as: 'text' },
    { name: 'email', label: 'edit_email', as: 'text' },
    { name: 'phone', label: 'edit_phone', as: 'text' },
  ],
}
const head = (name: string): Form => ({
  fixed: { head: name },
  inputs: [
    {
      name: 'state',
      label: 'edit_state',
      as: 'choice',
      needed: true,
      choices: keyed(HEAD_STATES),
    },
  ],
})

const FORMS = new Map<string, Form>(
  Object.entries({
    keyDecision: answer,
    callIn: answer,
    outcome: {
      inputs: [
        {
          name: '',
          label: 'edit_status',
          as: 'choice',
          needed: true,
          choices: keyed(OUTCOMES),
        },
      ],
    },
    'meeting.time': { inputs: [{ name: '', label: 'edit_time', as: 'time', needed: true }] },
    values: money,
    terms: term,
    resolutions: clause,
    options: option,
    delegations: delegation,
    votes: vote,
    people: person,
  }),
)

/** "dates.decided", "meeting.date". */
const dated = /^dates\.|\.date$/

/** The form of a field: what has none of its own is plain text. */
export function formOf(field: string): Form {
  if (field.startsWith('heads.')) return head(field.slice('heads.'.length))
  if (dated.test(field)) return date
  return FORMS.get(field) ?? text
}

/** What a person may add, the commonest first. */
export const ADDED: readonly string[] = [
  'values',
  'terms',
  'resolutions',
  'options',
  'reasons',
  'delegations',
  'votes',
  'interests',
  'people',
  'wards',
  'consultees',
  'decisionMaker',
  'status',
  'outcome',
  'purpose',
  'keyDecision',
  'callIn',
  'keyReason',
  'dates.decided',
  'dates.published',
  'dates.effective',
  'dates.due',
]
