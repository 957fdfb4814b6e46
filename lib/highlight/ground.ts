/**
 * Whether words of a page stand on a dark ground, by the page's own colours and not by the system's theme.
 * Made once a painting: it remembers what it has looked up.
 */
export function groundOf(): (node: Node) => boolean {
  const known = new Map<Element, boolean>()
  return (node) => {
    const path: Element[] = []
    let at = node instanceof Element ? node : node.parentElement
    while (at !== null && !known.has(at)) {
      path.push(at)
      const bright = brightness(getComputedStyle(at).backgroundColor)
      if (bright !== null) return remember(known, path, isDark(bright))
      at = at.parentElement
    }
    const isDarkHere = at === null ? isLightInk(path[0]) : known.get(at) === true
    return remember(known, path, isDarkHere)
  }
}

function remember(known: Map<Element, boolean>, path: readonly Element[], dark: boolean): boolean {
  for (const element of path) known.set(element, dark)
  return dark
}

/**
 * How bright a colour is, 0 black to 1 white; null where what is behind shines through. Examples:
 * "rgb(12, 34, 56)", "rgba(0, 0, 0, 0)", "color(srgb 1 0.5 0 / 0.9)", "oklch(0.7 0.1 200)", "lab(52 40 59)".
 */
export function brightness(colour: string): number | null {
  const [form = '', parts = ''] = colour.split('(')
  const [x = 0, y = 0, z = 0, alpha = 1] = (parts.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(
    Number,
  )
  if (alpha < 0.5) return null
  // Rec. 601 luma for red, green and blue; the others begin with their lightness.
  if (form.startsWith('rgb')) return (0.299 * x + 0.587 * y + 0.114 * z) / 255
  if (form === 'color') return 0.299 * x + 0.587 * y + 0.114 * z
  return form.startsWith('ok') ? x : x / 100
}

const isDark = (bright: number): boolean => bright < 0.5

/** No ground is painted up to the root, so it is the browser's own or a picture: the ink tells which. */
function isLightInk(element: Element | undefined): boolean {
  const ink = element === undefined ? null : brightness(getComputedStyle(element).color)
  return ink !== null && !isDark(ink)
}
