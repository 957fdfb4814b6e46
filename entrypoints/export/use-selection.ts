import { useEffect, useState } from 'react'
import type { Scope } from '../../components/export/which-choice'
import { t } from '../../lib/i18n'
import { libraryCounts } from '../../lib/store/counts'
import { type Selection, type ShownSelection, selectedCount } from '../../lib/store/selection'
import { chosenForExport } from '../screens/export-choice'
import { useLive } from '../screens/use-live'

/** Which records are to be exported, in words. */
export interface Chosen {
  selection: Exclude<Selection, { is: 'library' }>
  count: number
  /** All of the library is asked for, as far as it is not deleted: as a backup it holds the items whatever is ticked. */
  isAll: boolean
  /** What is counted: records where other agenda items are among them. */
  counts: 'decisions' | 'items' | 'records'
  /** "The 12 decisions that the list showed", and how they were narrowed. */
  words: readonly string[]
  scope: Scope
  /** The library has nothing that is not deleted. */
  isEmpty: boolean
  /** Every decision of the library. */
  all: { words: string }
  /** What the page was opened for; null where that is all. */
  shown: { words: string; narrowed: readonly string[] } | null
  checkedOnly: boolean
  /** How many of the scope are checked in full. */
  checked: number
  /** Whether other agenda items are asked for too, and how many of the scope there are; 0 where it has no others. */
  withItems: boolean
  items: number
}

/** What the user narrows it to. */
interface Narrowing {
  scope: Scope
  checkedOnly: boolean
  /** Null until the user says: where there is no decision the items are all there is to be asked for. */
  withItems: boolean | null
}

const everything: ShownSelection = { is: 'found', query: { text: '', council: null } }

/** The records that the page was opened for, and the narrowing that the user chooses; undefined while they are counted. */
export function useSelection() {
  const [opened, open] = useState<ShownSelection>()
  const [scope, setScope] = useState<Scope>('shown')
  const [checkedOnly, setCheckedOnly] = useState(false)
  const [withItems, setWithItems] = useState<boolean | null>(null)
  useEffect(() => {
    void chosenForExport().then(open)
  }, [])
  const chosen = useLive(
    async () =>
      opened === undefined ? undefined : chosenOf(opened, { scope, checkedOnly, withItems }),
    [opened, scope, checkedOnly, withItems],
  )
  const set = { setScope, setCheckedOnly, setWithItems }
  if (chosen === undefined) return { chosen, ...set }
  // What was ticked is shown at once; it is counted a moment later.
  const now = {
    scope: chosen.shown === null ? ('all' as const) : scope,
    checkedOnly,
    withItems: withItems ?? chosen.withItems,
  }
  const isCounted =
    chosen.scope === now.scope &&
    chosen.checkedOnly === checkedOnly &&
    chosen.withItems === now.withItems
  return { chosen: { ...chosen, ...now, isCounted }, ...set }
}

async function chosenOf(
  opened: ShownSelection,
  { scope: wanted, checkedOnly, withItems: asked }: Narrowing,
): Promise<Chosen> {
  const library = await libraryCounts()
  const all = { words: t('export_which_all', { n: library.decisions }) }
  const shown = isAll(opened) ? null : await wordsOf(opened)
  const scope = shown === null ? 'all' : wanted
  const scoped = scope === 'all' ? everything : opened
  const first = await selectedCount(scoped)
  const besides = (await selectedCount({ ...scoped, withItems: true })) - first
  const isOfItems = isItems(scoped) || (scoped.is === 'chosen' && first === 0 && besides > 0)
  // There is nothing to add them to, or to leave of what was chosen without them.
  const items = isOfItems ? 0 : besides
  const withItems = isOfItems || (asked ?? first === 0)
  const selection = { ...scoped, withItems, ...(checkedOnly ? { checkedOnly } : {}) }
  const checked = await selectedCount({ ...selection, checkedOnly: true })
  return {
    selection,
    count: checkedOnly ? checked : first + (withItems ? besides : 0),
    counts: isOfItems ? 'items' : withItems && items > 0 ? 'records' : 'decisions',
    isAll: scope === 'all' && !checkedOnly,
    isEmpty: library.decisions + library.items === 0,
    words: [
      ...(scope === 'all' || shown === null ? [all.words] : [shown.words, ...shown.narrowed]),
      ...(items === 0 ? [] : [t(withItems ? 'export_items_in' : 'export_items_out', { n: items })]),
      ...(checkedOnly ? [t('export_checked_only')] : []),
    ],
    ...{ scope, all, shown, checkedOnly, checked, withItems, items },
  }
}

const isItems = (selection: ShownSelection): boolean =>
  selection.is === 'found' && selection.query.items === true

const isAll = (selection: ShownSelection): boolean =>
  selection.is === 'found' &&
  !isItems(selection) &&
  selection.query.text === '' &&
  selection.query.council === null

async function wordsOf(selection: ShownSelection) {
  const n = await selectedCount(selection)
  if (selection.is === 'chosen') return { words: await chosenWords(selection, n), narrowed: [] }
  const { text, council, items } = selection.query
  const { councils } = await libraryCounts()
  const name = councils.find((one) => one.key === council)?.council?.name ?? council
  const narrowed = [
    ...(text === '' ? [] : [t('export_found_text', { text })]),
    ...(name === null ? [] : [t('export_found_council', { council: name })]),
  ]
  return { words: t(items ? 'export_which_items' : 'export_which_found', { n }), narrowed }
}

async function chosenWords(selection: ShownSelection, n: number): Promise<string> {
  if (n > 0) return t('export_which_chosen', { n })
  return t('export_which_chosen_items', {
    n: await selectedCount({ ...selection, withItems: true }),
  })
}
