import { align } from './align'
import { type Change, tidied } from './tidy-changes'

/** A stretch of words that both texts have, or one of them alone. */
export interface DiffRun {
  is: 'same' | 'gone' | 'new'
  text: string
}

/**
 * A paragraph of either text or of both: its runs in reading order, old words before the new ones in their
 * place. A paragraph's text ends with its "\n" where it has one, which may itself be gone or new.
 */
export interface DiffParagraph {
  is: 'same' | 'changed' | 'gone' | 'new'
  runs: DiffRun[]
}

/** "£2,000", "council’s", "2026/27" and "e-mail" are one word each; a line's end, white space, any other character. */
const word =
  /\n|[^\S\n]+|[£€$]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]|[.,:/-](?=[\p{L}\p{N}]))*|[\s\S]/gu

const paragraphsOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
const wordsOf = (text: string): string[] => text.match(word) ?? []

/**
 * What changed between two texts, word by word, grouped by paragraph. The same and gone runs joined are the
 * old text, the same and new ones the new text, to the last unit. A text of a megabyte takes a third of a
 * second of processor time, about one at worst, whatever has become of it.
 */
export function textDiff(old: string, now: string): DiffParagraph[] {
  const blocks = changes(paragraphsOf(old), paragraphsOf(now)).flatMap((one) =>
    one.gone === '' || one.now === ''
      ? [one]
      : [{ ...nothing, same: one.same }, ...changes(wordsOf(one.gone), wordsOf(one.now))],
  )
  return grouped(tidied(blocks))
}

const nothing: Change = { same: '', gone: '', now: '' }

/** Two lists as what they have in common and, after each such stretch, what stands in one of them alone. */
function changes(a: readonly string[], b: readonly string[]): Change[] {
  const placeOf = align(a, b)
  const all: Change[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const change = { same: i, gone: 0, now: 0 }
    while (i < a.length && placeOf[i] === j) [i, j] = [i + 1, j + 1]
    change.gone = i
    while (i < a.length && placeOf[i] === -1) i++
    change.now = j
    const next = i < a.length ? (placeOf[i] ?? j) : b.length
    all.push({
      same: a.slice(change.same, change.gone).join(''),
      gone: a.slice(change.gone, i).join(''),
      now: b.slice(j, next).join(''),
    })
    j = next
  }
  return all
}

/** Cuts the runs behind every line's end. */
function grouped(all: readonly Change[]): DiffParagraph[] {
  const paragraphs: DiffParagraph[] = []
  let runs: DiffRun[] = []
  const close = () => {
    if (runs.length > 0) paragraphs.push({ is: kindOf(runs), runs })
    runs = []
  }
  for (const { same, gone, now } of all)
    for (const [is, text] of [
      ['same', same],
      ['gone', gone],
      ['new', now],
    ] as const)
      for (const part of paragraphsOf(text)) {
        const last = runs.at(-1)
        if (last?.is === is) last.text += part
        else runs.push({ is, text: part })
        if (part.endsWith('\n')) close()
      }
  close()
  return paragraphs
}

function kindOf(runs: readonly DiffRun[]): DiffParagraph['is'] {
  const [first] = runs
  return first !== undefined && runs.every((run) => run.is === first.is) ? first.is : 'changed'
}
