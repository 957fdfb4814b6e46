import { contractTermFinder } from './finders/contract-term'
import { delegationFinder } from './finders/delegation'
import { interestFinder } from './finders/interest'
import { moneyValueFinder } from './finders/money-value'
import { optionFinder } from './finders/option'
import { purposeFinder } from './finders/purpose'
import { reasonFinder } from './finders/reason'
import { resolutionFinder } from './finders/resolution'
import { voteFinder } from './finders/vote'
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
