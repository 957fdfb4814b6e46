import { useEffect, useState } from 'react'
import { t } from '../../lib/i18n'
import { libraryCounts } from '../../lib/store/counts'
import { type ShownSelection, selectedCount } from '../../lib/store/selection'
import { chosenForExport } from '../screens/export-choice'
import { useLive } from '../screens/use-steady'

/** Which records are to be exported, in words. */
export interface Chosen {
  selection: ShownSelection
  count: number
  /** All of the library is asked for, as far as it is not deleted. */
  isAll: boolean
  /** "The 12 decisions that the list showed" and how it was narrowed. */
  words: string
  narrowed: readonly string[]
}

/** The records that the page was opened for; undefined while they are counted. */
export function useSelection(): Chosen | undefined {
  const [selection, choose] = useState<ShownSelection>()
  useEffect(() => {
    void chosenForExport().then(choose)
  }, [])
  return useLive(async () => {
    if (selection === undefined) return undefined
    const count = await selectedCount(selection)
    return { selection, count, ...(await wordsOf(selection, count)) }
  }, [selection])
}

async function wordsOf(selection: ShownSelection, n: number) {
  if (selection.is === 'chosen')
    return { isAll: false, words: t('export_which_chosen', { n }), narrowed: [] }
  const { text, council } = selection.query
  if (text === '' && council === null)
    return { isAll: true, words: t('export_which_all', { n }), narrowed: [] }
  const { councils } = await libraryCounts()
  const name = councils.find((one) => one.key === council)?.council?.name ?? council
  const narrowed = [
    ...(text === '' ? [] : [t('export_found_text', { text })]),
    ...(name === null ? [] : [t('export_found_council', { council: name })]),
  ]
  return { isAll: false, words: t('export_which_found', { n }), narrowed }
}
