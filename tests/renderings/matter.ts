/** One printed line: its marker as printed, its words, further paragraphs of its own, and what stands under it. */
export interface Line {
  readonly mark: string | null
  readonly words: string
  readonly more?: readonly string[]
  readonly under?: readonly Line[]
}

/** A stretch of text that councils paste from Word; the heading is ModernGov's own, null for none. */
export interface Part {
  readonly heading: string | null
  readonly lines: readonly Line[]
}

/** What a clerk reads: the same in every rendering. */
export interface Reads {
  readonly resolutions: readonly (readonly [path: string, text: string])[]
  readonly reasons?: readonly string[]
  readonly options?: readonly (readonly [label: string | null, status: string, text: string])[]
  readonly purpose?: string
}

/** One matter of a page: the page's kind says how ModernGov frames it. */
export interface Matter {
  readonly name: string
  readonly title: string
  readonly parts: readonly Part[]
  readonly reads: Reads
}

export interface Sheet {
  readonly kind: 'decision' | 'agenda-item' | 'issue-decisions' | 'meeting'
  readonly matters: readonly Matter[]
}

export const line = (mark: string | null, words: string, ...under: readonly Line[]): Line => ({
  mark,
  words,
  under,
})
export const plain = (words: string): Line => ({ mark: null, words })
export const part = (heading: string | null, ...lines: readonly Line[]): Part => ({
  heading,
  lines,
})
