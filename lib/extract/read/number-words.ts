/** Numbers in words, as councils print lengths and sums: "five", "twenty-one", "two and a half", "fifth". */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

const values = new Map<string, number>([
  ...small.map((word, at): [string, number] => [word, at]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
])

/** Regex source of one plain number word: "five", "twenty", "twenty-one". */
export const numberWord = `(?:(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${small
  .slice(1)
  .reverse()
  .join('|')})`

/**
 * The number that words spell: "twenty-one" is 21, "one hundred and five" 105, "a million" 1000000, "half a million"
 * 500000, "two and a half" 2.5. Null where any word is not a number's. In lower or upper case; no digits.
 */
export function numberFromWords(words: string): number | null {
  const tokens = words.toLowerCase().split(/[\s,-]+/)
  if (tokens[0] === 'half' && tokens[1] === 'a') {
    const whole = numberFromWords(tokens.slice(1).join(' '))
    return whole === null ? null : whole / 2
  }
  let total = 0
  let group = 0
  let said = false
  for (const [at, token] of tokens.entries()) {
    const scale = scales[token]
    const value = values.get(token)
    if (value !== undefined) {
      group += value
    } else if (scale === 100) {
      group = (group || 1) * 100
    } else if (scale) {
      total += (group || 1) * scale
      group = 0
    } else if (token === 'half' && said) {
      group += 0.5
    } else if (token === 'a' || (token === 'and' && at > 0)) {
      continue
    } else {
      return null
    }
    said = true
  }
  return said ? total + group : null
}

const fractions: Readonly<Record<string, number>> = {
  ...{ '½': 0.5, '¼': 0.25, '¾': 0.75 },
  ...{ '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 },
}

/** The number that digits or words print: "12", "2.5", "2½", "2 1/2", "twelve"; null for neither. */
export function numberFrom(printed: string): number | null {
  const mixed = /^(\d+) ?([½¼¾]|[13]\/[24])$/.exec(printed.trim())
  if (mixed) return Number(mixed[1]) + (fractions[mixed[2] ?? ''] ?? Number.NaN)
  const text = printed.trim()
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : numberFromWords(text)
}

const irregular: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}

/** The number of an ordinal: "fifth" is 5, "twenty-first" 21, "3rd" 3. Null where it is none. */
export function ordinalFrom(printed: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(printed)
  if (digits) return Number(digits[1])
  const words = printed.toLowerCase().split(/[\s-]+/)
  const last = words.pop() ?? ''
  const cardinal =
    irregular[last] ?? (/ieth$/.test(last) ? last.replace(/ieth$/, 'y') : last.replace(/th$/, ''))
  if (cardinal === last) return null
  return numberFromWords([...words, cardinal].join(' '))
}
