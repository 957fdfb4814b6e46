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
  /** All of the library is asked for, as far as it is not deleted. */
  isAll: boolean
  /** "The 12 decisions that the list showed", and how they were narrowed. */
  words: readonly string[]
  scope: Scope
  /** Every decision of the library. */
  all: { n: number; words: string }
  /** What the page was opened for; null where that is all. */
  shown: { words: string; narrowed: readonly string[] } | null
  checkedOnly: boolean
  /** How many of the scope are checked in full. */
  checked: number
}

const everything: ShownSelection = { is: 'found', query: { text: '', council: null } }

/** The records that the page was opened for, and the narrowing that the user chooses; undefined while they are counted. */
export function useSelection() {
  const [opened, open] = useState<ShownSelection>()
  const [scope, setScope] = useState<Scope>('shown')
  const [checkedOnly, setCheckedOnly] = useState(false)
  useEffect(() => {
    void chosenForExport().then(open)
  }, [])
  const chosen = useLive(
    async () => (opened === undefined ? undefined : chosenOf(opened, scope, checkedOnly)),
    [opened, scope, checkedOnly],
  )
  if (chosen === undefined) return { chosen, setScope, setCheckedOnly }
  // What was ticked is shown at once; it is counted a moment later.
  const now = { scope: chosen.shown === null ? ('all' as const) : scope, checkedOnly }
  const isCounted = chosen.scope === now.scope && chosen.checkedOnly === checkedOnly
  return { chosen: { ...chosen, ...now, isCounted }, setScope, setCheckedOnly }
}

async function chosenOf(
  opened: ShownSelection,
  wanted: Scope,
  checkedOnly: boolean,
): Promise<Chosen> {
  const n = (await libraryCounts()).records
  const all = { n, words: t('export_which_all', { n }) }
  const shown = isAll(opened) ? null : await wordsOf(opened)
  const scope = shown === null ? 'all' : wanted
  const scoped = scope === 'all' ? everything : opened
  const checked = await selectedCount({ ...scoped, checkedOnly: true })
  const selection = checkedOnly ? { ...scoped, checkedOnly } : scoped
  return {
    selection,
    count: checkedOnly ? checked : await selectedCount(scoped),
    isAll: scope === 'all' && !checkedOnly,
    words: [
      ...(scope === 'all' || shown === null ? [all.words] : [shown.words, ...shown.narrowed]),
      ...(checkedOnly ? [t('export_checked_only')] : []),
    ],
    ...{ scope, all, shown, checkedOnly, checked },
  }
}

const isAll = (selection: ShownSelection): boolean =>
  selection.is === 'found' && selection.query.text === '' && selection.query.council === null

async function wordsOf(selection: ShownSelection) {
  const n = await selectedCount(selection)
  if (selection.is === 'chosen') return { words: t('export_which_chosen', { n }), narrowed: [] }
  const { text, council } = selection.query
  const { councils } = await libraryCounts()
  const name = councils.find((one) => one.key === council)?.council?.name ?? council
  const narrowed = [
    ...(text === '' ? [] : [t('export_found_text', { text })]),
    ...(name === null ? [] : [t('export_found_council', { council: name })]),
  ]
  return { words: t('export_which_found', { n }), narrowed }
}
