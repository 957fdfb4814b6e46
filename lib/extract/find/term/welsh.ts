import type { At } from '../../../text/shapes'
import type { Length } from './length'
import type { Around, Placed, TermRole } from './words'

/** Numbers as Welsh prints them before a length, soft and aspirate mutations included. */
const numbers: readonly (readonly [number, string])[] = [
  [1, 'un'],
  [2, 'd?dau|d?dwy'],
  [3, '(?:t|d|th)ri|(?:t|d|th)air'],
  [4, '(?:p|b|ph)edwar|(?:p|b|ph)edair'],
  [5, '(?:p|b|ph)ump?'],
  [6, 'chwech?'],
  [7, 'saith'],
  [8, 'wyth'],
  [9, 'naw'],
  [10, 'd?de[gn]g?'],
  [12, 'd?deuddeng?|d?deuddeg'],
  [15, '(?:p|b|ph)ymthen?g'],
  [18, 'd?deunaw'],
  [20, 'h?ugain'],
  [40, 'd?deugain'],
  [100, 'can'],
]
const word = numbers.map(([, form]) => form).join('|')
/** "ddeng mlynedd", "12 mis", "tair blynedd", "am flwyddyn"; not "blynyddoedd", "misol", "y flwyddyn". */
const printed = new RegExp(
  `(?<![\\w.£/–-])(?:(\\d{1,3}|${word}) (blwyddyn|flwyddyn|[mbf]lynedd|misoedd|mis|fis)(?: ar (hugain|bymtheg|ddeg))?|(?<=\\bam )(blwyddyn|flwyddyn))(?!\\p{L}| (?:ariannol|yn ôl|oed))`,
  'giu',
)

const onTop: Readonly<Record<string, number>> = { hugain: 20, bymtheg: 15, ddeg: 10 }

/** Every length that Welsh words print, in order. Linear in the text. */
export function welshLengths(text: string): Length[] {
  if (!/[bf]lwyddyn|lynedd|[mf]is\b|misoedd/i.test(text)) return []
  return [...text.matchAll(printed)].flatMap((hit) => {
    // "pum mlynedd ar hugain": five years on twenty
    const count = (hit[1] ? numberOf(hit[1]) : 1) + (onTop[hit[3] ?? ''] ?? 0)
    const months = count * (/mis|fis/i.test(hit[2] ?? '') ? 1 : 12)
    const at: At = { start: hit.index, end: hit.index + hit[0].length }
    return months > 0 ? [{ at, months, parts: null, article: false, welsh: true as const }] : []
  })
}

const forms = numbers.map(([count, form]) => [count, new RegExp(`^(?:${form})$`, 'i')] as const)
const numberOf = (said: string): number =>
  /^\d/.test(said) ? Number(said) : (forms.find(([, form]) => form.test(said))?.[0] ?? 0)

const thing =
  '(?:[pb]h?rydles(?:i|au)?|les|(?:c|g|ch)ontract(?:au)?|(?:c|g|ch)ytundeb(?:au)?|d?h?[td]rwydded(?:au)?|grant(?:iau)?|[bf]enthyciad(?:au)?|[td]enantiaeth(?:au)?|fframwaith)'
const about = new RegExp(`\\b${thing}\\b|\\b(?:[pb]h?enodi|ymestyn|estyniad)\\b`, 'i')
const extending = /\b(?:ymestyn|estyniad(?:au)?|hymestyn|opsiwn|adnewyddu)\b[^,;.]{0,60}$/i
const more = /^ (?:arall|pellach|ychwanegol)\b/i
const most = /\b(?:uchafswm|dim mwy na|cyfanswm|gyfanswm|hyd at)(?: (?:o|cyfnod|gyfnod))* $/i
const first = /\b[cg]ychwynnol(?: o| am)? $/i
const forIt = new RegExp(
  `\\b(?:am|o|[cg]h?yfnod)(?: (?:gyfnod|o|y))* $|\\b${thing}(?: [^\\s,;]+){0,2} $`,
  'i',
)
const pastOrAge = /\b(?:ers|ystod|bob|fewn|ar ôl|cyn|oed|diwethaf|dros)(?: y[nr]?)? $/i

/** How a Welsh length stands to a contract in its clause; null where it is no contract's. */
export function placedInWelsh({ left, right, before, after }: Around): Placed | null {
  if (!about.test(`${before} ${after}`) || pastOrAge.test(left) || /^ diwethaf/i.test(right))
    return null
  const role = roleOf(left, right)
  if (!role) return null
  const on = role === 'extension' ? (more.exec(right)?.[0].length ?? 0) : 0
  const optional = role === 'extension' && /\bopsiwn|\bgellir|\bposibilrwydd/i.test(left)
  return { role, times: 1, back: 0, on, optional, most: false, adds: on > 0 }
}

function roleOf(left: string, right: string): TermRole | null {
  if (extending.test(left) || more.test(right)) return 'extension'
  if (most.test(left)) return 'maximum'
  if (first.test(left)) return 'initial'
  return forIt.test(left) ? 'plain' : null
}
