import { browser } from 'wxt/browser'
import { type PlainKey, t } from '../../../lib/i18n/chip'
import { sendToBackground, tellScreens } from '../../../lib/messaging/send'
import type { MarkAs, MarkId } from '../../../lib/model/marks'
import { ownKindWords, readingWords } from '../../../lib/words/own'
import type { Host } from '../chip/host'
import { Menu, type Told } from './menu'
import type { Kept, OwnMarks, Wish } from './own-marks'
import { longestMark } from './place-words'
import { selectedIn, watchSelection } from './selection'

/** Words that a person is about to keep, and where the focus was before our menu had it. */
interface Chosen {
  range: Range
  cameFrom: Element | null
}

const REFUSED: Readonly<Record<string, PlainKey>> = {
  nothing: 'own_no_words',
  'no-words': 'own_no_words',
  'in-form': 'own_in_form',
  'in-frame': 'own_in_frame',
  'is-ours': 'own_is_ours',
  stale: 'own_page_changed',
  'not-this-page': 'own_page_changed',
  'disk-full': 'own_disk_full',
  'library-shut': 'own_library_shut',
  'changes-too-often': 'own_flood',
  'site-too-much': 'own_flood',
  reload: 'own_reload',
  off: 'own_off',
}

/** Keeps what a person selects on the page: by the menu beside it, by command, by the browser's own menu. */
export class OwnWords {
  private readonly menu: Menu
  private chosen: Chosen | null = null
  private wish: Wish | null = null
  /** Of the command or menu by which the words were chosen. */
  private token: string | null = null
  private made: MarkId | null = null
  /** The words that were selected when something was refused: the menu does not take the place of why. */
  private passed: Range | null = null
  /** The menu asks what the words are to be kept as; what it tells stays until it is put away. */
  private isAsking = false
  private isOn = true
  private isOver = false
  private readonly stops: readonly (() => void)[]

  constructor(
    private readonly doc: Document,
    private readonly host: Host,
    private readonly marks: OwnMarks,
  ) {
    this.menu = new Menu(doc, host, {
      keep: (as, tags) => void this.keep({ as, tags, token: this.token }),
      undo: () => void this.undo(),
      tag: (tags) => void this.tag(tags),
      note: () => void this.openPanel(),
      close: () => this.leave(),
    })
    this.stops = [watchSelection(doc, () => this.settled()), this.watchPage()]
  }

  /** Whether the menu comes by itself: it does not where a person wants to see no marks. */
  setMarks(on: boolean): void {
    this.isOn = on
  }

  /** A person asked by command or the browser's menu. `as` null: they will say in ours. */
  ask(as: MarkAs | null, framed: boolean, token: string): void {
    const selected = selectedIn(this.doc, this.host)
    if (!framed && selected.is === 'words') {
      this.choose(selected.range)
      this.token = token
      if (as === null) this.menu.focus()
      else void this.keep({ as, tags: [], token })
    } else if (!framed && this.isAsking && this.menu.isUsed) {
      // The words were chosen before the focus came into the menu.
      this.token = token
      this.menu.focus()
    } else {
      this.refuse(framed ? 'in-frame' : selected.is)
    }
  }

  /** Says why nothing can be kept here. */
  refuse(code: string): void {
    const selected = selectedIn(this.doc, this.host)
    this.chosen = null
    this.passed = selected.is === 'words' ? selected.range : null
    this.tell(code)
  }

  forget(): void {
    this.chosen = null
    this.wish = null
    this.token = null
    this.made = null
    this.isAsking = false
    this.menu.close()
  }

  /** The extension is gone from under the page. A person who was about to keep something is told. */
  end(): void {
    const wasOpen = this.menu.isOpen
    this.forget()
    for (const stop of this.stops) stop()
    this.isOver = true
    if (wasOpen) this.tell('reload')
  }

  /** The selection came to rest: the menu is beside it, and goes with it. */
  private settled(): void {
    if (this.menu.isUsed) return
    const selected = selectedIn(this.doc, this.host)
    if (selected.is === 'words') {
      const isKnown = [this.chosen?.range, this.passed].some((one) => isSame(selected.range, one))
      if (this.isOn && !isKnown) this.choose(selected.range)
      return
    }
    this.passed = null
    if (this.isAsking && selected.is !== 'is-ours') this.forget()
  }

  private choose(range: Range): void {
    this.chosen = { range, cameFrom: this.doc.activeElement }
    this.wish = null
    this.token = null
    this.made = null
    this.passed = null
    this.isAsking = true
    this.menu.choose(this.boxes)
  }

  private async keep(wish: Wish): Promise<void> {
    const { chosen } = this
    if (chosen === null) return
    this.wish = wish
    this.isAsking = false
    const kept = await this.marks.keep(chosen.range, wish)
    if (chosen !== this.chosen) return
    if (!kept.ok && kept.code === 'unsigned') return this.unsigned()
    this.wish = null
    if (!kept.ok) return this.refused(kept)
    this.made = kept.mark
    const said = readingWords(kept.reading)
    const plain = kept.reading.as === 'note' || kept.reading.as === 'reason'
    const title = t('own_kept', { kind: ownKindWords(wish.as) })
    const more = said ?? (plain ? null : t('own_unread'))
    this.say({ tone: 'done', title, more, made: wish.tags, note: wish.as === 'note' })
    void tellScreens('screens:pageChanged')
  }

  /** The user is asked in a window of ours; the words wait for it. */
  private unsigned(): void {
    const words = { title: t('own_unsigned'), more: ` ${t('own_unsigned_more')}` }
    this.say({ tone: 'error', ...words, made: null })
  }

  /** The user let the site keep marks: what waited is kept. */
  keepAgain(): void {
    if (this.wish !== null) void this.keep(this.wish)
  }

  private async tag(tags: readonly string[]): Promise<void> {
    const { made } = this
    if (made === null) return
    const answer = await this.marks.tag(made, tags)
    if (!answer.ok) return this.refused({ ok: false, code: answer.error.code })
    const more = tags.length === 0 ? null : t('own_tagged', { tags: tags.join(', ') })
    this.say({ tone: 'done', title: t('own_tags_kept'), more, made: tags })
    void tellScreens('screens:pageChanged')
  }

  /** A note is typed in the panel alone: the page hears the keys that are pressed over it. */
  private async openPanel(): Promise<void> {
    const { ok } = await sendToBackground('background:openPanel', {})
    if (!ok) this.say({ tone: 'error', title: t('chip_panel_refused'), more: null, made: null })
  }

  private async undo(): Promise<void> {
    const { made } = this
    if (made === null) return
    const answer = await this.marks.drop(made)
    this.made = null
    if (!answer.ok) return this.refused({ ok: false, code: answer.error.code })
    this.say({ tone: 'done', title: t('own_undone'), more: null, made: null })
    void tellScreens('screens:pageChanged')
  }

  private refused({ code, units }: Extract<Kept, { ok: false }>): void {
    const isOrphan = code === 'no-answer' && browser.runtime?.id === undefined
    this.tell(isOrphan ? 'reload' : code, units)
  }

  private tell(code: string, units?: number): void {
    const title =
      units === undefined
        ? t(REFUSED[code] ?? 'own_not_kept')
        : t('own_too_long', { n: units, of: longestMark })
    this.say({ tone: 'error', title, more: null, made: null })
  }

  private say(told: Told): void {
    this.isAsking = false
    this.menu.tell(told, this.boxes)
  }

  /** The person is done: focus and selection are where they were. */
  private leave(): void {
    const { chosen } = this
    const wasUsed = this.menu.isUsed
    this.forget()
    if (this.isOver) this.host.remove()
    if (!wasUsed || chosen === null) return
    const { range, cameFrom } = chosen
    if (cameFrom instanceof HTMLElement && cameFrom !== this.host.element)
      cameFrom.focus({ preventScroll: true })
    const selection = this.doc.getSelection()
    if (!range.startContainer.isConnected || selection === null) return
    selection.removeAllRanges()
    selection.addRange(range)
    // What is selected again by us is not chosen again by them.
    this.chosen = chosen
  }

  private readonly boxes = (): readonly DOMRect[] =>
    this.chosen === null ? [] : [...this.chosen.range.getClientRects()]

  private watchPage(): () => void {
    const view = this.doc.defaultView
    const scrolled = () => this.menu.follow()
    const pressed = (event: Event) => {
      if (event.target !== this.host.element) this.forget()
    }
    const typed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && this.menu.isOpen && !this.menu.isUsed) this.leave()
    }
    const options = { capture: true, passive: true }
    view?.addEventListener('scroll', scrolled, options)
    view?.addEventListener('resize', scrolled, options)
    view?.addEventListener('pointerdown', pressed, options)
    view?.addEventListener('keydown', typed, options)
    return () => {
      view?.removeEventListener('scroll', scrolled, options)
      view?.removeEventListener('resize', scrolled, options)
      view?.removeEventListener('pointerdown', pressed, options)
      view?.removeEventListener('keydown', typed, options)
    }
  }
}

const isSame = (a: Range, b: Range | null | undefined): boolean =>
  b != null &&
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
  a.compareBoundaryPoints(Range.END_TO_END, b) === 0
