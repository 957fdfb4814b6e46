import type { CslItem } from './csl-item'

/** What many names of councils share, in English and Welsh. */
const ofCouncils = new Set(
  'council councils city borough county district town parish community unitary metropolitan royal london authority combined corporation of the and upon cyngor sir sirol dinas tref bwrdeistref bwrdeistrefol cymuned y yr a'.split(
    ' ',
  ),
)
/** "Mid Ambleford" is not told by its first word alone. */
const directions = new Set('north south east west mid central greater upper lower new'.split(' '))

/** What many titles begin with, in English and Welsh, and the words between. */
const ofTitles = new Set(
  `a an the of for to in on at by with from and or as its this that is be into over under
  report reports update updates review decision decisions item agenda minutes key cabinet committee council councillor officer delegated executive
  award awarding approval approve proposed proposal proposals request contract contracts procurement procure tender appointment extension variation
  authority permission new revised draft final annual adroddiad diweddariad penderfyniad cynnig cymeradwyo
  y yr a ac ar i o am yn gan dros wrth`.split(/\s+/),
)

/**
 * Gives each decision of a file a key as people would write it: `ambleford2026leisure` is council, year and the title's first
 * telling word, in ASCII. A key that was given already gets a, b, c … at its end: the same decisions in the same
 * order have the same keys.
 */
export function citationKeys(): (item: CslItem) => string {
  const given = new Set<string>()
  const next = new Map<string, number>()
  return (item) => {
    const base = baseOf(item)
    let n = next.get(base) ?? 0
    let key = base + letters(n)
    while (given.has(key)) key = base + letters(++n)
    next.set(base, n + 1)
    given.add(key)
    return key
  }
}

function baseOf({ publisher, title, issued }: CslItem): string {
  const year = issued?.['date-parts'][0][0]
  return placeOf(publisher ?? '') + (year ?? 'nd') + tellingWord(title)
}

function placeOf(name: string): string {
  const all = wordsOf(name)
  const [first, second] = all.filter((word) => !ofCouncils.has(word))
  if (first === undefined) return all[0] ?? 'council'
  return directions.has(first) ? first + (second ?? '') : first
}

function tellingWord(title: string): string {
  // "[name left out]" tells nothing.
  const all = wordsOf(title.replace(/\[[^\]]*\]/g, ' '))
  const words = all.filter((word) => /[a-z]/.test(word))
  const telling = words.find((word) => word.length > 2 && !ofTitles.has(word))
  return telling ?? words[0] ?? 'decision'
}

/** Letters that are no letter with a mark on it. */
const spelt = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
])

/** The words of a text in small ASCII letters and digits; what no such letter stands for is left out. */
function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[ßæœøłđ]/g, (letter) => spelt.get(letter) ?? '')
  return (
    plain.match(/[\p{L}\p{N}]+/gu)?.flatMap((word) => word.replace(/[^a-z0-9]/g, '') || []) ?? []
  )
}

/** Nothing, then a to z, then aa to zz and so on. */
function letters(n: number): string {
  let rest = n
  let written = ''
  while (rest > 0) {
    rest -= 1
    written = String.fromCharCode(97 + (rest % 26)) + written
    rest = Math.floor(rest / 26)
  }
  return written
}
