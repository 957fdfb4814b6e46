import type { ReviewedFact } from '../model/kept'

/**
 * Whether confirming all that is shown includes this fact: this coder has not judged what it says. Left out are facts
 * that need a look of their own: those that somebody rejected, and those that the tool now reads differently.
 *
 * @param who the coder's name; null for one who was never asked, and has judged nothing
 */
export function isOpenTo(
  { reviewed, offered, voices }: Pick<ReviewedFact, 'reviewed' | 'offered' | 'voices'>,
  who: string | null,
): boolean {
  return reviewed !== 'rejected' && offered === null && voices.every((voice) => voice.who !== who)
}
