import type { At, Block } from '../../../text/shapes'
import { isDecisive } from './not-a-clause'
import { openerAt } from './opener'

/** "… subject to the following conditions:" */
export const leadsOn = /:[-–—]?\s*$/

/** "c) note that:" does something; "2. That:" does not. */
export const bids = /^(?:to )?(?:note|agree|approve|endorse|support|authorise|recommend)s?\b/i

/** "Cabinet:", "The Licensing Committee then:" alone on its line; not "Members:". */
const bodyItself =
  /^(?!(?:The )?Members\b)(?:The )?(?:(?:\p{Lu}[\w’'&-]*|and|of|for) ){0,6}\p{Lu}[\w-]*(?: then| also| accordingly)?\s?[:–—-]+$/u
/** "(a) noted …", "(b) agreed …": what it did. */
const did =
  /^(?:noted|agreed|approved|authorised|delegated|endorsed|adopted|resolved|recommended|accepted|granted|awarded|received)\b/i

/** A cell decides where it is a sentence or begins with the verb: "Resident permit" and "Grants" name a row. */
export const decidesInCell = (own: string) =>
  isDecisive(own) &&
  (own.length > 60 || /^(?:that|to|permit|refuse)\b/i.test(own) || bids.test(own) || did.test(own))

/** Whether a cell stands beside others in its row. */
export const besideOthers = (all: readonly Block[], block: Block) =>
  all.some((b) => b !== block && b.row === block.row && b.shape === 'cell')

/** "Cabinet:" and then "(a) noted …". */
export const toldBy = (own: string, next: string) => bodyItself.test(own) && did.test(next)

/**
 * "That …" opens another clause after an opener; "to …" where the list is one of infinitives: "To request a copy,
 * e-mail us" is none. `first` is how the clause before it begins.
 */
export const opensAnother = (own: string, first: string) =>
  /^(?:that|and that|That|THAT|to)\b/.test(own) || (/^To\b/.test(own) && /^To\b/.test(first))

/** What became of the motion, the first time that it is said; an amendment is another matter. */
const verdict =
  /(?<!\b(?:[Aa]mendments? (?:to|of) (?:the|this)|AMENDMENT TO THE) )\b(?:motion|proposal|proposition)\b(?! of\b)[^.;:\n]{0,80}?\b(?:(carried|agreed|approved|adopted|passed|supported)|lost|fell|fall|failed|defeated|rejected|withdrawn)\b/i
const not = /\bnot (?:carried|agreed|approved|adopted|passed|supported)$/i

/**
 * Whether an opener in the words of a motion ("This Council resolves to:") opens what was then lost.
 *
 * @param before all that is printed before it, where the motion may already be said to be carried
 * @param opener the opener's own words
 * @param text all that is printed from it on
 */
export function fell(before: string, opener: string, text: string): boolean {
  if (!/\bresolves\b/i.test(opener)) return false
  const last = Math.max(before.lastIndexOf('moved'), before.lastIndexOf('seconded'))
  if (/\bcarried\b|RESOLVED/.test(before.slice(Math.max(0, last)))) return false
  const found = verdict.exec(text)
  return found !== null && (found[1] === undefined || not.test(found[0]))
}

/** "That Cabinet:" alone below "RESOLVED:" decides nothing by itself. */
export const onlyThat = (text: string, at: At) =>
  /^that\b/i.test(text.slice(at.start, at.start + 5)) && openerAt(text, at)?.bare === true
