import { blocksIn } from '../../../text/blocks'
import type { At, Words } from '../../../text/shapes'

/** A run of words that makes one statement; `text` is the whole text with line ends as spaces, so places stay. */
export interface Statement {
  readonly at: At
  /** The statement stands at the head of its block (behind the marker). */
  readonly opens: boolean
}

/** Semicolons, sentence ends, and markers typed inside a paragraph: "… a) Approved …; (ii) Delegated …". */
const within = /;\s+|(?<=[.?!][)”"]?)\s+(?=[“"(]?[A-Z])|\s(?=\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s)/g
const shortened =
  /(?:\b(?:cllrs?|mr|mrs|ms|dr|st|no|nos|ltd|e\.g|i\.e|para|s|prof|rev)|\b[A-Z])\.$/i

/**
 * The statements of a part of the text. Other than the clauses in which sums and lengths stand (`clausesOf`) they begin
 * behind a printed marker and say whether they open their block. A line that breaks off in mid-sentence is read on with
 * the next: the first has no full stop and the next has no marker and goes on in lower case, or the first ends with a
 * word that cannot end one ("and the").
 */
export function statementsOf(words: Words, where: At): Statement[] {
  const statements: Statement[] = []
  for (const run of runsOf(words, where)) {
    let start = run.start
    let opens = true
    for (const m of words.text.slice(run.start, run.end).matchAll(within)) {
      const at = run.start + m.index
      if (at <= start || shortened.test(words.text.slice(Math.max(start, at - 8), at))) continue
      statements.push({ at: { start, end: at }, opens })
      start = at + m[0].length
      opens = false
    }
    if (start < run.end) statements.push({ at: { start, end: run.end }, opens })
  }
  return statements
}

function runsOf(words: Words, where: At): At[] {
  const runs: { start: number; end: number }[] = []
  for (const block of blocksIn(words, where)) {
    const start = Math.min(block.words, block.at.end)
    const last = runs.at(-1)
    if (
      last &&
      block.marker === null &&
      block.shape !== 'cell' &&
      block.shape !== 'heading' &&
      goesOn(words.text, last, start)
    )
      last.end = block.at.end
    else if (start < block.at.end) runs.push({ start, end: block.at.end })
  }
  return runs
}

function goesOn(text: string, last: At, next: number): boolean {
  const before = text.slice(Math.max(last.start, last.end - 40), last.end).trimEnd()
  if (/[.;:?!]$/.test(before)) return false
  return (
    /^\p{Ll}/u.test(text.slice(next, next + 2)) ||
    /(?:,|\b(?:the|and|or|of|to|with|for|by|in|a|an))$/.test(before)
  )
}
