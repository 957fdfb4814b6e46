import type { Page } from 'playwright'
import type { RecordRow } from '../../lib/model/kept'

/** The records that the library holds of one page, as the extension's own database has them. */
export async function recordsOf(extensionPage: Page, url: string): Promise<RecordRow[]> {
  return extensionPage.evaluate(async (address) => {
    const known = await indexedDB.databases()
    if (!known.some(({ name, version = 0 }) => name === 'minutebook' && version > 1)) return []
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await settled(indexedDB.open('minutebook'))
    try {
      const tables = db.transaction(['records', 'versions'])
      const versions = await settled(tables.objectStore('versions').getAll())
      const held = new Set(versions.filter(({ url }) => url === address).map((v) => v.record))
      const rows: RecordRow[] = await settled(tables.objectStore('records').getAll())
      return rows.filter(({ id }) => held.has(id))
    } finally {
      db.close()
    }
  }, url)
}
