import { type Accuracy, type Counts, sum } from './measure'

/** Sets of pages that nobody here wrote. */
const realSets: readonly string[] = ['dev', 'seeds']

interface Measured extends Counts {
  pages: number
}

/** What lib/export/package/accuracy.json holds: all fields together, of real pages and of our own. */
export function accuracySummary({ extractor, sets }: Accuracy): {
  extractor: string
  real: Measured
  own: Measured
} {
  const of = (isReal: boolean): Measured => {
    const some = Object.entries(sets).filter(([name]) => realSets.includes(name) === isReal)
    const fields = some.flatMap(([, set]) => Object.values(set.fields))
    const pages = some.reduce((all, [, set]) => all + set.pages, 0)
    return { pages, ...sum(fields.map(({ ours }) => ours)) }
  }
  return { extractor, real: of(true), own: of(false) }
}
