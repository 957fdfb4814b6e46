/** The save of each tab that still runs, and what it was asked to keep. */
const running = new Map<number, { sent: string; answer: Promise<unknown> }>()

/**
 * Does a save unless the same one of the same tab still runs: then answers what that one will. A page that was not
 * answered in time sends again, and a long save must not be begun a second time for it.
 *
 * @param sent all that decides what the save does
 */
export function joined<T>(tab: number, sent: unknown, save: () => Promise<T>): Promise<T> {
  const key = JSON.stringify(sent)
  const before = running.get(tab)
  // Both are of the one caller, and so of one type.
  if (before?.sent === key) return before.answer as Promise<T>
  const answer = save().finally(() => {
    if (running.get(tab)?.answer === answer) running.delete(tab)
  })
  running.set(tab, { sent: key, answer })
  return answer
}
