/** What the browser tells while it opens the library. */
export interface OpeningEvents {
  /** An older library is being brought up to date. */
  raising(): void
}

/**
 * The browser's databases, of which the library is opened at one version alone. Dexie, where the version on the disk is
 * higher, opens that one, and where tables differ it raises the number by itself: a newer library would be written by
 * rules that do not know it.
 *
 * @param version the version of this build, as the browser counts
 */
export function ownVersionOnly(version: () => number, tell: OpeningEvents) {
  return {
    open: (name: string, asked?: number): IDBOpenDBRequest => {
      if (asked === undefined) throw new DOMException('The library is newer', 'VersionError')
      if (asked !== version()) throw new DOMException('Tables are missing', 'DataError')
      const request = indexedDB.open(name, asked)
      request.addEventListener('upgradeneeded', ({ oldVersion }) => {
        if (oldVersion > 0) tell.raising()
      })
      return request
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
  }
}
