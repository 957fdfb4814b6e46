import { readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Build, manifestFaults } from './manifest-faults'

/**
 * The most that each bundle may weigh, in kilobytes (1000 bytes) after gzip. Raise one only in the commit that
 * grows it, and say there why.
 */
const budgets = [
  // 14 more than reading and painting need: the chip and the explanation, their words and their style sheet.
  // 2 more: the settings that a page follows (sites, kinds of mark, private windows). 7 more: a person's own marks,
  // that is the menu with its words and style sheet, the anchor that finds them again, the page as a record. 1 more:
  // the marks of what a person added. Half of one more in each that carries the rules: what minutes tell as noted, and
  // what Council is recommended behind a decision. 1 more in each of these: alternatives told by "The Council could …",
  // by count or by titles in brackets, what a body alone on its line did, and what Welsh minutes only note. 1 more:
  // tables of options read by the row under a printed head, and the law's words on conflicts of interest. Half of one
  // more: who stands in for a delegate, whose leave is asked, consultees in a list below. 1 more: the talk's own lists
  // around resolutions, movers before "that", divisions told in a sentence, deferred items and decisions in capitals.
  // Half of one more: sentences that say they give the reason, a form's own labels, what an option says of another.
  // A fifth of one more: a sentence about interests or dispensations is no heading over them.
  // Half of one more: where the page's own words are, so that an open chip covers none.
  // Half of one more: sentences that only point to another web page.
  { bundle: 'content-scripts/council.js', kilobytes: 118 },
  { bundle: 'content-scripts/asked.js', kilobytes: 133.5 },
  // 6 more than the code needs: the words of review, differences and settings, in the one table of words.
  // 6 more: the windowed list, over all rows.
  // 2 more: which records are decisions, the list of the others, and the words for it.
  // 2 to 5 more in each screen and the background: how the library stands, free space, the stamp, the words for them.
  { bundle: 'popup.html', kilobytes: 171.5 },
  // Review: the laying of edits, editors of every kind of fact, the word diff. What keeps edits comes later.
  // 3 more: the list of a person's own marks. 5 more: the words of import, in every screen, and the way there.
  // 2 more: a meeting as its agenda, and which of its items are the meeting's own business.
  // 4 more: what undo would do and what it did, in words; whose word a fact rests on; how a council is set.
  // Half of one more: what proves to the background that a user pressed, and the words for it, in every screen.
  // 2 more: the words for other agenda items.
  { bundle: 'sidepanel.html', kilobytes: 200 },
  // 2 more: councils that were set by hand, and the way to the browser's shortcuts.
  { bundle: 'options.html', kilobytes: 93.5 },
  // The formats and the words for them, but not what some load when they are used; the rest is React, the database
  // and the one table of words.
  // 15 more: tables of marks, tags and notes, matters, names in every form, the preview, the words for them.
  // 4 more: which records are decisions, the choice of the others, and the words for it.
  // 1 more: keys of citations, the report's own words, what no text file holds.
  { bundle: 'export.html', kilobytes: 189 },
  // The whole of the rules: it reads a sample. Opened once.
  // 6 more: the first four steps, and the words of all screens.
  // 1 more: the words for other agenda items.
  { bundle: 'welcome.html', kilobytes: 203 },
  // As the export page without its formats, and with the schemas that a file is read by.
  // 5 more: acts, counts, and the columns of earlier versions.
  // 2 more: which records are decisions, for the counts.
  // 1.5 more: rows are made again of what a file holds of a record, and quotes looked for in their texts.
  { bundle: 'import.html', kilobytes: 187.5 },
  // 2 more: what people said of a page's facts is read for its marks.
  // 5 more: the journal, counts that are kept with the rows, the main sum, councils by hand.
  // 1.5 more: what an address says of its page, and the laws of captures that are checked there. 2 more: the settings
  // that pages ask for, what a user's press grants, and who may sign.
  // 1.5 more: which records are decisions, for counts, badge and chip.
  // 1.5 more: what a page may fill the library with, and what of a text only ticks.
  { bundle: 'background.js', kilobytes: 90 },
  // React and the words of all screens.
  { bundle: 'sign.html', kilobytes: 89 },
]

const builds: readonly { readonly folder: string; readonly build: Build }[] = [
  { folder: 'chrome-mv3', build: 'chrome' },
  { folder: 'chrome-mv3-store', build: 'store' },
  { folder: 'firefox-mv3', build: 'firefox' },
]

/** Scripts that a page or script loads before anything is shown: `src="/a.js"`, `from"./b.js"`, `import"./c.js"`. */
const loads =
  /<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.js)"|\b(?:from|import)\s*"(\.[^"]+\.js)"/g

/** A bundle and all that it loads at its start, each file once. */
async function filesOf(folder: string, bundle: string, seen = new Set<string>()) {
  if (seen.has(bundle)) return seen
  seen.add(bundle)
  const text = await readFile(join(folder, bundle), 'utf8')
  for (const [, fromRoot, beside] of text.matchAll(loads)) {
    const next = fromRoot ?? posix.join(dirname(bundle), beside ?? '')
    await filesOf(folder, next, seen)
  }
  return seen
}

async function weigh(folder: string, bundle: string): Promise<number> {
  const scripts = [...(await filesOf(folder, bundle))].filter((file) => file.endsWith('.js'))
  const weights = scripts.map(async (file) => gzipSync(await readFile(join(folder, file))).length)
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0) / 1000
}

/** `npm run built`: what the builds weigh and ask for. */
export async function main(): Promise<number> {
  let faults = 0
  for (const { folder, build } of builds) {
    const place = join('.output', folder)
    for (const { bundle, kilobytes } of budgets) {
      const weight = await weigh(place, bundle)
      const over = weight > kilobytes
      if (over) faults += 1
      const line = `${folder} ${bundle}: ${weight.toFixed(1)} of ${kilobytes} KB gzip`
      process.stdout.write(`${line}${over ? '  TOO HEAVY' : ''}\n`)
    }
    const manifest = JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8'))
    for (const fault of manifestFaults(manifest, build)) {
      faults += 1
      process.stdout.write(`${folder}: ${fault}\n`)
    }
  }
  return faults > 0 ? 1 : 0
}
