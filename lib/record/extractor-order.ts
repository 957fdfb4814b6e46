/** Whether an extractor's version comes after another's: "0.10.0" after "0.9.3". Compared number by number. */
export function isNewer(one: string, other: string): boolean {
  const [a, b] = [numbers(one), numbers(other)]
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number)

/** The newest of some readings of one version. */
export function newestReading<R extends { extractor: string }>(all: readonly R[]): R | null {
  return all.reduce<R | null>(
    (best, one) => (best === null || isNewer(one.extractor, best.extractor) ? one : best),
    null,
  )
}
