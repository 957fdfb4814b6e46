/** Whether two values of a fact say the same. They are plain data: text, numbers, lists and named parts. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    one.size === other.size &&
    [...one].every(([key, value]) => other.has(key) && sameValue(value, other.get(key)))
  )
}
