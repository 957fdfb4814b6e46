import tokens from '../../../lib/design/tokens.css?inline'
import menuCss from '../own/menu.css?inline'
import chipCss from './chip.css?inline'
import { make } from './make'

/** The one element of ours that stands in a page, and the root that all of our own hangs in. */
export interface Host {
  readonly element: HTMLElement
  readonly root: HTMLElement
  /** What has the focus inside; the page itself is told of the host alone. */
  focused(): HTMLElement | null
  /** Whether the selection is of our own words. */
  holds(selection: Selection): boolean
  /** Puts the host (back) into the page. A page that is swapped in place keeps it: it is no part of the body. */
  attach(): void
  remove(): void
}

/**
 * Makes the host. Its shadow root is closed: a page can see that we are there, but can neither read what we say
 * (it tells whether the page was seen before) nor press our buttons.
 */
export function makeHost(doc: Document): Host {
  // Not one of HTML's own names, so that no style sheet of the page is meant for it.
  const element = doc.createElement('minutebook-chip')
  const shadow = element.attachShadow({ mode: 'closed' })
  const style = make(doc, 'style')
  style.append(tokens.replaceAll(':root', '.root'), chipCss, menuCss)
  const root = make(doc, 'div', { class: 'root' })
  shadow.append(style, root)
  return {
    element,
    root,
    // All that is ours is HTML.
    focused: () => shadow.activeElement as HTMLElement | null,
    holds: (selection) =>
      (selection.getComposedRanges?.({ shadowRoots: [shadow] }) ?? []).some(
        ({ startContainer }) => startContainer.getRootNode() === shadow,
      ),
    attach: () => {
      if (!element.isConnected) doc.documentElement.append(element)
    },
    remove: () => element.remove(),
  }
}
