import type { MarkedFact } from '../../lib/highlight/marks-of'
import { reveal } from '../../lib/highlight/reveal'
import type { Host } from './chip/host'
import { Tip } from './chip/tip'

export type Step = 'next' | 'previous'

const keys: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  p: 'previous',
}

/** Going from mark to mark with the focus in the explanation, and back to where the focus was. */
export class Steps {
  readonly tip: Tip
  private facts: readonly MarkedFact[] = []
  private current: MarkedFact | null = null
  private cameFrom: HTMLElement | null = null

  constructor(
    doc: Document,
    private readonly host: Host,
  ) {
    this.tip = new Tip(doc, host, (event) => this.pressed(event))
  }

  /** From now on these marks are gone through, in the page's order. */
  over(facts: readonly MarkedFact[]): void {
    this.facts = facts
    this.current = null
    this.tip.hide()
  }

  /**
   * Scrolls to the next or previous mark, lights it, and moves the focus to what was understood of it. The
   * first step goes to where the person is reading. Answers which of how many it is; nought of nought for none.
   */
  take(step: Step): { at: number; of: number } {
    const standing = this.facts.filter(isStanding)
    const of = standing.length
    const index = this.indexAfter(step, standing)
    const fact = standing[index]
    if (fact === undefined) return { at: 0, of: 0 }
    if (!this.tip.isMovedTo) this.cameFrom = this.host.focused() ?? focusOf(document)
    this.current = fact
    reveal(fact.ranges)
    const at = index + 1
    this.tip.moveTo({ fact, at, of }, () => fact.ranges[0]?.getClientRects()[0] ?? null)
    return { at, of }
  }

  private indexAfter(step: Step, facts: readonly MarkedFact[]): number {
    const { length } = facts
    if (length === 0) return -1
    const now = this.current === null ? -1 : facts.indexOf(this.current)
    if (now >= 0) return (now + (step === 'next' ? 1 : length - 1)) % length
    const firstInView = facts.findIndex((fact) => topOf(fact) >= 0)
    if (step === 'next') return Math.max(0, firstInView)
    return (firstInView <= 0 ? length : firstInView) - 1
  }

  private pressed(event: KeyboardEvent): void {
    const step = keys[event.key]
    if (event.key !== 'Escape' && step === undefined) return
    // The page's own keys are not meant: the focus is with us.
    event.preventDefault()
    event.stopPropagation()
    if (step === undefined) this.back()
    else this.take(step)
  }

  private back(): void {
    const to = this.cameFrom
    this.cameFrom = null
    if (to?.isConnected) to.focus({ preventScroll: true })
    else this.tip.hide()
  }
}

const isStanding = ({ ranges }: MarkedFact): boolean =>
  ranges.some((range) => range.startContainer.isConnected && !range.collapsed)

const topOf = ({ ranges }: MarkedFact): number => ranges[0]?.getBoundingClientRect().top ?? 0

const focusOf = ({ activeElement, body }: Document): HTMLElement | null =>
  activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null
