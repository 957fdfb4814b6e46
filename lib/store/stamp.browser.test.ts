import { beforeEach, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../tests/samples/capture'
import type { LibraryStamp } from '../model/library'
import { changes, counts, library, records } from './db'
import { deleteRecord, purgeDeleted } from './deletions'
import { libraryNow, openLibrary } from './library-state'
import { saveCapture } from './save'
import { acceptLibrary, followStamp } from './stamp'

/** As `storage.local`, for one page. */
const kept: { stamp: LibraryStamp | null; told: (stamp: LibraryStamp | null) => void } = {
  stamp: null,
  told: () => {},
}
followStamp({
  read: async () => kept.stamp,
  write: async (stamp) => {
    kept.stamp = stamp
    kept.told(stamp)
  },
  watch: (tell) => {
    kept.told = tell
  },
})

const reopen = async () => {
  library.close()
  await openLibrary()
}
const stamped = (expected: object) =>
  expect.poll(() => kept.stamp, { timeout: 10_000 }).toMatchObject(expected)
const lost = () => expect.poll(() => libraryNow().loss, { timeout: 10_000 })

beforeEach(async () => {
  await openLibrary()
  await Promise.all(library.tables.map((table) => table.clear()))
  await acceptLibrary()
  await saveCapture(sampleIncoming())
  await stamped({ records: 1, loss: null })
})

it('follows what is saved, deleted and emptied on purpose', async () => {
  await deleteRecord(sampleId, null)
  await purgeDeleted(new Date('2126-01-01'))
  await stamped({ records: 0, removed: 1, loss: null })
  await saveCapture(sampleIncoming())
  await stamped({ records: 1, removed: 1, loss: null })
  await records.clear()
  await saveCapture(sampleIncoming())
  await stamped({ records: 1, removed: 2, loss: null })
  await reopen()
  await stamped({ records: 1, removed: 2, loss: null })
  expect(libraryNow().loss).toBeNull()
})

it('says that records are missing, until a user accepts it, whatever comes in meanwhile', async () => {
  // As damaged files leave it: nobody removed the record.
  await changes.put(-1, 'removed')
  await records.clear()
  await reopen()
  await lost().toMatchObject({ is: 'shrank', was: 1, now: 0 })
  await saveCapture(sampleIncoming())
  await reopen()
  await lost().toMatchObject({ is: 'shrank', was: 1, now: 0 })
  await acceptLibrary()
  expect(libraryNow().loss).toBeNull()
  await stamped({ records: 1, loss: null })
})

it('believes the records, not their counts', async () => {
  await changes.put(-1, 'removed')
  const [count] = await counts.toArray()
  await records.clear()
  if (count !== undefined) await counts.put(count)
  await reopen()
  await lost().toMatchObject({ is: 'shrank', was: 1, now: 0 })
  await acceptLibrary()
})

it('says that the last changes are missing', async () => {
  const before = (await changes.get('all')) ?? 0
  await changes.put(before - 1, 'all')
  await reopen()
  await lost().toMatchObject({ is: 'older' })
  await acceptLibrary()
})

it('says that another library is in its place', async () => {
  await library.delete()
  await openLibrary()
  await lost().toMatchObject({ is: 'gone', was: 1, now: 0 })
  await acceptLibrary()
  expect(kept.stamp).toMatchObject({ records: 0, loss: null })
})
