import { t } from '../i18n'
import type { ExtraLabel } from '../model/capture'
import type {
  Delegation,
  Head,
  MoneyValue,
  Option,
  Person,
  Resolution,
  Term,
  Vote,
} from '../model/facts'
import type { ReviewedFact } from '../model/kept'
import type { PlainDocument } from '../model/plain'
import type { Outcome } from '../model/vocabulary'
import { pathWords } from './clauses'
import { dateWords, timeWords } from './dates'
import { outcomeWords } from './headline'
import { listWords, optionStatusWords, voteWords } from './kinds'
import { moneyWords, roleWords } from './money'
import { headStateWords } from './screen-kinds'
import { termWords } from './terms'

const joined = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ')

const delegated = ({ to, consulting }: Delegation): string =>
  joined(to, consulting.length === 0 ? null : t('after_consulting', { who: listWords(consulting) }))

const optionLine = ({ label, title, text, status, reason }: Option): string =>
  joined(optionStatusWords(status), label, title, text, reason)

const yesOrNo = (value: boolean) => t(value ? 'edit_yes' : 'edit_no')

/** A fact of a field holds a value of that field: the store and the finders see to it. */
const WORDS = new Map<string, (value: never) => string>(
  Object.entries({
    values: (value: MoneyValue) => joined(moneyWords(value), roleWords(value.role)),
    terms: (value: Term) => termWords(value) ?? '',
    resolutions: ({ path, text, kind }: Resolution) =>
      joined(t(`edit_${kind}`), pathWords(path), text),
    options: optionLine,
    delegations: delegated,
    votes: (value: Vote) => voteWords(value),
    people: ({ role, name, post, email, phone }: Person) => joined(role, name, post, email, phone),
    documents: ({ title, format }: PlainDocument) => joined(title, format),
    labels: ({ name, value }: ExtraLabel) => joined(name, value),
    outcome: (value: Outcome) => outcomeWords(value),
    keyDecision: yesOrNo,
    callIn: yesOrNo,
    'meeting.time': (value: string) => timeWords(value),
  }),
)

const dated = /^dates\.|\.date$/

/** What a fact says, whole and in one line: nothing that a person could correct is left out. */
export function valueWords({ field, value }: Pick<ReviewedFact, 'field' | 'value'>): string {
  if (value === null || value === undefined) return ''
  if (field.startsWith('heads.')) return headStateWords((value as Head).state) // a head's fact
  if (typeof value === 'string' && dated.test(field)) return dateWords(value)
  const words = WORDS.get(field)
  if (words !== undefined) return words(value as never) // by the field, see WORDS
  return String(value)
}
