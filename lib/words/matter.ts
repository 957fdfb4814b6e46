import { type MessageKey, t } from '../i18n'
import type { RecordKind } from '../model/vocabulary'

const KINDS: readonly (readonly [RecordKind, MessageKey])[] = [
  ['decision', 'also_decision'],
  ['agenda-item', 'also_item'],
  ['issue', 'also_issue'],
]

/** Which other pages of a matter are in the library: "Same matter: agenda item, 2 decisions". */
export function alsoWords(others: Readonly<Partial<Record<RecordKind, number>>>): string {
  const [first, ...more] = KINDS.flatMap(([kind, key]) => {
    const n = others[kind] ?? 0
    return n === 0 ? [] : [t(key, { n })]
  })
  if (first === undefined) return ''
  const kinds = more.reduce((done, next) => t('list_comma', { first: done, last: next }), first)
  return t('list_also', { kinds })
}
