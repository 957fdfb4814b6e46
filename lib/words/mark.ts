import { t } from '../i18n/chip'
import type { Facts, MoneyValue, Resolution } from '../model/facts'
import type { MarkReading } from '../model/marks'
import { resolutionWords, thingsDecided } from './clauses'
import { listWords, voteWords } from './kinds'
import { moneyWords, roleWords } from './money'
import { clauseName, optionName, ownKindWords, readingWords } from './own'
import { termWords } from './terms'

type MarkedKind = 'resolution' | 'option' | 'value' | 'term' | 'delegation' | 'vote'

/** What the machine read of marked words, and what a person said of that. */
type Read = {
  [K in MarkedKind]: {
    kind: K
    says: Facts[K]
    basis: 'stated' | 'inferred'
    /** Who judged or added it, and what the machine had read; none where nobody did. */
    judged?:
      | { reviewed: 'confirmed' | 'corrected'; who: string; read: Facts[K] }
      | { reviewed: 'added'; who: string }
  }
}[MarkedKind]

/** What a marked fact says, of whatever kind; or a person's own mark. */
export type Marked =
  | Read
  | { kind: 'own'; says: MarkReading; tags: readonly string[]; basis: 'stated' }

/** A mark in plain words: what it is ("Sum: contract"), what was understood, and a remark or null. */
export interface MarkWords {
  readonly name: string
  readonly said: string
  readonly remark: string | null
}

const RESOLUTIONS = {
  resolved: 'chip_is_resolution',
  recommended: 'chip_is_recommended',
  noted: 'chip_is_noted',
} as const

/** What was understood of marked words: `{name: "Sum: contract", said: "£2,984,360 a year (about)"}`. */
export function markWords(marked: Marked): MarkWords {
  if (marked.kind === 'own') return ownWords(marked)
  const remark = judgedWords(marked) ?? (marked.basis === 'inferred' ? t('inferred_why') : null)
  return { ...understood(marked), remark }
}

function ownWords({ says, tags }: Extract<Marked, { kind: 'own' }>): MarkWords {
  return {
    name: t('own_name', { kind: ownKindWords(says.as) }),
    said: readingWords(says) ?? t('own_words'),
    remark: tags.length === 0 ? null : t('own_tagged', { tags: tags.join(', ') }),
  }
}

/** A person's word, which outranks any remark of ours. */
function judgedWords(marked: Read): string | null {
  if (marked.judged === undefined) return null
  const { judged } = marked
  const { who } = judged
  if (judged.reviewed === 'added') return t('chip_added', { who })
  if (judged.reviewed === 'confirmed') return t('chip_confirmed', { who })
  // What was read is of the kind that it is a reading of, which the compiler cannot follow.
  const { said } = understood({ ...marked, says: judged.read } as Read)
  return t('chip_corrected', { who, value: said })
}

function understood(marked: Read): Omit<MarkWords, 'remark'> {
  switch (marked.kind) {
    case 'resolution':
      return { name: t(RESOLUTIONS[marked.says.kind]), said: clauseName(marked.says) }
    case 'option':
      return { name: t('chip_is_option'), said: optionName(marked.says) }
    case 'value':
      return { name: sumName(marked.says), said: moneyWords(marked.says) }
    case 'term':
      return { name: t('chip_is_term'), said: termWords(marked.says) ?? t('chip_is_term') }
    case 'delegation':
      return { name: t('chip_is_delegation'), said: delegationWords(marked.says) }
    case 'vote':
      return { name: t('chip_is_vote'), said: voteWords(marked.says) }
  }
}

function sumName({ role }: MoneyValue): string {
  const forWhat = roleWords(role)
  return forWhat === null ? t('chip_is_value') : t('chip_is_value_of', { role: forWhat })
}

function delegationWords({ to, consulting }: Facts['delegation']): string {
  if (consulting.length === 0) return t('chip_to', { who: to })
  return t('chip_to_consulting', { who: to, consulting: listWords(consulting) })
}

/** How many of a kind are marked: "1 term", "4 resolutions (6 clauses)". */
export function markedWords(kind: MarkedKind | 'own', marks: readonly Counted[]): string {
  if (kind !== 'resolution') return t(COUNTS[kind], { n: marks.length })
  const byRecord = new Map<string, Resolution[]>()
  for (const mark of marks) {
    if (mark.kind !== 'resolution') continue
    byRecord.set(mark.what, [...(byRecord.get(mark.what) ?? []), mark.says])
  }
  const things = [...byRecord.values()].reduce((n, clauses) => n + thingsDecided(clauses), 0)
  return resolutionWords(things, marks.length)
}

/** A mark as it is counted; `what` tells the records of a page apart. */
type Counted =
  | { readonly kind: 'resolution'; readonly says: Resolution; readonly what: string }
  | { readonly kind: Exclude<MarkedKind, 'resolution'> | 'own' }

const COUNTS = {
  option: 'chip_option',
  value: 'chip_value',
  term: 'chip_term',
  delegation: 'chip_delegation',
  vote: 'chip_vote',
  own: 'chip_own',
} as const
