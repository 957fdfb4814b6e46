import type { Block } from '../../../text/shapes'
import { numberFrom } from '../../read/number-words'

/** "Alternatively, it could …", "A further option would be …", "Leasing it was also considered …": another begins. */
const another =
  /(?<=[.;] )(?:Alternatively\b|An alternative\b|(?:Another|(?:A|The) (?:second|third|further|final|other)) (?:option|alternative)\b|\p{Lu}[^.;]{3,120}? (?:was|were) also (?:considered|rejected|discounted)\b)/gu
/** "The Council could wait. The Council could sell …"; what "could then be fined" or "could not wait" tells of one. */
const could =
  /(?<=^|[.;] )The (?:Council|Authority|Cabinet|Committee|Executive|Board|Mayor) could (?:also |instead |alternatively )?(?!(?:also|instead|alternatively|then|not|no|only|still|be|have|face|lose|incur|suffer|find|risk|see|become|end|expect|fail|result)\b)/gu
/** "Two alternatives were considered: to wait; and to sell." */
const counted =
  /^(?:the )?(two|three|four|five) (?:other |further )?(?:alternative |possible )?(?:alternatives|options)\b[^:.;]{0,80}: /i
const parting = /; (?:(?:and|or) )?/g

/** "Not to make the Order. To make it in part.", "Wait - rejected. Sell - rejected.": where all sentences begin so, each is one. */
const single =
  /^(?:(?:or )?(?:not )?to [a-z]|[^.;]{3,80}? (?:[-–] |\()(?:rejected|discounted|dismissed|not (?:recommended|preferred|viable))\b)/i
const sentence = /(?<=[.;]) (?=\S)/g

/** Where a paragraph that tells of several alternatives in running prose goes on to the next one. */
export function alternativesInside(text: string, { words, at }: Block): number[] {
  const said = text.slice(words, at.end)
  const lead = counted.exec(said)
  if (lead) {
    const from = lead[0].length
    const next = [...said.slice(from).matchAll(parting)].map((m) => from + m.index + m[0].length)
    if (next.length + 1 === numberFrom(lead[1] ?? '')) return [from, ...next].map((n) => words + n)
  }
  if (single.test(said)) {
    const ends = [...said.matchAll(sentence)].map(({ index }) => index + 1)
    if (ends.every((end) => single.test(said.slice(end)))) return ends.map((n) => words + n)
  }
  const places = [...[...said.matchAll(could)].slice(1), ...said.matchAll(another)]
  return places.map(({ index }) => words + index).sort((a, b) => a - b)
}
