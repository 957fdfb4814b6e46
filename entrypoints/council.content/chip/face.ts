import type { MarkKind } from '../../../lib/highlight/names'
import { languageTag, t } from '../../../lib/i18n/chip'
import { make } from './make'

/** The chip's own elements, with all that they always say. */
export function makeFace(doc: Document) {
  const button = (of: string, ...words: string[]) =>
    make(doc, 'button', { type: 'button', class: of }, ...words)
  const icon = (of: string, words: string, sign: string) => {
    const made = button(`quiet step ${of}`, sign)
    made.setAttribute('aria-label', words)
    made.title = words
    return made
  }
  const title = make(doc, 'span', { class: 'title' })
  const toggle = button('toggle')
  toggle.setAttribute('aria-controls', 'body')
  toggle.append(make(doc, 'span', { class: 'dot' }), title)
  const move = button('move')
  move.setAttribute('aria-label', t('chip_move'))
  move.title = t('chip_move')
  const head = make(doc, 'div', { class: 'head' }, toggle, move)
  const why = make(doc, 'p', { class: 'why', role: 'status' })
  const next = button('next')
  const note = make(doc, 'p', { class: 'note', role: 'status' })
  const said = make(doc, 'p', { class: 'unseen', role: 'status' })
  const legend = make(doc, 'ul', { class: 'legend', 'aria-label': t('chip_legend') })
  const previousMark = icon('back', t('chip_previous'), '‹')
  const nextMark = icon('forward', t('chip_next'), '›')
  const marks = button('quiet marks')
  const acts = make(doc, 'div', { class: 'acts' }, previousMark, nextMark, marks)
  const body = make(doc, 'div', { class: 'body', id: 'body' }, why, next, note, legend, acts, said)
  const label = { 'aria-label': t('chip_label'), lang: languageTag() }
  const all = make(doc, 'aside', { class: 'chip', ...label }, head, body)
  const legendLine = (kind: MarkKind, words: string) =>
    make(doc, 'li', {}, swatch(doc, kind), words)
  return {
    all,
    head,
    toggle,
    title,
    move,
    body,
    why,
    next,
    note,
    said,
    legend,
    legendLine,
    acts,
    previousMark,
    nextMark,
    marks,
  }
}

/** A kind's own ground or line, as it is on the page; the words beside it name it. */
export const swatch = (doc: Document, kind: MarkKind): HTMLElement =>
  make(doc, 'span', { class: `swatch ${kind}` })
