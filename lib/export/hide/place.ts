import type { At } from '../../model/quoted'

/** A place in some words, and what is shown there instead. */
export interface Place extends At {
  readonly as: string
}

/** Finds what must not be shown in some words. Places may overlap. */
export type Finder = (words: string) => Place[]

/** What stands in the place of what is hidden. */
export const hiddenMarks = { contacts: '[contact left out]', names: '[name left out]' } as const

/** The places of all matches. The pattern must have the flag `g`. */
export const placesOf = (pattern: RegExp, words: string, as: string): Place[] =>
  Array.from(words.matchAll(pattern), ({ 0: one, index }) => ({
    as,
    start: index,
    end: index + one.length,
  }))
