import { shortened } from '../anchor/whole-characters'
import { t } from '../i18n'
import type { ActRow, Step, Turned } from '../model/acts'
import type { Option, Resolution } from '../model/facts'
import type { EditRow, ReviewedFact, Voice } from '../model/kept'
import type { MarkRow } from '../model/marks'
import type { LinkRel } from '../model/vocabulary'
import { fieldWords } from './fields'
import { listWords } from './kinds'
import { headWords, relWords } from './screen-kinds'
import { valueWords } from './value'

/** So much of a fact's or a mark's words names it. */
const longest = 60

const VERDICTS = {
  confirm: 'step_confirmed',
  correct: 'step_corrected',
  reject: 'step_rejected',
  add: 'step_added',
  note: 'step_noted',
} as const satisfies Record<EditRow['verdict'], string>

/** Fields of which a record has many: one of them in words, "the sum £45,000". */
const THINGS = {
  values: 'thing_value',
  resolutions: 'thing_resolution',
  options: 'thing_option',
  reasons: 'thing_reason',
  terms: 'thing_term',
  delegations: 'thing_delegation',
  votes: 'thing_vote',
  interests: 'thing_interest',
  people: 'thing_entry',
  labels: 'thing_entry',
  wards: 'thing_ward',
  consultees: 'thing_consultee',
  documents: 'thing_document',
} as const

const VOICES = {
  added: 'voice_added',
  corrected: 'voice_corrected',
  confirmed: 'voice_confirmed',
  rejected: 'voice_rejected',
} as const satisfies Record<Voice['is'], string>

/** Whose word a fact rests on: "Added by RH". */
export const voiceWords = ({ is, who }: Voice): string => t(VOICES[is], { who })

/** What a person did, to go after "Undone:": "confirmed the sum £45,000", "took the new text". */
export function stepWords(step: Step): string {
  if (step.is === 'marked') return markWords(step.mark, step.before)
  return step.is === 'did' ? actWords(step.act) : saidWords(step.edits)
}

/** What undo did, and whose later word on the same things still counts. */
export const undoneWords = (turned: Turned): string => turnedWords(turned, 'review_undone')
export const redoneWords = (turned: Turned): string => turnedWords(turned, 'review_redone')

function turnedWords({ step, later }: Turned, key: 'review_undone' | 'review_redone'): string {
  const words = t(key, { what: stepWords(step) })
  return later.length === 0 ? words : `${words} ${t('review_later', { who: listWords(later) })}`
}

function saidWords(edits: readonly EditRow[]): string {
  const [edit, ...more] = edits
  if (edit === undefined) return ''
  if (more.length === 0) return editWords(edit)
  const what = t('thing_facts', { n: edits.length })
  const isSame = more.every(({ verdict }) => verdict === edit.verdict)
  return t(isSame ? VERDICTS[edit.verdict] : 'step_judged', { what })
}

function editWords(edit: EditRow): string {
  if (edit.field === 'links') {
    const what = linkWords(edit.machine)
    return t(edit.verdict === 'reject' ? 'step_unlinked' : 'step_linked', { what })
  }
  const isTakenBack = edit.verdict === 'note' && edit.note === ''
  return t(isTakenBack ? 'step_note_removed' : VERDICTS[edit.verdict], { what: thingWords(edit) })
}

const isOneOfMany = (field: string): field is keyof typeof THINGS => Object.hasOwn(THINGS, field)

/** A fact by its field and what it says, shortened: "the sum £45,000". */
export function thingWords({
  field,
  value,
  machine,
  spans,
}: Pick<ReviewedFact, 'field' | 'value' | 'machine' | 'spans'>): string {
  const said = briefWords(field, value ?? machine)
  const words = short(said === '' ? spans.map(({ exact }) => exact).join(' … ') : said)
  if (isOneOfMany(field)) return t(THINGS[field], { value: words })
  const [, head] = /^heads\.(\w+)$/.exec(field) ?? []
  // The field of a head is made of its name.
  const name = head === undefined ? fieldWords(field) : headWords(head as never)
  return t('thing_field', { field: name, value: words })
}

/** A clause and an option are named by their words alone. */
function briefWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  // A fact of a field holds a value of that field: the store checks what people say.
  if (field === 'resolutions') return (value as Resolution).text
  if (field === 'options') {
    const { label, title, text } = value as Option // by the field, as above
    return [label, title ?? text].filter((part) => part !== null).join(' ')
  }
  return valueWords({ field, value })
}

/** What kind of page a link names, else its address. */
function linkWords(machine: unknown): string {
  // The store makes edits of links of these two.
  const { rel, url } = machine as { rel: LinkRel | null; url: string }
  return rel === null ? short(url) : relWords(rel)
}

function markWords(mark: MarkRow, before: MarkRow | null): string {
  const words = { words: short(mark.anchor.span.exact) }
  if (before === null) return t('step_marked', words)
  if (mark.removed !== before.removed)
    return t(mark.removed ? 'step_mark_removed' : 'step_mark_back', words)
  const isNote = mark.note !== before.note
  const isTags = mark.tags.join('\n') !== before.tags.join('\n')
  if (isNote === isTags) return t('step_mark_changed', words)
  return t(isNote ? 'step_mark_note' : 'step_mark_tags', words)
}

function actWords(act: ActRow): string {
  if (act.does === 'take') return t('step_took')
  if (act.does === 'council') return councilStep(act)
  return t(act.does === 'leave' ? 'step_left' : 'step_deleted')
}

function councilStep({ council, site }: Extract<ActRow, { does: 'council' }>): string {
  if (site === null)
    return council === null ? t('step_council_unset') : t('step_council', { council: council.name })
  return council === null
    ? t('step_site_unset', { site: site.name })
    : t('step_site', { site: site.name, council: council.name })
}

const short = (words: string): string => shortened(words, longest)
