import type { OutlineRecord } from '../../lib/extract/shapes'

/** A record as a system lays it out, with nothing in it but what is given. */
export const sampleOutline = (given: Partial<OutlineRecord> = {}): OutlineRecord => ({
  kind: 'decision',
  what: 'decision-1',
  title: { start: 0, end: 1 },
  whole: [],
  meeting: null,
  labels: [],
  sections: [],
  documents: [],
  links: [],
  ...given,
})
