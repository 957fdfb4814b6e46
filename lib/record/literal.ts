/** Signs with a meaning in a pattern, wherever in it they are. */
const signs = /[\\^$.*+?()[\]{}|/]/g
// In a class alone a hyphen means a range, and only there the `u` flag lets it be escaped as the others are.
const hyphen = /-/g

/**
 * A pattern's source that matches exactly these words, under every flag, outside of a class and (of one character)
 * inside of one. `RegExp.escape` does the same where there is one; Node 20 has none.
 */
export const literal = (words: string): string =>
  words.replace(signs, '\\$&').replace(hyphen, '\\x2d')

/** A pattern's source that matches these words whatever the white space between them. */
export const spacedWords = (words: string): string =>
  words.trim().split(/\s+/).map(literal).join('\\s+')
