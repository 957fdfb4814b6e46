import { extractorVersion } from '../../lib/extract/version'
import { openPageBrowser, type PageBrowser } from '../extract/browser'
import { pageObject } from '../extract/page-object'
import { compare, type PlainPage, plainPageOf, type Verdict } from './compare'
import type { LabelsReading } from './labels-only'
import { ruleOf } from './rules'
import type { GoldPage, GoldSet } from './sets'

/** Right, spurious and missed answers. */
export interface Counts {
  right: number
  spurious: number
  missed: number
}

export interface SetAccuracy {
  pages: number
  /** By field: ours, and the labels-only reading. */
  fields: Record<string, { ours: Counts; labels: Counts }>
  /** The same by the gold page's kind (`none`: no page of ours). */
  kinds: Record<string, { pages: number; ours: Counts; labels: Counts }>
}

/** What `docs/accuracy.json` holds. */
export interface Accuracy {
  /** Version of the rules that were measured. */
  extractor: string
  sets: Record<string, SetAccuracy>
  /** Over all sets: how often what a rule said was right and wrong. */
  rules: Record<string, { right: number; wrong: number }>
}

const labelsOnly = new URL('./labels-only.ts', import.meta.url)
const noCounts = (): Counts => ({ right: 0, spurious: 0, missed: 0 })

/** Reads every page of these sets, both ways, and counts. */
export async function measure(sets: readonly GoldSet[]): Promise<Accuracy> {
  const browser = await openPageBrowser()
  try {
    const accuracy: Accuracy = { extractor: extractorVersion, sets: {}, rules: {} }
    for (const set of sets) accuracy.sets[set.name] = await measureSet(browser, set, accuracy)
    accuracy.rules = sorted(accuracy.rules)
    return accuracy
  } finally {
    await browser.close()
  }
}

async function measureSet(browser: PageBrowser, set: GoldSet, all: Accuracy): Promise<SetAccuracy> {
  const result: SetAccuracy = { pages: set.pages.length, fields: {}, kinds: {} }
  const readings = set.pages.map((gold) => readBoth(browser, gold))
  for (const [i, { gold }] of set.pages.entries()) {
    const read = await readings[i]
    if (!read) continue
    const name = gold.page?.kind ?? 'none'
    const kind = result.kinds[name] ?? { pages: 0, ours: noCounts(), labels: noCounts() }
    result.kinds[name] = kind
    kind.pages += 1
    for (const side of ['ours', 'labels'] as const)
      for (const verdict of compare(gold, read[side])) {
        const field = result.fields[verdict.field] ?? { ours: noCounts(), labels: noCounts() }
        result.fields[verdict.field] = field
        field[side][verdict.is] += 1
        kind[side][verdict.is] += 1
        if (side === 'ours') countRule(all, verdict, read)
      }
  }
  return { ...result, fields: sorted(result.fields), kinds: sorted(result.kinds) }
}

interface BothReadings {
  ours: PlainPage
  labels: PlainPage
  rule(verdict: Verdict): string | null
}

async function readBoth(browser: PageBrowser, { page }: GoldPage): Promise<BothReadings> {
  const [sent, labels] = await Promise.all([
    browser.read(page),
    browser.readWith<LabelsReading>(page, labelsOnly),
  ])
  // Through JSON, as the command prints it.
  const printed: unknown = JSON.parse(JSON.stringify(pageObject(page.url, sent)))
  const capture = sent.is === 'read' ? sent.capture : null
  return {
    ours: plainPageOf(printed, page.url),
    labels,
    rule: ({ field, got }) => (capture && got ? ruleOf(capture, field, got) : null),
  }
}

function countRule(all: Accuracy, verdict: Verdict, read: BothReadings): void {
  const rule = read.rule(verdict)
  if (rule === null || verdict.is === 'missed') return
  const counts = all.rules[rule] ?? { right: 0, wrong: 0 }
  all.rules[rule] = counts
  if (verdict.is === 'right') counts.right += 1
  else counts.wrong += 1
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** F1 of the counts; 1 where nothing was wanted and nothing said. */
export function f1({ right, spurious, missed }: Counts): number {
  const all = 2 * right + spurious + missed
  return all === 0 ? 1 : (2 * right) / all
}

export function sum(all: readonly Counts[]): Counts {
  const total = noCounts()
  for (const { right, spurious, missed } of all) {
    total.right += right
    total.spurious += spurious
    total.missed += missed
  }
  return total
}
