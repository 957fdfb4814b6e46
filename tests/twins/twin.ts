import type { At } from '../../lib/model/quoted'
import type { TextView } from '../../lib/text/shapes'
import { textView } from '../../lib/text/text-view'
import { anyOf } from './chance'

/** A page before and after somebody edited it, and what became of each of its words. */
export interface Twin {
  before: string
  after: string
  /** Where these very words now stand, unbroken; null where one of them was touched. */
  became(at: At): At | null
  /** How many units at a place of the new text are of these words. */
  shares(place: At, of: At): number
}

/** Whose unit of text this is: units of one page have numbers of their own, and what is new has none. */
type Owners = Map<Node, number[]>
const isNew = -1
const isBreak = -2

/**
 * Edits a page as a clerk might, and knows what they did: words put in, struck out and changed; paragraphs put
 * in, struck out, moved, and copied elsewhere with a word changed. One edit a
 * paragraph, so that a copy has its original.
 */
export function twinOf(doc: Document, share: number, next: () => number): Twin {
  const owners: Owners = new Map()
  let number = 0
  const texts = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    owners.set(
      node,
      Array.from({ length: node.nodeValue?.length ?? 0 }, () => number++),
    )
  const old = textView(doc.body)
  const oldOwners = ownersIn(old, owners)
  const all = [...doc.body.querySelectorAll(paragraphs)].filter(isLeaf)
  const open = [...all]
  const count = Math.max(2, Math.round(all.length * share))
  for (let n = 0; n < count; n++) {
    const one = anyOf(open, next)
    if (one === undefined) break
    open.splice(open.indexOf(one), 1)
    const edit = anyOf(edits, next)
    edit?.(one, { before: old.text, owners, next, all, others: open })
  }
  const now = textView(doc.body)
  const nowOwners = ownersIn(now, owners)
  const places = new Map(nowOwners.map((owner, place) => [owner, place]))
  const became = (at: At) => {
    const first = firstOwned(oldOwners, at)
    const place = first === null ? undefined : places.get(oldOwners[first] ?? isNew)
    if (first === null || place === undefined) return null
    const by = place - first
    for (let i = at.start; i < at.end; i++) {
      if (old.text[i] !== now.text[i + by]) return null
      const owner = oldOwners[i]
      if (owner !== isBreak && !/\s/.test(old.text[i] ?? '') && owner !== nowOwners[i + by])
        return null
    }
    return { start: at.start + by, end: at.end + by }
  }
  const shares = (place: At, of: At) => {
    const own = new Set(oldOwners.slice(of.start, of.end))
    return nowOwners.slice(place.start, place.end).filter((owner) => owner >= 0 && own.has(owner))
      .length
  }
  return { before: old.text, after: now.text, became, shares }
}

const paragraphs = 'p, li, td, th, h1, h2, h3, h4, dd, dt, div, span, a'
const isLeaf = (element: Element): boolean =>
  element.childElementCount === 0 && /\S/.test(element.firstChild?.nodeValue ?? '')

const wordsIn = (paragraph: Element): string => (paragraph.firstChild?.nodeValue ?? '').trim()

function firstOwned(owners: readonly number[], at: At): number | null {
  for (let i = at.start; i < at.end; i++) if ((owners[i] ?? isBreak) !== isBreak) return i
  return null
}

function ownersIn(view: TextView, owners: Owners): number[] {
  return Array.from({ length: view.text.length }, (_, place) => ownerAt(view, place, owners))
}

function ownerAt(view: TextView, place: number, owners: Owners): number {
  if (view.text[place] === '\n') return isBreak
  const { startContainer, startOffset } = view.range({ start: place, end: place + 1 })
  return owners.get(startContainer)?.[startOffset] ?? isNew
}

/** Whether the page prints a long stretch of these words a second time. */
function repeatsItself(words: string, page: string): boolean {
  for (let i = 0; i === 0 || i + 48 <= words.length; i += 8)
    if (page.split(words.slice(i, i + 48)).length > 2) return true
  return false
}

interface Desk {
  /** The page's text as it was. */
  before: string
  owners: Owners
  next: () => number
  /** All paragraphs of the page as it was, and those that nothing was done to yet. */
  all: readonly Element[]
  others: readonly Element[]
}
type Edit = (paragraph: Element, desk: Desk) => void

const fresh = [
  'furthermore',
  'lantern',
  'orchard',
  'notwithstanding',
  'quarterly',
  'ferry',
  'gable',
]

const edits: readonly Edit[] = [
  (one, desk) => putIn(one, desk, null),
  (one, desk) => strikeOut(one, desk),
  (one, desk) => putIn(one, desk, strikeOut(one, desk)),
  (one) => one.remove(),
  (one, desk) => {
    // Of two paragraphs that read the same nobody can tell which was moved.
    if (!repeatsItself(wordsIn(one), desk.before)) moveTo(one, one, desk)
  },
  (one, desk) => {
    const copy = one.cloneNode(true)
    if (!(copy instanceof Element) && copy.nodeType !== Node.ELEMENT_NODE) return
    const element = copy as Element // cloned from an element
    putIn(element, { ...desk, owners: new Map() }, null)
    moveTo(element, one, desk)
  },
  (one, { next }) => {
    const added = one.ownerDocument.createElement(one.localName)
    added.append(Array.from({ length: 9 }, () => anyOf(fresh, next)).join(' '))
    one.after(added)
  },
]

/** Not beside where it stood: a copy beside its original is the same text as the original beside its copy. */
function moveTo(element: Element, like: Element, { all, others, next }: Desk): void {
  const from = all.indexOf(like)
  const places = others.filter(
    (other) => other.localName === like.localName && Math.abs(all.indexOf(other) - from) > far,
  )
  anyOf(places, next)?.before(element)
}

const far = 3

/** The words of a paragraph's only text, as places in it. */
function wordsOf(paragraph: Element): { node: Text; words: RegExpMatchArray[] } | null {
  const node = paragraph.firstChild
  if (node?.nodeType !== Node.TEXT_NODE) return null
  return { node: node as Text, words: [...(node.nodeValue ?? '').matchAll(/\S+/g)] } // nodeType says so
}

function strikeOut(paragraph: Element, { owners, next }: Desk): number | null {
  const found = wordsOf(paragraph)
  const word = anyOf(found?.words ?? [], next)
  if (found === null || word === undefined) return null
  found.node.deleteData(word.index ?? 0, word[0].length)
  owners.get(found.node)?.splice(word.index ?? 0, word[0].length)
  return word.index ?? 0
}

function putIn(paragraph: Element, { owners, next }: Desk, at: number | null): void {
  const found = wordsOf(paragraph)
  if (found === null) return
  const place = at ?? anyOf(found.words, next)?.index ?? 0
  const added = `${anyOf(fresh, next)} `
  found.node.insertData(place, added)
  owners.get(found.node)?.splice(place, 0, ...Array.from(added, () => isNew))
}
