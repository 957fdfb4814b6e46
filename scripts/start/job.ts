import type { SampleSite } from '../../tests/site/server.mjs'

/** What a run of `npm start` works with. */
export interface Job {
  readonly site: SampleSite
  /** The value of Chromium's `--host-resolver-rules`. */
  readonly rules: string
  /** The folder of the built extension. */
  readonly extension: string
}
