import type { PageCapture, PageLink, PageRef, QuotedRecord, RecordCapture } from '../model/capture'
import type { Diagnostic } from '../model/quoted'
import { firstAfter } from '../text/blocks'
import { cutBlock } from '../text/cut'
import { splitRunOns } from '../text/run-on'
import type { At, Block, TextView, Words } from '../text/shapes'
import { textViewSteps } from '../text/text-view'
import { assemble } from './assemble'
import { mergeEvidence, paperHosts, siteEvidence } from './evidence'
import { readDate } from './read/calendar-date'
import { ReadingError } from './reading-error'
import { recognise } from './recognise'
import { finders, refiners } from './rules'
import type { Finding, Outline, OutlineRecord, OutlineSection, PageSystem } from './shapes'
import { splitTypedHeadings } from './typed-headings'
import { extractorVersion } from './version'

export type PageReading =
  | {
      is: 'read'
      page: PageRef
      capture: PageCapture
      view: TextView
      /** Where each record's own text stands on the page: what lib/anchor/place needs. */
      records: readonly { what: string; whole: readonly At[] }[]
    }
  | { is: 'list'; page: PageRef; links: readonly PageLink[] }
  | { is: 'unreadable'; why: Diagnostic }
  | { is: 'not-ours' }

/**
 * Reads one page. A generator that yields between sections, so that the page can drive it in slices; it
 * never throws (law 5): a failed reader makes the page unreadable, a failed finder loses its own
 * findings and leaves a diagnostic.
 */
export function* readPage(
  doc: Document,
  url: URL,
  systems: readonly PageSystem[],
): Generator<void, PageReading> {
  try {
    const found = recognise(url, doc, systems)
    if (found.is === 'not-ours') return found
    if (found.is === 'unproved') return { is: 'unreadable', why: found.why }
    const root = found.reader.root(doc)
    const view = yield* textViewSteps(root)
    yield
    const made = found.reader.outline(view, url)
    const outline = 'next' in made ? yield* made : made
    yield
    const records: RecordCapture[] = []
    for (const record of outline.records) records.push(yield* readRecord(view, record))
    if (found.reader.keepsOnlyFound && !records.some(({ fields }) => saysSomething(fields)))
      return found.unproved ? { is: 'unreadable', why: found.unproved } : { is: 'not-ours' }
    const links = yield* pageLinks(view, outline)
    yield
    if (records.length === 0) return { is: 'list', page: found.page, links }
    const site = siteEvidence(doc, url, root)
    yield
    const evidence = mergeEvidence(found.system.evidence(doc, url), site, paperHosts(root, url))
    const capture = { page: found.page, records, links, evidence, extractor: extractorVersion }
    const places = outline.records.map(({ what, whole }) => ({ what, whole }))
    return { is: 'read', page: found.page, capture, view, records: places }
  } catch (error) {
    return { is: 'unreadable', why: reasonOf(error) }
  }
}

/** Whether anything was found that a decision alone says: sums and times stand on every page that explains them too. */
function saysSomething(fields: QuotedRecord): boolean {
  const { resolutions, options, delegations, votes } = fields
  return [resolutions, options, delegations, votes].some((list) => list.length > 0)
}

/** Runs a reading through at once: tests and the command line. */
export function runThrough<T>(steps: Generator<void, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

function* readRecord(view: TextView, record: OutlineRecord): Generator<void, RecordCapture> {
  const { words, sections } = sectioned(ownWords(view, record.sections), record.sections)
  yield
  const findings: Finding[] = []
  const diagnostics: Diagnostic[] = isStruckIn(view, record) ? [struckText] : []
  for (const section of sections) {
    for (const finder of finders) {
      try {
        findings.push(...finder.find(words, section))
      } catch {
        diagnostics.push({ code: 'finder-failed', by: finder.id, field: null, at: null })
      }
      yield
    }
  }
  let judged: readonly Finding[] = findings
  for (const refiner of refiners) {
    try {
      judged = refiner.refine(judged, words, record)
    } catch {
      diagnostics.push({ code: 'finder-failed', by: refiner.id, field: null, at: null })
    }
  }
  yield
  return assemble(words, record, sections, judged, diagnostics)
}

/** The record's part of the page holds words that the council struck out: they are not read. */
const struckText: Diagnostic = { code: 'struck-text', by: 'text/walk', field: null, at: null }

const isStruckIn = (view: TextView, { whole }: OutlineRecord): boolean =>
  view.struck.some((place) => whole.some((at) => at.start <= place && place <= at.end))

/** How many blocks behind a record's last may be looked at: what a lead-in says may be said below it. */
const ahead = 32

/** The blocks of these sections and the next few: the rest of a long page is not read once for each record. */
function ownWords(words: Words, sections: readonly OutlineSection[]): Words {
  const start = Math.min(...sections.map(({ at }) => at.start))
  const end = Math.max(...sections.map(({ at }) => at.end))
  const from = firstAfter(words.blocks, start)
  const to = firstAfter(words.blocks, end)
  return { text: words.text, blocks: words.blocks.slice(from, to + ahead) }
}

/** Headings typed in the body first, then lists that were pasted into one paragraph. */
export function sectioned(
  words: Words,
  given: readonly OutlineSection[],
): { words: Words; sections: OutlineSection[] } {
  const end = Math.max(...given.map(({ at }) => at.end))
  const split = splitTypedHeadings(cutAtSections(words, given), given)
  return { words: splitRunOns(split.words, end), sections: split.sections }
}

/** A section that begins inside a block ("Content: 1. That …") begins a block of its own, with its marker. */
function cutAtSections(words: Words, sections: readonly OutlineSection[]): Words {
  const cuts = new Map<Block, number[]>()
  for (const { at } of sections) {
    const block = words.blocks[firstAfter(words.blocks, at.start)]
    if (!block || at.start <= block.at.start) continue
    cuts.set(block, [...(cuts.get(block) ?? []), at.start])
  }
  if (cuts.size === 0) return words
  const blocks = words.blocks.flatMap((block) => {
    const places = cuts.get(block)
    return places ? cutBlock(words.text, block, places) : [block]
  })
  return { text: words.text, blocks }
}

function* pageLinks(view: TextView, outline: Outline): Generator<void, PageLink[]> {
  const links: PageLink[] = []
  const say = (at: At | null) =>
    at ? view.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim() || null : null
  for (const { rel, url, id, ref, text, date: at } of outline.links) {
    const date = say(at)
    links.push({
      rel,
      url,
      id,
      title: say(text),
      date: date ? (readDate(date)?.iso ?? null) : null,
      ref,
    })
    yield
  }
  return links
}

function reasonOf(error: unknown): Diagnostic {
  if (error instanceof ReadingError)
    return { code: 'reader-failed', by: `${error.reader} ${error.selector}`, field: null, at: null }
  return {
    code: 'reader-failed',
    by: error instanceof Error ? `pipeline ${error.message}` : 'pipeline',
    field: null,
    at: null,
  }
}
