import type { PageKind, SystemId } from '../../lib/model/vocabulary'

/** One page of the sample site. `url`: as a visitor writes it, http and no port. */
export interface SitePage {
  readonly url: string
  readonly name: string
  readonly expect: 'record' | 'list' | 'nothing'
  readonly system: SystemId | null
  readonly kind: PageKind | null
  /** Why the extension does not capture it by itself; `asked`: its host is not declared. */
  readonly held: 'signed-in' | 'restricted' | 'asked' | null
  /** How many records it carries. */
  readonly records: number
}

export interface SampleSite {
  readonly port: number
  close(): Promise<void>
  readonly pages: readonly SitePage[]
  /** From now on an address with a later text up to revision `n` answers with it; 1 is the first. */
  setRevision(n: number): void
}

export function serve(port?: number): Promise<SampleSite>
/** The value of Chromium's `--host-resolver-rules` that sends every host of the site to `port`. */
export function hostRules(port: number): string
