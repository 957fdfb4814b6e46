/** The kinds of fact that are marked on a page, containers first: what they contain is drawn over them. */
export const factKinds = ['option', 'resolution', 'delegation', 'term', 'value', 'vote'] as const
export type FactKind = (typeof factKinds)[number]

/** All that is marked: a person's own marks are drawn over what the machine found. */
export const markKinds = [...factKinds, 'own'] as const
export type MarkKind = (typeof markKinds)[number]

/** Every name that we register; lib/design/marks.css draws them. */
export const nameOf = (kind: MarkKind | 'flash', isDark: boolean): string =>
  `minutebook-${kind}${isDark ? '-dark' : ''}`
