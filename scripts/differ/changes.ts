/** What one of two readings has of a field and the other has not. */
export interface Change {
  /** Dotted, without places in lists: `records.values`. */
  readonly field: string
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

/** Where words stand, who found them and what stands around them is not what was read. */
const unread = new Set(['spans', 'by', 'at', 'extractor', 'evidence'])

/** A reading as values alone: what is not stated is not there, however it is not. */
export function valuesOf(reading: unknown): unknown {
  if (Array.isArray(reading)) {
    const all = reading.map(valuesOf).filter((one) => one !== undefined)
    return all.length > 0 ? all : undefined
  }
  if (typeof reading !== 'object' || reading === null) return reading ?? undefined
  const quoted = 'value' in reading && ('spans' in reading || 'from' in reading)
  if (quoted) return valuesOf(reading.value)
  const entries = Object.entries(reading)
    // A record's whole text beside its fields: a clause has words of its own.
    .filter(([key]) => !unread.has(key) && !(key === 'text' && 'fields' in reading))
    .map(([key, value]) => [key, valuesOf(value)] as const)
    .filter(([, value]) => value !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Where two readings differ. Of lists: what only one of them has, wherever it stands. */
export function changes(before: unknown, after: unknown, field = ''): readonly Change[] {
  if (isFields(before) && isFields(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) =>
      changes(before[key], after[key], field === '' ? key : `${field}.${key}`),
    )
  }
  const [old, now] = [listOf(before), listOf(after)]
  // One record each: its own fields say more than the whole of it.
  if (old.length === 1 && now.length === 1 && isFields(old[0]) && 'fields' in old[0])
    return changes(old[0], now[0], field)
  const [gone, come] = [without(old, now), without(now, old)]
  return gone.length + come.length === 0 ? [] : [{ field, gone, come }]
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** What is in the first list and not in the second, each as often as it is there more. */
function without(some: readonly unknown[], others: readonly unknown[]): readonly string[] {
  const left = others.map((one) => JSON.stringify(one))
  return some
    .map((one) => JSON.stringify(one))
    .filter((one) => {
      const at = left.indexOf(one)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
}
