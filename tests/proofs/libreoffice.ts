import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { by, script } from './by'

/** A cell as LibreOffice took it; null for an empty one. */
export type OfficeCell = {
  /** OpenDocument's word: float, string, date, time, boolean. */
  type: string
  value: string | number
  formula: string | null
  /** As the screen shows it. */
  shown: string
} | null

/** Sheets by their names, cells by rows. */
export type Sheets = Record<string, OfficeCell[][]>

/** UTF-8, commas, quotes; the language of the person; quoted text may be a number; special numbers are found; formulas are computed. */
export const eagerCsv = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true'

/**
 * Opens files as a person would and gives what stands in their cells.
 *
 * @param filter how it is told to read them; null: by what they are
 */
export async function openedByLibreOffice(
  files: Readonly<Record<string, Blob>>,
  filter: string | null = null,
): Promise<Record<string, Sheets>> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-office-'))
  try {
    const paths = Object.keys(files).map((name) => join(folder, name))
    for (const [name, file] of Object.entries(files))
      await writeFile(join(folder, name), new Uint8Array(await file.arrayBuffer()))
    // A profile of its own: what this person's LibreOffice is set to is left alone.
    const profile = pathToFileURL(join(folder, 'profile')).href
    const how = filter === null ? [] : [`--infilter=${filter}`]
    const to = ['--convert-to', 'fods', '--outdir', join(folder, 'opened')]
    by('soffice', '--headless', `-env:UserInstallation=${profile}`, ...how, ...to, ...paths)
    const opened = paths.map((path) =>
      join(folder, 'opened', `${basename(path, extname(path))}.fods`),
    )
    const read: Record<string, Sheets> = JSON.parse(
      by('/usr/bin/python3', script('read_fods.py'), ...opened),
    )
    return Object.fromEntries(
      Object.keys(files).map((name, at) => [name, read[opened[at] ?? ''] ?? {}]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
