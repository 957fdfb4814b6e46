import { useLiveQuery } from 'dexie-react-hooks'
import { t } from '../../lib/i18n'
import { councilsInLibrary } from '../../lib/store/records'
import { type Selection, selectedKeys } from '../../lib/store/selection'
import { selectionIn } from '../screens/export-address'

/** Which records are to be exported, in words. */
export interface Chosen {
  selection: Selection
  count: number
  /** "The 12 decisions that the list showed" and how it was narrowed. */
  words: string
  narrowed: readonly string[]
}

/** The records that the page's address asks for; undefined while they are counted. */
export function useSelection(): Chosen | undefined {
  return useLiveQuery(async () => {
    const selection = selectionIn(location.hash)
    const count = (await selectedKeys(selection)).length
    return { selection, count, ...(await wordsOf(selection, count)) }
  }, [])
}

async function wordsOf(selection: Selection, n: number) {
  if (selection.is === 'chosen') return { words: t('export_which_chosen', { n }), narrowed: [] }
  const { text, council } = selection.query
  if (text === '' && council === null) return { words: t('export_which_all', { n }), narrowed: [] }
  const known = await councilsInLibrary()
  const name = known.find((one) => one.key === council)?.council?.name ?? council
  const narrowed = [
    ...(text === '' ? [] : [t('export_found_text', { text })]),
    ...(name === null ? [] : [t('export_found_council', { council: name })]),
  ]
  return { words: t('export_which_found', { n }), narrowed }
}
