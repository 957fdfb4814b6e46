import { beginning } from '../../../lib/anchor/whole-characters'
import { languageTag, t } from '../../../lib/i18n/chip'
import type { MarkAs } from '../../../lib/model/marks'
import { markKinds } from '../../../lib/model/word-lists'
import { ownKindWords } from '../../../lib/words/own'
import type { Host } from '../chip/host'
import { make } from '../chip/make'
import type { Box } from '../chip/spot'

/** Between the selected words and the menu, and between it and the edges of the window. CSS pixels. */
const gap = 6
/** As many units as the library takes. */
const longestTag = 60

/** What came of something: the words for it, and what can be done here with the mark that was just made. */
export interface Told {
  tone: 'done' | 'error'
  title: string
  more: string | null
  /** The tags of the mark that was made, to be changed or taken back with it; null where there is none. */
  made: readonly string[] | null
  /** A note was kept: it is written in the panel. */
  note?: boolean
}

/** What is done with what a person presses. */
export interface MenuActs {
  keep(as: MarkAs, tags: readonly string[]): void
  undo(): void
  /** The mark that was just made gets these tags. */
  tag(tags: readonly string[]): void
  /** The note on the words that were just kept is to be written, in the panel. */
  note(): void
  /** Escape, or Close. */
  close(): void
}

/** The small menu beside selected words. It takes neither selection nor focus unless it is gone to. */
export class Menu {
  private readonly all: HTMLElement
  private boxes: () => readonly Box[] = () => []

  constructor(
    private readonly doc: Document,
    private readonly host: Host,
    private readonly acts: MenuActs,
  ) {
    const label = { 'aria-label': t('own_menu'), lang: languageTag() }
    this.all = make(doc, 'div', { class: 'menu', role: 'dialog', ...label })
    // The press itself would end the selection; a field must have the focus to be typed into.
    this.all.addEventListener('pointerdown', keepSelection)
    this.all.addEventListener('mousedown', keepSelection)
    this.all.addEventListener('keydown', (event) => this.pressed(event))
  }

  get isOpen(): boolean {
    return this.all.parentNode !== null
  }

  /** Whether the focus is in it. */
  get isUsed(): boolean {
    const focused = this.host.focused()
    return focused !== null && this.all.contains(focused)
  }

  /** Asks what the words are to be kept as. */
  choose(boxes: () => readonly Box[]): void {
    const { field, typed } = this.tagField([])
    const buttons = markKinds.map((as) => {
      const button = this.button(`kind as-${as}`, ownKindWords(as))
      button.addEventListener('click', () => this.acts.keep(as, typed()))
      return button
    })
    const row = make(this.doc, 'div', { class: 'kinds' }, ...buttons)
    this.put(boxes, make(this.doc, 'p', { class: 'label' }, t('own_menu')), row, field)
  }

  /** Says what came of it. */
  tell({ tone, title, more, made, note = false }: Told, boxes: () => readonly Box[]): void {
    const wasUsed = this.isUsed
    const told = make(this.doc, 'p', { class: 'told', role: tone === 'error' ? 'alert' : 'status' })
    told.dataset.tone = tone
    told.append(make(this.doc, 'b', {}, title), more ?? '')
    const row = make(this.doc, 'div', { class: 'row' })
    const parts: HTMLElement[] = [told]
    if (made !== null) {
      const { field } = this.tagField(made, (tags) => this.acts.tag(tags))
      parts.push(field)
      const back = this.button('undo', t('own_undo'))
      back.addEventListener('click', () => this.acts.undo())
      row.append(back)
    }
    if (note) {
      const write = this.button('note', t('own_write_note'))
      write.addEventListener('click', () => this.acts.note())
      row.append(write)
    }
    const closer = this.closer()
    row.append(closer)
    this.put(boxes, ...parts, row)
    if (wasUsed) closer.focus({ preventScroll: true })
  }

  /** Moves the focus to the first thing that can be pressed. */
  focus(): void {
    this.controls()[0]?.focus({ preventScroll: true })
  }

  close(): void {
    this.all.remove()
  }

  /** After the page was scrolled: still beside its words. */
  follow(): void {
    if (!this.isOpen) return
    const boxes = this.boxes()
    const [first, last] = [boxes[0], boxes.at(-1)]
    const { clientWidth } = this.doc.documentElement
    const windowHeight = this.doc.defaultView?.innerHeight ?? 0
    const { width, height } = this.all.getBoundingClientRect()
    const below = last === undefined ? gap : last.bottom + gap
    const above = (first?.top ?? 0) - gap - height
    const top = below + height <= windowHeight || above < gap ? below : above
    const left = last === undefined ? (clientWidth - width) / 2 : last.left
    this.all.style.left = `${Math.max(gap, Math.min(left, clientWidth - gap - width))}px`
    this.all.style.top = `${Math.max(gap, Math.min(top, windowHeight - gap - height))}px`
  }

  private put(boxes: () => readonly Box[], ...parts: readonly HTMLElement[]): void {
    this.boxes = boxes
    this.all.replaceChildren(...parts)
    if (!this.isOpen) this.host.root.append(this.all)
    this.host.attach()
    this.follow()
  }

  private pressed(event: KeyboardEvent): void {
    // The page's own keys are not meant: the focus is with us.
    event.stopPropagation()
    if (event.key === 'Escape') this.acts.close()
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const all = this.controls()
    const focused = this.host.focused()
    const at = focused === null ? -1 : all.indexOf(focused)
    all[(at + by + all.length) % all.length]?.focus({ preventScroll: true })
  }

  private controls(): HTMLElement[] {
    return [...this.all.querySelectorAll<HTMLElement>('button, input')]
  }

  /** @param entered what Enter in it does; nothing while it is not known what the words are kept as */
  private tagField(tags: readonly string[], entered: (tags: readonly string[]) => void = () => {}) {
    const input = this.input('tags')
    input.value = tags.join(', ')
    const typed = () => tagsIn(input.value)
    input.addEventListener('keydown', (event) => {
      stayTyping(event)
      if (event.key === 'Enter') entered(typed())
    })
    const field = make(this.doc, 'label', { class: 'field' }, t('own_tags'), input)
    return { field, typed }
  }

  private closer(): HTMLButtonElement {
    const close = this.button('plain close', t('own_close'))
    close.addEventListener('click', () => this.acts.close())
    return close
  }

  private button(of: string, words: string): HTMLButtonElement {
    return make(this.doc, 'button', { type: 'button', class: of }, words)
  }

  private input(of: string): HTMLInputElement {
    return make(this.doc, 'input', { type: 'text', class: of, maxlength: '200' })
  }
}

/** What stands between commas: " leisure, , Costs " is two tags. */
const tagsIn = (typed: string): string[] =>
  typed.split(',').flatMap((tag) => beginning(tag.trim(), longestTag) || [])

function keepSelection(event: Event): void {
  const { target } = event
  if (!(target instanceof Element) || target.closest('input, label') === null)
    event.preventDefault()
}

/** In a field the arrow keys go through what is typed. */
function stayTyping(event: KeyboardEvent): void {
  if (event.key === 'Escape') return
  event.stopPropagation()
}
