import { type Preview, previewed, previewOf } from '../../lib/export/preview'
import { mattersOf } from '../../lib/store/matters'
import { firstKeys } from '../../lib/store/selection'
import { wholePages } from '../../lib/store/whole-records'
import { useLive } from '../screens/use-live'
import { type Asked, aboutOf } from './about'

/** How the file that is asked for will begin; null where nothing can be shown, or while it is made. */
export function usePreview(asked: Asked, count: number): Preview | null {
  const { selection, format, options } = asked
  const of = JSON.stringify([selection, format.id, [...options], count])
  return (
    useLive(async () => {
      const newestFirst = format.order === 'newest-first'
      const keys = await firstKeys(selection, { count: previewed, newestFirst })
      const pages = wholePages(keys, { withDeleted: selection.is === 'library' })
      const { value: records = [] } = await pages.next()
      return previewOf(format, records, await aboutOf(asked, count), await mattersOf(keys))
    }, [of]) ?? null
  )
}
