import type { PageReading } from '../../lib/extract/pipeline'
import { type ByRange, byRange } from '../../lib/highlight/at-point'
import {
  type FoundFact,
  type MarkedFact,
  markedFacts,
  marksIn,
  type OwnFact,
  withOwn,
} from '../../lib/highlight/marks-of'
import { isPainted, paintSteps, unpaint } from '../../lib/highlight/paint'
import { unflash } from '../../lib/highlight/reveal'
import type { JudgedFact } from '../../lib/model/live'
import type { Host } from './chip/host'
import { inSlices } from './in-slices'
import { asJudged } from './judged'
import { watchPointer } from './pointed'
import { type Step, Steps } from './steps'

type ReadPage = Extract<PageReading, { is: 'read' }>

/** The marks of the open page: drawn, explained, gone through, and mended when the page undoes them. */
export class PageMarks {
  private found: readonly FoundFact[] = []
  /** What was found, as people left it. */
  private left: readonly FoundFact[] = []
  private owned: readonly OwnFact[] = []
  /** These, and the person's own marks. */
  private facts: readonly MarkedFact[] = []
  /** Those whose words were all there when they were read: what can break. */
  private whole: readonly MarkedFact[] = []
  private known: ByRange = new Map()
  private isOn = false
  /** Kinds that the person does not want drawn. */
  private hidden: readonly string[] = []
  /** Counts paintings; one that was overtaken stops. */
  private turn = 0
  private readonly steps: Steps
  private readonly unwatch: () => void

  constructor(host: Host) {
    this.steps = new Steps(document, host)
    this.unwatch = watchPointer(this.steps.tip, () => this.known)
  }

  /** What is marked on this page but for the hidden kinds, in the page's order. */
  get shown(): readonly MarkedFact[] {
    return this.facts.filter(({ kind }) => !this.hidden.includes(kind))
  }

  /** From the next painting on these kinds are not drawn, explained or gone to. */
  hide(kinds: readonly string[]): void {
    if (kinds.join() === this.hidden.join()) return
    this.hidden = kinds
    this.steps.over(this.shown)
  }

  /** From now on the marks are this page's; drawn if they are on. Resolves when they are drawn. */
  async of({ capture, records, view }: ReadPage, isOn: boolean): Promise<void> {
    const turn = ++this.turn
    const facts = await inSlices(markedFacts(capture, records, view), () => turn === this.turn)
    if (facts === null) return
    this.found = facts
    this.isOn = isOn
    this.left = facts
    await this.own([])
  }

  /** From now on these are the person's own marks on the page. Resolves when they are drawn. */
  async own(own: readonly OwnFact[]): Promise<void> {
    this.owned = own
    this.facts = withOwn(this.left, own)
    this.whole = this.facts.filter(isWhole)
    this.steps.over(this.shown)
    await this.set(this.isOn)
  }

  /** Draws the marks by what people said of the facts of this page. */
  async judge(judged: readonly JudgedFact[], page: ReadPage): Promise<void> {
    if (judged.length === 0 && this.left === this.found) return
    this.left = asJudged(this.found, judged, page)
    await this.own(this.owned)
  }

  /** Draws the marks, or takes them away. */
  async set(isOn: boolean): Promise<void> {
    const turn = ++this.turn
    this.isOn = isOn
    if (isOn) await inSlices(paintSteps(marksIn(this.shown)), () => turn === this.turn)
    else unpaint()
    if (turn === this.turn) this.known = isOn ? byRange(this.shown) : new Map()
  }

  /** Draws again what the page has cleared: it can see our marks and do with them as it likes. */
  async mend(): Promise<void> {
    if (this.isOn && !isPainted()) await this.set(true)
  }

  /** Whether marked words are no longer there: the page was rendered again under us. */
  areBroken(): boolean {
    return !this.whole.every(isWhole)
  }

  step(step: Step): { at: number; of: number } {
    return this.steps.take(step)
  }

  forget(): void {
    this.turn += 1
    this.found = []
    this.left = []
    this.owned = []
    this.facts = []
    this.whole = []
    this.known = new Map()
    this.steps.over([])
    unpaint()
    unflash()
  }

  end(): void {
    this.forget()
    this.unwatch()
  }
}

const isWhole = ({ ranges }: MarkedFact): boolean =>
  ranges.every((range) => range.startContainer.isConnected && !range.collapsed)
