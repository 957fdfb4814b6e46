import { delegationFinder } from './find/delegation/delegation'
import { interestFinder } from './find/interest'
import { moneyValueFinder } from './find/money/value'
import { optionFinder } from './find/option/option'
import { purposeFinder } from './find/purpose'
import { reasonFinder } from './find/reason'
import { resolutionFinder } from './find/resolution/resolution'
import { contractTermFinder } from './find/term/term'
import { voteFinder } from './find/vote/vote'
import { chosenOption } from './refiners/chosen-option'
import { delegationsOfResolutions } from './refiners/delegations-of-resolutions'
import { repeatedResolution } from './refiners/repeated-resolution'
import { sameTerm } from './refiners/same-term'
import { sameValue } from './refiners/same-value'
import { sameVote } from './refiners/same-vote'
import { termsOfOptions } from './refiners/terms-of-options'
import { toldDecisions } from './refiners/told-decisions'
import type { Finder, Refiner } from './shapes'

/** What is looked for. Each works alone: the order is that of the record, nothing hangs on it. */
export const finders: readonly Finder[] = [
  purposeFinder,
  resolutionFinder,
  reasonFinder,
  optionFinder,
  moneyValueFinder,
  contractTermFinder,
  delegationFinder,
  voteFinder,
  interestFinder,
]

/** How it is judged. The order matters: repeats of a clause are one before anything asks for its clause. */
export const refiners: readonly Refiner[] = [
  toldDecisions,
  repeatedResolution,
  chosenOption,
  delegationsOfResolutions,
  termsOfOptions,
  sameValue,
  sameTerm,
  sameVote,
]
