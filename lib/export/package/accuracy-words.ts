import accuracy from './accuracy.json'
import { counted, figure, listed } from './counted'

/** Right, spurious and missed answers on so many pages. */
export interface Measured {
  readonly pages: number
  readonly right: number
  readonly spurious: number
  readonly missed: number
}

/**
 * How well the rules read, as `docs/accuracy.md` has it, and what that says of records which these versions of
 * the rules read. The figures are made by `npm run accuracy` and held by a test.
 */
export function accuracyWords(extractors: readonly string[], measured = accuracy): string {
  const { extractor, real, own } = measured
  const others = extractors.filter((one) => one !== extractor)
  const not =
    others.length === 0
      ? ''
      : ` No figures are at hand for ${others.length === 1 ? 'version' : 'versions'} ${listed(others)}.`
  return `Minutebook’s own figures, of two sets that were in view while its rules were made and so no estimate for other pages: on its development set (${counted(real.pages, 'real council page')}) version ${extractor} of the rules gave ${answers(real)} (F1 ${f1(real)}), on its test fixtures (${counted(own.pages, 'fictional page')}) ${answers(own)} (F1 ${f1(own)}).${not}`
}

const answers = ({ right, spurious, missed }: Measured): string =>
  `${counted(right, 'right answer')}, ${figure(spurious)} spurious and ${figure(missed)} missed`

/** Cut, not rounded: 1.000 is said of no error alone. */
function f1({ right, spurious, missed }: Measured): string {
  const of = 2 * right + spurious + missed
  return (of === 0 ? 1 : Math.floor((2000 * right) / of) / 1000).toFixed(3)
}
