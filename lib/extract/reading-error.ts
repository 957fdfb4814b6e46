/** A page that claims to be ours lacks what its reader must have. Names the selector and the reader. */
export class ReadingError extends Error {
  constructor(
    readonly selector: string,
    readonly reader: string,
  ) {
    super(`${reader}: nothing matches ${selector}`)
    this.name = 'ReadingError'
  }
}

/** The one element that must be there. Throws ReadingError. */
export function one(root: ParentNode, selector: string, reader: string): Element {
  const found = root.querySelector(selector)
  if (!found) throw new ReadingError(selector, reader)
  return found
}

/** Matches a class in any letter case: themes write `mglabel` for `mgLabel`. */
export const classed = (...names: string[]): string =>
  names.map((name) => `[class~="${name}" i]`).join(',')
