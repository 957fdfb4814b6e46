/** How the library stands in this page or worker. */
export type LibraryState =
  | { is: 'opening'; raising: boolean }
  | { is: 'open' }
  /** Something else holds it: a window that runs another version, or the browser does not answer. */
  | { is: 'blocked' }
  /** The disk has the library of a newer build, which this one never reads or writes. */
  | { is: 'newer' }
  /** The browser cannot open it. `error`: what it said. */
  | { is: 'damaged'; error: string }
  /** Nothing may be written. `free`: bytes that are left. */
  | { is: 'full'; free: number | null; isOpen: boolean }
  /** It was deleted while it was open. */
  | { is: 'deleted' }

/** What is missing of the library, against what it had when it was last saved. */
export interface LibraryLoss {
  /** `gone`: another, new library is in its place. `older`: all records are there, the last changes are not. */
  is: 'gone' | 'shrank' | 'older'
  /** Records then and when it was noticed, deleted ones too. */
  was: number
  now: number
  /** When it was last saved, UTC. */
  saved: string
}

/** What is known of the library outside of it (in `storage.local`, which outlives it). */
export interface LibraryStamp {
  /** The library's own random number. */
  library: number
  /** Records, deleted ones too. */
  records: number
  /** How many records were ever taken out of it on purpose, and how often it was changed. */
  removed: number
  change: number
  /** UTC. */
  at: string
  /** Nothing else of the stamp moves while there is one. */
  loss: LibraryLoss | null
}
