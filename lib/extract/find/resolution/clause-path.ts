import { fromRoman } from '../../../text/markers'
import type { Block } from '../../../text/shapes'

type Kind = 'digit' | 'alpha' | 'roman' | 'dotted' | 'bullet'

interface Level {
  style: string
  kind: Kind
  upper: boolean
  last: string
  depth: number
}

/** Indents that differ by less than this many points are one level. */
const step = 8

/**
 * The path of each clause from its printed marker: which list it goes on with, opens or begins again.
 * Styles tell levels apart first ("1." / "(a)" / "(i)"), indents second (one style nested in itself).
 */
export class ClausePaths {
  private levels: Level[] = []

  /** A new resolution: what comes next is of the first level. */
  reset(): void {
    this.levels = []
  }

  /** Markers of the clause that is open, outermost first; bullets are levels without a marker. */
  current(): string[] {
    return this.levels.flatMap((level) => (level.kind === 'bullet' ? [] : [level.last]))
  }

  /** Whether this block's marker is the next of a list that is open. */
  has(block: Block): boolean {
    const { marker } = block
    return marker !== null && this.goesOn(block, marker, kindsOf(marker)) >= 0
  }

  next(block: Block): string[] {
    const marker = block.marker
    if (marker === null) return []
    if (marker === '•') {
      this.bullet(block)
      return this.current()
    }
    const kinds = kindsOf(marker)
    const level = this.goesOn(block, marker, kinds)
    if (level < 0) this.begin(block, marker, kinds)
    else {
      this.levels.length = level + 1
      const open = this.levels[level]
      if (open) open.last = marker
    }
    return this.current()
  }

  /** Goes back to the bullets that are open, unless it stands further in than they. */
  private bullet(block: Block): void {
    const open = this.levels.findLastIndex(
      (l) => l.kind === 'bullet' && block.depth <= l.depth + step,
    )
    if (open >= 0) this.levels.length = open + 1
    else
      this.levels.push({ style: '•', kind: 'bullet', upper: false, last: '•', depth: block.depth })
  }

  /** The open level that this marker is the next of: of several the one at its indent, else the deepest. */
  private goesOn(block: Block, marker: string, kinds: readonly Kind[]): number {
    let best = -1
    let away = Number.POSITIVE_INFINITY
    for (let i = this.levels.length - 1; i >= 0; i--) {
      const level = this.levels[i]
      if (!level || !alike(level, block)) continue
      if (!kinds.some((k) => k === level.kind && succeeds(k, level.last, marker))) continue
      // "h", and further in "i": a list of numerals begins.
      if (marker.toLowerCase() === 'i' && block.depth > level.depth + step) continue
      const off = Math.abs(level.depth - block.depth)
      if (off < away - step) {
        best = i
        away = off
      }
    }
    return best
  }

  private begin(block: Block, marker: string, kinds: readonly Kind[]): void {
    const first = /^(?:1|a|i)$/i.test(marker) || /\.1$/.test(marker)
    const kind = first && marker.toLowerCase() === 'i' ? 'roman' : (kinds[0] ?? 'digit')
    const same = this.levels.findIndex(
      (l) =>
        alike(l, block) &&
        (kinds.includes(l.kind) || l.kind === kind) &&
        !(first && l.kind !== kind),
    )
    const made = {
      style: block.style,
      kind,
      upper: isUpper(marker),
      last: marker,
      depth: block.depth,
    }
    const deeper = block.depth > (this.levels.at(-1)?.depth ?? 0) + step
    const parent = kind === 'dotted' ? marker.slice(0, marker.lastIndexOf('.')) : null
    const under = parent === null ? -1 : this.levels.findIndex((l) => l.last === parent)
    if (under >= 0) this.levels = [...this.levels.slice(0, under + 1), made]
    else if (same >= 0 && !(first && deeper)) this.levels = [...this.levels.slice(0, same), made]
    else if (first && !(block.depth < (this.levels[0]?.depth ?? 0) - step)) this.levels.push(made)
    else this.levels = [made]
  }
}

/** Whether these two blocks are one list's neighbours: "(a)" and "(b)", "1." and "2.". */
export function follows(last: Block, { marker, style }: Block): boolean {
  const before = last.marker
  if (before === null || marker === null || style !== last.style) return false
  return (
    isUpper(before) === isUpper(marker) && kindsOf(marker).some((k) => succeeds(k, before, marker))
  )
}

const isUpper = (marker: string) => marker !== marker.toLowerCase()
const alike = (level: Level, block: Block) =>
  level.style === block.style && level.upper === isUpper(block.marker ?? '')

function kindsOf(marker: string): Kind[] {
  if (/^\d+$/.test(marker)) return ['digit']
  if (/\d/.test(marker)) return ['dotted']
  const kinds: Kind[] = []
  if (marker.length === 1) kinds.push('alpha')
  if (fromRoman(marker) !== null) kinds.push('roman')
  return kinds
}

/** 1→2, a→b, iv→v, 1.2→1.3, 1.4→2.1, 66/2010→67/2010; a gap of one is a lost line, not a new list. */
function succeeds(kind: Kind, last: string, marker: string): boolean {
  if (kind === 'roman') return (fromRoman(marker) ?? 0) === (fromRoman(last) ?? 0) + 1
  if (kind === 'alpha') return marker.charCodeAt(0) === last.charCodeAt(0) + 1
  if (kind === 'digit') {
    const by = Number(marker) - Number(last)
    return by === 1 || by === 2
  }
  const a = last.split(/[./]/).map(Number)
  const b = marker.split(/[./]/).map(Number)
  if (a.length !== b.length) return false
  const at = a.findIndex((n, i) => n !== b[i])
  return at >= 0 && (b[at] ?? 0) > (a[at] ?? 0)
}
