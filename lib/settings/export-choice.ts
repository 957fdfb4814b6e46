import { browser } from 'wxt/browser'

/** How a person exported last. */
export interface ExportChoice {
  /** Id of a format; it need not be one that there still is. */
  format: string
  options: readonly string[]
}

const key = 'export'

/** The last choice; null for someone who never exported. */
export async function readExportChoice(): Promise<ExportChoice | null> {
  return exportChoiceIn((await browser.storage.local.get(key))[key])
}

export async function keepExportChoice(choice: ExportChoice): Promise<void> {
  await browser.storage.local.set({ [key]: choice })
}

/** Reads what storage holds: anything of another kind counts as never chosen. */
export function exportChoiceIn(kept: unknown): ExportChoice | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { format, options }: { format?: unknown; options?: unknown } = kept
  if (typeof format !== 'string' || !Array.isArray(options)) return null
  return { format, options: options.filter((one) => typeof one === 'string') }
}
