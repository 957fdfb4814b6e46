import type { MarkedFact } from '../../../lib/highlight/marks-of'
import { languageTag, t } from '../../../lib/i18n/chip'
import { markWords } from '../../../lib/words/mark'
import { swatch } from './face'
import type { Host } from './host'
import { make } from './make'
import type { Box } from './spot'

/** Between the words and their explanation, and between it and the edges of the window. CSS pixels. */
const gap = 6

export interface Stop {
  fact: MarkedFact
  at: number
  of: number
}

/** The explanation of a mark: beside it while it is pointed at, or moved to with the focus. */
export class Tip {
  private readonly all: HTMLElement
  private box: (() => Box | null) | null = null

  constructor(
    private readonly doc: Document,
    private readonly host: Host,
    keys: (event: KeyboardEvent) => void,
  ) {
    this.all = make(doc, 'div', { class: 'tip', lang: languageTag(), tabindex: '-1' })
    this.all.addEventListener('keydown', keys)
    this.all.addEventListener('blur', () => this.takeAway())
  }

  /** Whether the focus is in it. */
  get isMovedTo(): boolean {
    return this.all.isConnected && this.host.focused() === this.all
  }

  get isShown(): boolean {
    return this.all.isConnected
  }

  /** What the pointer is on, the innermost first. */
  point(facts: readonly MarkedFact[], box: () => Box | null): void {
    this.all.setAttribute('role', 'tooltip')
    this.all.removeAttribute('aria-label')
    this.fill(facts, [])
    this.put(box)
  }

  /** One mark of many, with the focus. */
  moveTo({ fact, at, of }: Stop, box: () => Box | null): void {
    const { name, said } = markWords(fact)
    const where = `${t('chip_mark', { at, of })}. ${t('chip_keys')}`
    this.all.setAttribute('role', 'dialog')
    this.all.setAttribute('aria-label', `${name}: ${said}`)
    this.fill([fact], [this.line('words', fact.exact), this.line('where', where)])
    this.put(box)
    this.all.focus({ preventScroll: true })
  }

  hide(): void {
    // What has the focus loses it first: taken away with it, it would be told to go while it goes.
    if (this.isMovedTo) this.all.blur()
    else this.takeAway()
  }

  /** After the page was scrolled: still beside its words. */
  follow(): void {
    const box = this.box?.() ?? null
    if (box === null || !this.isShown) return
    const { clientWidth } = this.doc.documentElement
    const { width, height } = this.all.getBoundingClientRect()
    const above = box.top - gap - height
    const left = Math.max(gap, Math.min(box.left, clientWidth - gap - width))
    this.all.style.left = `${left}px`
    this.all.style.top = `${above >= gap ? above : box.bottom + gap}px`
  }

  isUnder(target: EventTarget | null): boolean {
    return target === this.host.element && this.all.matches(':hover')
  }

  private takeAway(): void {
    this.box = null
    this.all.remove()
  }

  private put(box: () => Box | null): void {
    this.box = box
    if (!this.all.isConnected) this.host.root.append(this.all)
    this.host.attach()
    this.follow()
  }

  private fill(facts: readonly MarkedFact[], more: readonly HTMLElement[]): void {
    const rows = facts.map((fact) => {
      const { name, said, remark } = markWords(fact)
      const row = make(this.doc, 'div', { class: 'fact' }, swatch(this.doc, fact.kind))
      row.append(this.line('name', name), this.line('said', said))
      if (remark !== null) row.append(this.line('remark', remark))
      return row
    })
    this.all.replaceChildren(...rows, ...more)
  }

  private line(of: string, words: string): HTMLElement {
    return make(this.doc, 'div', { class: of }, words)
  }
}
