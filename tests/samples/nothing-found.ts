import type { RecordRow } from '../../lib/model/kept'

/** What a row says of a record of which nothing was read. */
export const nothingFound: RecordRow['found'] = {
  resolutions: 0,
  clauses: 0,
  verb: null,
  values: 0,
  main: null,
  terms: 0,
  maximumMonths: null,
  options: 0,
  delegations: 0,
  votes: 0,
  documents: 0,
}
