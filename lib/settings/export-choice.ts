import { browser } from 'wxt/browser'

/** How a person exported last. */
export interface ExportChoice {
  /** Id of a format; it need not be one that there still is. */
  format: string
  options: readonly string[]
}

const key = 'export'

/** Options that hold for one export: personal data goes into a file only where it was asked for this time. */
const forOneExport: readonly string[] = ['contacts']

/** The options that hold for the next export too. */
export const lastingOptions = <T extends string>(options: readonly T[]): T[] =>
  options.filter((one) => !forOneExport.includes(one))

/** The last choice; null for someone who never exported. */
export async function readExportChoice(): Promise<ExportChoice | null> {
  return exportChoiceIn((await browser.storage.local.get(key))[key])
}

/** Remembers a choice for the next export, without the options that hold for one alone. */
export async function keepExportChoice(choice: ExportChoice): Promise<void> {
  await browser.storage.local.set({ [key]: exportChoiceIn(choice) })
}

/** Reads what storage holds: anything of another kind counts as never chosen, and so do options of one export. */
export function exportChoiceIn(kept: unknown): ExportChoice | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { format, options }: { format?: unknown; options?: unknown } = kept
  if (typeof format !== 'string' || !Array.isArray(options)) return null
  return { format, options: lastingOptions(options.filter((one) => typeof one === 'string')) }
}
