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
const stems: Readonly<Record<keyof typeof topic, string>> = {
  opener: 'reso agre deci dete reco note pend bpen cytu gcyt dcyt dgcy argy nodw cyme cada adop',
  welshOpener: 'pend bpen cytu gcyt dcyt dgcy argy',
  following: 'foll',
  money: 'gbp poun penc penn',
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

const isLetter = (code: number) => code < 123 && (code | 32) > 96 && (code | 32) < 123

/** The first four letters of the word that begins here, in any letter case, as one number. */
function keyAt(text: string, from: number): number {
  let key = 0
  for (let i = from; i < from + 4; i++) {
    const code = text.charCodeAt(i)
    if (!isLetter(code)) break
    key = key * 27 + ((code | 32) - 96)
  }
  return key
}

const topicsOf = new Map<number, number>()
for (const name of Object.keys(stems) as (keyof typeof topic)[]) // the keys are those of the type
  for (const stem of stems[name].split(' ')) {
    const key = keyAt(stem, 0)
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
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at.start) low = middle + 1
    else high = middle
  }
  for (; low < places.length && (places[low] ?? 0) < at.end; low++)
    if (((last.topics[low] ?? 0) & topics) !== 0) return true
  return false
}

const isDigit = (code: number) => code > 47 && code < 58
const poundSign = 0xa3
const plusSign = 0x2b
const letterP = 0x70

function glance(text: string): Glance {
  const places: number[] = []
  const topics: number[] = []
  const add = (place: number, said: number) => {
    places.push(place)
    topics.push(said)
  }
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code)) {
      if (inWord) continue
      inWord = true
      const said = topicsOf.get(keyAt(text, i))
      if (said !== undefined) add(i, said)
      // "20p"
      else if (code === letterP && isDigit(text.charCodeAt(i - 1))) add(i, topic.money)
    } else {
      inWord = false
      if (code === poundSign) add(i, topic.money)
      else if (code === plusSign) add(i, topic.length)
    }
  }
  return { text, places, topics }
}
