import { literal, spacedWords } from '../../record/literal'
import { addressesIn } from './contacts'
import { type Finder, hiddenMarks, type Place, placesOf } from './place'
import { plainLetters } from './plain-letters'
import { anyTitles, honours, particles, titledNames } from './titled-names'

/** Surnames that are words of every day: with them "S. Hill" is not any "Strawberry Hill". */
const everyday =
  /^(?:hill|green|street|woods?|fields?|park|bridge|church|brook|ford|mill|lane|hall|house|marsh|moor|banks?|day|page|price|law|best|long|short|young|brown|white|black|gr[ae]y|read|rose|may|march|court|close|road|well|wells|north|south|east|west|king|bishop|land|pool|lake|rivers?|waters?|stone|bush|cross|gates?)$/i
/** How far around a surname the rest of a name is looked for. */
const reach = 60
/** Between the parts of a name: "J.P. O'Neill", "Anne  Marie". */
const blank = String.raw`\s{0,3}`
/** A letter of a name, and what may stand between two; not the "'s" of the genitive. */
const letters = String.raw`(?:['-](?!s(?!\p{L}))|[\p{L}\p{M}])`
/** What may stand between the first name and the last. */
const middle = String.raw`(?:[\s-]{0,3}\p{Lu}(?:\.|${letters}*)){0,3}`
const notInWord = String.raw`(?<![\p{L}\p{N}'-])`
const endOfWord = String.raw`(?![\p{L}\p{N}])`

const titlesBefore = new RegExp(`${notInWord}${anyTitles}${middle}${blank}$`, 'u')
const onlyTitles = new RegExp(`${notInWord}${anyTitles}$`, 'u')
const honoursAfter = new RegExp(`^${honours}`, 'u')
const titleOfName = new RegExp(`^${anyTitles}`, 'u')
const honoursOfName = new RegExp(`${honours}$`, 'u')

/** A person whom a page lists, as patterns around their surname; in plain letters. */
interface Listed {
  readonly surname: RegExp
  /** "Jane A. " before it; null where only a surname is listed. */
  readonly before: RegExp | null
  /** ", Jane" after it. */
  readonly after: RegExp | null
}

/**
 * Finders of the names that a page lists, in every form: with and without titles, given names as initials and the
 * other way round, the surname first, in capitals, with any apostrophe, hyphen, accent and white space, and in e-mail
 * addresses. A surname alone, which may be anything, is found after a title only. And of names after a title.
 */
export function namesIn(names: readonly string[]): Finder[] {
  const each = [...new Set(names.flatMap(peopleOf))]
  const listed = each.map(listedOf).filter((one) => one !== null)
  const exact = [...new Set([...names.map(plainLetters), ...each])]
    .filter((name) => /\S\s+\S/.test(name))
    .sort((a, b) => b.length - a.length)
  return [
    titledNames,
    ...(exact.length > 0 ? [exactly(exact)] : []),
    ...(listed.length > 0 ? [aroundSurnames(listed), inAddresses(each)] : []),
  ]
}

/** "Cllr A Smith and Mrs B Jones" names two. */
const peopleOf = (listed: string): string[] =>
  plainLetters(listed.normalize('NFC'))
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/\s(?:and|&|ac?|a'r)\s|[;/\n]/)
    .map((one) => one.replace(titleOfName, '').replace(honoursOfName, '').trim())
    .filter((one) => /\p{L}{2}/u.test(one))

function exactly(names: readonly string[]): Finder {
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(spacedWords).join('|')})${endOfWord}`,
    'gu',
  )
  return (words) => placesOf(any, plainLetters(words), hiddenMarks.names)
}

function listedOf(name: string): Listed | null {
  const [given, surname] = partsOf(name)
  if (surname === '') return null
  const [first = '', ...more] = given
  const whole = new RegExp(`${notInWord}${cased(surname)}(?:-\\p{Lu}\\p{L}+)?${endOfWord}`, 'gu')
  if (first === '') return { surname: whole, before: null, after: null }
  const forms = formsOf(first, more.length > 0 || first.includes('-'), surname)
  return {
    surname: whole,
    before: new RegExp(`${notInWord}(?:${forms})${middle}${blank}$`, 'u'),
    after: new RegExp(
      String.raw`^(?:,${blank}(?:${anyTitles})?(?:${forms})|\s${first.length > 1 ? cased(first) : forms})${middle}${endOfWord}`,
      'u',
    ),
  }
}

/** Given names and surname: "Jane van der Berg", "O'Neill, J. P.", "JP O'Neill". */
function partsOf(name: string): [given: string[], surname: string] {
  const [front = '', back] = name.split(/\s*,\s*/)
  const words = front.split(/\s+|(?<=\.)(?=\p{L})/u).map((word) => word.replace(/\.$/, ''))
  if (words.length === 1 && back !== undefined && back !== '')
    return [back.split(/[\s.]+/).filter((word) => word !== ''), front]
  const isParticle = new RegExp(`^(?:${particles})$`, 'i')
  let from = words.length - 1
  while (from > 1 && isParticle.test(words[from - 1] ?? '')) from--
  return [words.slice(0, from).filter((word) => word !== ''), words.slice(from).join(' ')]
}

/** A first name as it may be printed: whole, as an initial, or for an initial whatever it may stand for. */
function formsOf(first: string, hasMore: boolean, surname: string): string {
  const initial = literal(first[0] ?? '')
  const isShort = /^\p{Lu}{1,3}$/u.test(first)
  // "A Baker" and "I Long" may be words; "A. Baker" is a name.
  const bare = /^[AI]$/.test(first[0] ?? '') && !hasMore ? `${initial}\\.` : `${initial}\\.?`
  const forms = [bare]
  if (first.length > 1) forms.unshift(cased(first))
  if (isShort && !everyday.test(surname)) forms.unshift(`${initial}${letters}+`)
  return forms.join('|')
}

/** A word that begins as it does and goes on in either case; apostrophes, hyphens and marks may be printed or not. */
function cased(word: string): string {
  return Array.from(word, (sign, at) => {
    if (sign === "'") return String.raw`'?\s?`
    if (/[\s-]/.test(sign)) return String.raw`(?:\s{0,2}-\s{0,2}|\s{1,2})`
    if (!/\p{L}/u.test(sign)) return literal(sign)
    const starts = at === 0 || !/\p{L}/u.test(word[at - 1] ?? '')
    const [upper, lower] = [sign.toUpperCase(), sign.toLowerCase()]
    return `${starts && sign === upper ? literal(sign) : `[${upper}${lower}]`}\\p{M}*`
  }).join('')
}

function aroundSurnames(listed: readonly Listed[]): Finder {
  return (words) => {
    const plain = plainLetters(words)
    return listed.flatMap((one) =>
      Array.from(plain.matchAll(one.surname), (match) => placeOf(plain, match, one) ?? []).flat(),
    )
  }
}

/** The whole name around a surname; null where nothing says that it is one. */
function placeOf(plain: string, { 0: exact, index }: RegExpExecArray, one: Listed): Place | null {
  const left = plain.slice(Math.max(0, index - reach), index)
  const right = plain.slice(index + exact.length, index + exact.length + reach)
  const given = one.before?.exec(left)?.[0] ?? titlesBefore.exec(left)?.[0]
  const turned = one.after?.exec(right)?.[0]
  if (given === undefined && turned === undefined) return null
  const start = index - (given?.length ?? 0)
  const before = onlyTitles.exec(plain.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const end = index + exact.length + (turned?.length ?? 0)
  const after = honoursAfter.exec(plain.slice(end, end + reach))?.[0] ?? ''
  return { as: hiddenMarks.names, start: start - before.length, end: end + after.length }
}

/** E-mail addresses that spell a surname: "jane.nother@marlbury.gov.uk". */
function inAddresses(names: readonly string[]): Finder {
  const surnames = names
    .map((name) => lettersOf(partsOf(name)[1]))
    .filter((letters) => letters.length > 2)
  return (words) => {
    if (!/@|\bat\b/i.test(words)) return []
    const plain = plainLetters(words)
    return addressesIn(plain)
      .filter(({ start, end }) => {
        const [local = ''] = plain.slice(start, end).split(/@|\bat\b/i)
        return surnames.some((surname) => lettersOf(local).includes(surname))
      })
      .map((place) => ({ ...place, as: hiddenMarks.names }))
  }
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/\P{L}/gu, '')
