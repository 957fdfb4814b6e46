/**
 * The first of the places 0 to `length` - 1 for which something holds, found by halving; `length` where it holds for
 * none.
 *
 * @param holds once it holds, it holds for every later place
 */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
