import { type Finder, hiddenMarks, type Place } from './place'
import { plainLetters } from './plain-letters'

// cspell:disable
/** Titles of several people, each of whose names may follow. */
const plural = `[Cc]ouncill?ors|COUNCILLORS|[Cc]llrs|CLLRS|Messrs|Aldermen|(?:[Cc]h?|[Gg]|[Nn]gh)ynghorwyr`
/**
 * Titles after which a name follows and nothing else does. "Rev" is none: drawings have "Rev B"; neither are "DR" and
 * "MS" in capitals. Welsh ones with their mutations: "i’r Gynghorydd", "a Chynghorydd".
 */
const personal = `${plural}|[Cc]ouncill?or|COUNCILLOR|[Cc]llr|CLLR|Cnllr|Coun|Ald(?:erman|erwoman)?|Mrs?|MRS?|Ms|Miss|MISS|Mx|Dr|Prof(?:essor)?|Revd|Reverend|(?:[Cc]h?|[Gg]|[Nn]gh)yng(?:horydd|hr)?|CYNG(?:HORYDD)?`
/** Titles that are also parts of the names of places, schools and offices. */
const ofHonour = 'Sir|Dame|Lord|Lady|Baron(?:ess)?|Rev|(?:The )?(?:Rt|Right) Hon(?:ourable)?|Hon'

/** One title or several, with the blank after them: "Cllr. ", "Mr and Mrs ", "Y Cynghorydd Dr ". */
const several = (one: string): string =>
  String.raw`(?:[Yy]r? )?(?:(?:${one})(?![\p{L}\p{N}])\.?\s{1,2}(?:(?:and|&|a)\s)?)+`
export const anyTitles = several(`${personal}|${ofHonour}`)

/** "MBE", "J.P." after a name. */
export const honours = String.raw`(?:,? (?:M\.?B\.?E|O\.?B\.?E|C\.?B\.?E|B\.?E\.?M|J\.?P|[KQ]\.?C|D\.?L|M\.?S?\.?P|M\.?S|PhD|[JS]n?r)(?![\p{L}\p{N}])\.?)*`
/** Lower-case words of a name: "van der Berg", "ap Rhys". */
export const particles = 'van|von|de|der|den|da|di|du|la|le|al|el|bin|ap|ab|ferch|verch'
// cspell:enable

const titles = new RegExp(String.raw`(?<![\p{L}\p{N}'-])${several(personal)}`, 'gu')
const ofSeveral = new RegExp(String.raw`(?:${plural})\.?\s{1,2}$`)
// "J. " of "J. P. O'Neill", or one word of a name; the genitive's "'s" is no part of it
const part = new RegExp(
  String.raw` ?(?:(?<initial>\p{Lu}(?:\.| (?=\p{Lu})))|(?<word>(?:(?:${particles}) ){0,2}(?=\p{Lu}['\p{L}-]\p{L}?)\p{Lu}[\p{L}\p{M}]*(?:['-](?!s(?!\p{L}))[\p{L}\p{M}]+)*))`,
  'uy',
)
const after = new RegExp(honours, 'uy')
const joint = /(?:[,;]? (?:and|a|&) |[,;] )/y

/** "Councillor Code of Conduct", "Mr Chairman", "Cllr and": what follows these is nobody. */
const nobody =
  /^(?:code|conduct|communit\w+|calls?|development|training|allowances?|advisory|engagement|group|fund(?:s|ing)?|led|members?|portfolio|cabinet|deputy|chair\w*|vice|mayor|leader|the|and|for|who|support|surger\w+|services?|briefings?|decisions?|delegated|conference|working|panel|reports?|task|enquir\w+|queries|office|officers?|role|discretionary|initiative|scheme|committee|council\w*|grants|locality|vacanc\w+|apologies|absent|also|president|speaker|clerk)$/i
/** "Councillor Smith RESOLVED that", "Councillor Holm Cabinet Member": a name ends before these. */
const ends =
  /^(?:resolved|agreed|moved|seconded|proposed|noted|declared|voted|reported|presented|welcomed|thanked|abstained|against|said|asked|director|assistant|chief|strategic|interim|corporate|manager|monitoring|head|lead|executive|ward|with|was|in|on|of|to|at|as|is|has|from|by|that|this)$/i

/** Names after a title that only people have, whether or not the page lists them. */
export const titledNames: Finder = (words) => {
  const plain = plainLetters(words)
  const places: Place[] = []
  for (const { 0: title, index } of plain.matchAll(titles)) {
    const end = ofSeveral.test(title)
      ? namesEnd(plain, index + title.length)
      : nameEnd(plain, index + title.length, nobody)
    if (end !== null) places.push({ as: hiddenMarks.names, start: index, end })
  }
  return places
}

/** Where "Smith, J. Jones and O'Neill" ends; null where no name begins here. */
function namesEnd(plain: string, from: number): number | null {
  let end = nameEnd(plain, from, nobody)
  while (end !== null) {
    joint.lastIndex = end
    if (!joint.test(plain)) return end
    const next = nameEnd(plain, joint.lastIndex, ends)
    if (next === null) return end
    end = next
  }
  return null
}

/** Where the name that begins here ends, honours in; null where none does. At most three words and four initials. */
function nameEnd(plain: string, from: number, notFirst: RegExp): number | null {
  let end: number | null = null
  let words = 0
  part.lastIndex = from
  for (let parts = 0; parts < 7 && words < 3; parts++) {
    const { initial, word } = part.exec(plain)?.groups ?? {}
    if (word === undefined && initial === undefined) break
    if (word === undefined) continue
    if (nobody.test(word) || (words === 0 ? notFirst : ends).test(word)) break
    words++
    end = part.lastIndex
  }
  if (end === null) return null
  after.lastIndex = end
  return end + (after.exec(plain)?.[0].length ?? 0)
}
