import type { At } from '../model/quoted'

export type { At }

/**
 * One block of text as a reader sees it: a paragraph, list item, table cell, heading, or one line of a
 * `<br>` text. lib/text knows lists, tables, `<br>`, indents and markers; systems and finders do not.
 */
export interface Block {
  /** The whole block in the text, a printed marker included. */
  readonly at: At
  readonly shape: 'paragraph' | 'item' | 'cell' | 'heading' | 'line'
  /** The marker without punctuation ("a", "iii", "1.2"), "•" for a bullet, null for none. Of a real list it is computed. */
  readonly marker: string | null
  /** How the marker is printed, with "#" for its number or letter: "(#)", "#.", "#)"; "" for a computed or no marker. */
  readonly style: string
  /** Where the words after the marker begin. Equals `at.start` when the marker is not printed or absent. */
  readonly words: number
  /** Left indent in points of the first line; each list level counts 36. Comparable within one parent only. */
  readonly depth: number
  /** The table row, counted over the whole text; undefined outside tables. */
  readonly row?: number
  /** All of its words are bold or underlined (b, strong, u, th, h1-h6, or said in its style). */
  readonly strong: boolean
  /** Where a bold or underlined run that opens the block ends; `at.start` for none. */
  readonly lead: number
}

/** All that finders see. `fromString()` makes it without a page. */
export interface Words {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The text of a part of a page, tied to its nodes. White space is folded to one space, blocks are parted by one "\n", all else is as printed. */
export interface TextView extends Words {
  readonly root: Element
  /** Where words are left out that the council struck out. */
  readonly struck: readonly number[]
  /** The live range that prints these words. */
  range(at: At): Range
  /** Where a part of the page stands in the text; null where it prints nothing or stands outside. */
  at(part: Range | Node): At | null
}
