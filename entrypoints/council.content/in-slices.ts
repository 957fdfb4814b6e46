/** How long one slice may go on before the page has its turn, in milliseconds; with its last step well under the 50 that a person notices. */
const slice = 12

/**
 * Runs the reading through in slices, so that the page goes on answering the person. Null when `isWanted`
 * says, between two slices, that nobody waits for it any more.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isWanted: () => boolean,
): Promise<T | null> {
  let began = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - began < slice) continue
    await giveWay()
    if (!isWanted()) return null
    began = performance.now()
  }
}

/** `scheduler.yield` comes back before the page's other timers do; TypeScript does not know it yet. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
