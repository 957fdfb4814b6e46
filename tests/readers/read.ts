import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Head } from '../../lib/export/tables/table'

/** Debian's own: a version manager's python does not see Debian's packages. */
export const python = '/usr/bin/python3'

/** Whether this machine has Python itself. */
export const noPython: string | null = existsSync(python)
  ? null
  : `${python} is missing: apt-get install python3`

/** Whether this machine has what the tests read with; where not, what to install. */
export const noPandas: string | null = (() => {
  try {
    execFileSync(python, ['-c', 'import pandas, openpyxl'], { stdio: 'ignore' })
    return null
  } catch {
    return 'pandas is missing: apt-get install python3-pandas python3-openpyxl'
  }
})()

export interface ReadTable {
  columns: string[]
  /** pandas' names of its types. */
  types: string[]
  rows: unknown[][]
}

/** Lets a reader have the file under a name for as long as it reads. */
export async function onDisk<T>(name: string, file: Blob, read: (path: string) => T | Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-readers-'))
  const path = join(folder, name)
  try {
    await writeFile(path, new Uint8Array(await file.arrayBuffer()))
    return await read(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The tables of a file as pandas reads them. @param types of the columns, table by table, in pandas' names */
export function byPandas(
  kind: 'zip' | 'xlsx' | 'jsonl' | 'csv',
  file: Blob,
  types: Record<string, Record<string, string>> = {},
): Promise<Record<string, ReadTable>> {
  const script = fileURLToPath(new URL('read_tables.py', import.meta.url))
  return onDisk(`file.${kind}`, file, (path) => {
    const args = [script, kind, path, JSON.stringify(types)]
    return JSON.parse(execFileSync(python, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }))
  })
}

/** pandas' type for what a column holds. */
export function pandasType({ type }: Head): string {
  if (type === 'number') return 'Float64'
  if (type === 'whole number') return 'Int64'
  return type === 'true/false' ? 'boolean' : 'string'
}
