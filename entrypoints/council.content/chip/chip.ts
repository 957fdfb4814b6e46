import type { MarkKind } from '../../../lib/highlight/names'
import { t } from '../../../lib/i18n/chip'
import type { ChipPlace } from '../../../lib/settings/chip-place'
import type { NextStep, StateWords } from '../../../lib/words/state'
import { isOverControl, roomIn } from './controls'
import { makeFace } from './face'
import type { Host } from './host'
import { type Moved, watchMoves } from './moves'
import { type Box, type Chosen, choose, chooseOpen, type Size, spotOf } from './spot'
import { textBoxesIn } from './texts'

/** All that the chip says. */
export interface ChipView {
  words: StateWords
  /** The one next step as a button's words; null where there is none. */
  next: string | null
  /** Each kind that is marked, with how many there are in words. */
  counts: readonly (readonly [MarkKind, string])[]
  marksOn: boolean
}

/** What is done with what a person does to the chip. */
export interface ChipActs {
  take(next: NextStep): void
  step(by: 'next' | 'previous'): void
  setMarks(on: boolean): void
  keepPlace(place: ChipPlace): void
}

/** The chip on a page: its state, what is marked, and where it stands. */
export class Chip {
  private readonly face: ReturnType<typeof makeFace>
  private view: ChipView | null = null
  private chosen: Chosen | null = null
  private sizes = { open: { width: 0, height: 0 }, small: { width: 0, height: 0 } }
  private readonly stops: readonly (() => void)[]

  constructor(
    private readonly doc: Document,
    private readonly host: Host,
    private place: ChipPlace,
    private readonly acts: ChipActs,
  ) {
    this.face = makeFace(doc)
    const { face } = this
    face.toggle.addEventListener('click', () => this.setOpen(!this.isOpen()))
    face.next.addEventListener('click', () => {
      const next = this.view?.words.next
      if (next) acts.take(next)
    })
    face.previousMark.addEventListener('click', () => acts.step('previous'))
    face.nextMark.addEventListener('click', () => acts.step('next'))
    face.marks.addEventListener('click', () => acts.setMarks(this.view?.marksOn === false))
    this.stops = [
      watchMoves(face, { box: () => this.box(), to: (moved) => this.move(moved) }),
      this.watchPage(),
    ]
  }

  /** Shows this, in the page if it is not there yet. */
  show(view: ChipView): void {
    this.view = view
    const { words, next, counts, marksOn } = view
    const { face } = this
    face.all.dataset.tone = words.tone
    face.title.replaceChildren(words.title)
    face.why.replaceChildren(words.why)
    face.next.replaceChildren(next ?? '')
    face.next.dataset.first = String(words.tone !== 'have')
    face.next.hidden = next === null
    face.note.replaceChildren()
    face.legend.replaceChildren(...counts.map(([kind, words]) => face.legendLine(kind, words)))
    face.legend.hidden = counts.length === 0
    face.acts.hidden = counts.length === 0
    face.marks.replaceChildren(t(marksOn ? 'marks_hide' : 'marks_show'))
    if (!face.all.isConnected) this.host.root.prepend(face.all)
    this.host.attach()
    this.stand()
  }

  /** Says one thing more, for as long as the view stays. */
  note(words: string): void {
    this.face.note.replaceChildren(words)
    this.stand()
  }

  hide(): void {
    this.view = null
    this.face.all.remove()
  }

  end(): void {
    this.hide()
    for (const stop of this.stops) stop()
  }

  private isOpen(): boolean {
    return this.face.all.dataset.open === 'true'
  }

  private box(): Box {
    return this.face.all.getBoundingClientRect()
  }

  private setOpen(open: boolean): void {
    this.keep({ ...this.place, open })
    // Asked for here and now, it opens whatever comes under it, over as few words as it can.
    if (open) this.stand(true)
  }

  private keep(place: ChipPlace): void {
    this.place = place
    this.chosen = null
    this.acts.keepPlace(place)
    this.stand()
  }

  private move(moved: Moved): void {
    if ('over' in moved) this.stand()
    else if ('box' in moved)
      this.keep({ ...this.place, ...spotOf(moved.box, roomIn(this.doc).window) })
    else this.moveBy(moved)
  }

  private moveBy({ by, side }: Extract<Moved, { by: number }>): void {
    const at = Math.min(1, Math.max(0, Math.round((this.place.at + by) * 4) / 4))
    this.keep({ ...this.place, at, side: side ?? this.place.side })
    const n = 1 + Math.round(at * 4)
    const words =
      this.place.side === 'left' ? t('chip_moved_left', { n }) : t('chip_moved_right', { n })
    this.face.said.replaceChildren(words)
  }

  /** Puts the chip where it belongs; `asked`: open, whatever comes under it. */
  private stand(asked = false): void {
    if (this.view === null) return
    // What has the focus must not be hidden under it, not even to be measured.
    const isUsed = this.host.focused() !== null && this.isOpen()
    if (!isUsed) this.sizes = { open: this.sizeWhen(true), small: this.sizeWhen(false) }
    const room = roomIn(this.doc)
    if (asked) this.chosen = this.chooseOpen(room.window)
    else if (!isUsed) this.chosen = choose(this.place, this.sizes, room)
    // In use it stays where it opened, unless the user moves it: then it is where they put it.
    else if (this.chosen === null)
      this.chosen = choose(
        this.place,
        this.sizes,
        this.place.open ? { ...room, controls: [] } : room,
      )
    this.put(this.chosen)
  }

  private put({ open, box }: Chosen): void {
    this.setForm(open)
    this.face.all.style.left = `${box.left}px`
    this.face.all.style.top = `${box.top}px`
    this.stepAside()
  }

  private chooseOpen(window: Size): Chosen {
    const box = { left: 0, top: 0, right: window.width, bottom: window.height }
    return chooseOpen(this.place, this.sizes.open, window, [...textBoxesIn(this.doc, box)])
  }

  private sizeWhen(open: boolean): Size {
    this.setForm(open)
    const { width, height } = this.face.all.getBoundingClientRect()
    return { width, height }
  }

  private setForm(open: boolean): void {
    this.face.all.dataset.open = String(open)
    this.face.toggle.setAttribute('aria-expanded', String(open))
    this.face.body.hidden = !open
    this.face.move.hidden = !open
  }

  /** Small again, though it stays wanted open: where there is room, the next page opens it. */
  private fold(): void {
    this.face.toggle.focus({ preventScroll: true })
    this.chosen = choose({ ...this.place, open: false }, this.sizes, roomIn(this.doc))
    this.put(this.chosen)
  }

  /** Where no place is free for good, the chip is out of sight while it stands over something to press. */
  private stepAside(): void {
    const isUsed = this.host.focused() !== null || this.face.all.matches(':hover')
    const isOver = this.chosen?.free === false && !isUsed && isOverControl(this.doc, this.box())
    this.face.all.dataset.aside = String(isOver)
  }

  /** Follows the page: its size, what comes in later, and where it is scrolled to. */
  private watchPage(): () => void {
    const stand = () => {
      if (this.host.focused() === null && !this.face.all.matches(':hover')) this.stand()
    }
    const sizes = new ResizeObserver(stand)
    if (this.doc.body !== null) sizes.observe(this.doc.body)
    const scrolled = () => {
      if (this.chosen?.free === false) this.stepAside()
    }
    // The user reads on: an open chip would cover words, so it folds and keeps the focus. Its own steps from mark to
    // mark scroll the page too, but turn no wheel.
    const readOn = () => {
      if (this.chosen?.open && this.host.focused() !== null) this.fold()
    }
    // Left alone again, it goes back to where it is in nobody's way.
    const left = () => requestAnimationFrame(stand)
    this.face.all.addEventListener('focusout', left)
    const view = this.doc.defaultView
    view?.addEventListener('resize', stand)
    view?.addEventListener('scroll', scrolled, { passive: true })
    view?.addEventListener('wheel', readOn, { passive: true })
    view?.addEventListener('touchmove', readOn, { passive: true })
    return () => {
      sizes.disconnect()
      view?.removeEventListener('resize', stand)
      view?.removeEventListener('scroll', scrolled)
      view?.removeEventListener('wheel', readOn)
      view?.removeEventListener('touchmove', readOn)
    }
  }
}
