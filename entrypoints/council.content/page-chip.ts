import type { MarkedFact } from '../../lib/highlight/marks-of'
import type { MarkKind } from '../../lib/highlight/names'
import { t } from '../../lib/i18n/chip'
import { sendToBackground } from '../../lib/messaging/send'
import type { PageState } from '../../lib/model/live'
import type { ChipPlace } from '../../lib/settings/chip-place'
import { markedWords } from '../../lib/words/mark'
import { type NextStep, nextWords, stateWords } from '../../lib/words/state'
import { Chip, type ChipView } from './chip/chip'
import type { Host } from './chip/host'
import type { Step } from './steps'

/** What the chip asks of the page that it stands on. */
interface Asks {
  capture(): Promise<unknown>
  step(step: Step): unknown
  /** Where the chip was last put. */
  place(): ChipPlace
}

/** A page that is none of ours, or was turned off, has no chip. */
const unseen: ReadonlySet<PageState['is']> = new Set(['not-ours', 'silent', 'off'])

/** The chip of the open page: made of the page's state and its marks when the state is first known. */
export class PageChip {
  private chip: Chip | null = null
  private shown: { state: PageState; facts: readonly MarkedFact[] } | null = null
  private marksOn = true

  constructor(
    private readonly host: Host,
    private readonly asks: Asks,
  ) {}

  /** Shows what the page is and what is marked on it. */
  show(state: PageState, facts: readonly MarkedFact[]): void {
    if (unseen.has(state.is)) {
      this.hide()
      return
    }
    this.shown = { state, facts }
    this.chip ??= this.make()
    this.draw()
  }

  setMarks(on: boolean): void {
    this.marksOn = on
    this.draw()
  }

  /** Other marks are drawn now. */
  setFacts(facts: readonly MarkedFact[]): void {
    if (this.shown === null) return
    this.shown = { ...this.shown, facts }
    this.draw()
  }

  /** Puts it back where a page took it away. */
  mend(): void {
    if (this.shown !== null && this.chip !== null) this.host.attach()
  }

  hide(): void {
    this.shown = null
    this.chip?.hide()
  }

  end(): void {
    this.hide()
    this.chip?.end()
    this.chip = null
  }

  private draw(): void {
    if (this.shown === null) return
    this.chip?.show(viewOf(this.shown.state, this.shown.facts, this.marksOn))
  }

  private make(): Chip {
    return new Chip(document, this.host, this.asks.place(), {
      take: (next) => void this.take(next),
      step: (step) => this.asks.step(step),
      setMarks: (on) => void sendToBackground('background:setMarks', { on }),
      keepPlace: (to) => void sendToBackground('background:placeChip', to),
    })
  }

  private async take(next: NextStep): Promise<void> {
    if (next === 'reload') return location.reload()
    if (next !== 'open-panel') return void (await this.asks.capture())
    const { ok } = await sendToBackground('background:openPanel', {})
    if (!ok) this.chip?.note(t('chip_panel_refused'))
  }
}

function viewOf(state: PageState, facts: readonly MarkedFact[], marksOn: boolean): ChipView {
  const words = stateWords(state, { screen: 'chip', asked: false })
  const next =
    words.next === null
      ? null
      : state.is === 'changed'
        ? t('chip_difference')
        : nextWords(words.next)
  const counts = legend.flatMap((kind) => {
    const marks = facts.filter((fact) => fact.kind === kind)
    return marks.length === 0 ? [] : [[kind, markedWords(kind, marks)] as const]
  })
  return { words, next, counts, marksOn }
}

const legend: readonly MarkKind[] = [
  'resolution',
  'value',
  'term',
  'option',
  'delegation',
  'vote',
  'own',
]
