/**
 * What went wrong, for whoever opens the developer tools. Codes and errors only: never a page's words or its
 * address, since a private window's console can outlive it.
 */
export function logFailure(code: string, error?: unknown): void {
  console.warn(`Minutebook: ${code}`, error instanceof Error ? error.name : '')
}
