import { firstPlace } from '../anchor/first-place'
import type { At } from '../text/shapes'

/**
 * What a text speaks of, seen at a glance: most of a page of minutes is talk that holds nothing for any
 * finder, and a finder's expressions cost a hundred times what it costs to see that. Every word is looked
 * at once, by its first four letters.
 */

/** Topics are flags: `speaks(text, at, topic.vote | topic.divide)`. */
export const topic = {
  /** "resolved", "agreed", "Penderfynwyd": what may open a resolution. */
  opener: 1,
  /** "the following": what may lead a list on. */
  following: 2,
  money: 4,
  length: 8,
  delegates: 16,
  authorises: 32,
  gives: 64,
  /** "authority", "approval", "consent": what is given to a delegate. */
  power: 128,
  vote: 256,
  /** "carried", "majority": a vote where two figures stand beside it. */
  divide: 512,
  /** "exempt", "confidential". */
  withheld: 1024,
  call: 2048,
  /** "Penderfynodd", "Cytunodd": Welsh says the verb first. */
  welshOpener: 4096,
} as const

/**
 * The first four letters of the words of each topic; shorter words whole. A gate must let through all that
 * the expressions behind it could find, and may let through more.
 */
// cspell:disable
const stems: Readonly<Record<keyof typeof topic, string>> = {
  opener:
    'reso agre deci dete reco note pend bpen cytu gcyt dcyt dgcy argy nodw nodo cyme cada adop',
  welshOpener: 'pend bpen cytu gcyt dcyt dgcy argy',
  following: 'foll',
  money: 'gbp poun penc penn p',
  length:
    'year yr yrs mont mth mths plus cont agre leas fram term basi blwy flwy mlyn blyn flyn mis fis miso',
  delegates: 'dele dela subd dirp ddir',
  authorises: 'auth empo mand awdu gawd hawd',
  gives: 'give givi gran conf prov',
  power: 'auth powe resp appr perm disc cons deci',
  vote: 'vote voti moti amen favo aye ayes abst agai unan unfr ymat erby plei blei decl diss obje noes nay nays nem',
  divide: 'divi carr lost defe fell majo reso appr agre reje',
  withheld: 'exem conf rest priv',
  call: 'call',
}
// cspell:enable

/** Stem to topics, each stem as the number that `glance` makes of a word's first letters. */
const topicsOf = new Map<number, number>()
for (const name of Object.keys(stems) as (keyof typeof topic)[]) // the keys are those of the type
  for (const stem of stems[name].split(' ')) {
    const key = [...stem].reduce((sum, letter) => sum * 32 + (letter.charCodeAt(0) & 31), 0)
    topicsOf.set(key, (topicsOf.get(key) ?? 0) | topic[name])
  }

/** One glance over a text: the places of the words that speak of something, and of what. */
interface Glance {
  text: string
  readonly places: readonly number[]
  readonly topics: readonly number[]
}

/** The last text that was looked at: all finders ask about one page's text after another's. */
let last: Glance = { text: '', places: [], topics: [] }

/** Whether a word of these topics begins in this part of the text. */
export function speaks(text: string, at: At, topics: number): boolean {
  if (last.text !== text) last = glance(text)
  // A page that is read again has the same words in another string, and to see that they are the same takes long.
  last.text = text
  const { places } = last
  let low = firstPlace(places.length, (n) => (places[n] ?? 0) >= at.start)
  for (; low < places.length && (places[low] ?? 0) < at.end; low++)
    if (((last.topics[low] ?? 0) & topics) !== 0) return true
  return false
}

const pound = 0xa3
const plus = 0x2b

/** One loop and no calls in it: it goes over every unit of a page, most often once and never warmed up. */
function glance(text: string): Glance {
  const places: number[] = []
  const topics: number[] = []
  let from = -1
  let key = 0
  // One unit more than there is: the text's last word ends there.
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0
    const letter = code < 123 ? code | 32 : 0
    if (letter > 96 && letter < 123) {
      if (from < 0) {
        from = i
        key = 0
      }
      if (i - from < 4) key = key * 32 + (letter & 31)
    } else {
      if (from >= 0) {
        const said = topicsOf.get(key)
        if (said !== undefined) {
          places.push(from)
          topics.push(said)
        }
        from = -1
      }
      if (code === pound || code === plus) {
        places.push(i)
        topics.push(code === pound ? topic.money : topic.length)
      }
    }
  }
  return { text, places, topics }
}
