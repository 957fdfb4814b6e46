import type { Page } from 'puppeteer-core'

/** All rows of a table of the library, read in a page of the add-on; none before the library is made. */
export const rows = <T>(inside: Page, table: string): Promise<T[]> =>
  inside.evaluate(async (name) => {
    const settled = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const known = await indexedDB.databases()
    if (!known.some((one) => one.name === 'minutebook' && (one.version ?? 0) > 1)) return []
    const db = await settled(indexedDB.open('minutebook'))
    const all = await settled(db.transaction(name).objectStore(name).getAll())
    db.close()
    return all
  }, table)
