import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'

/** Unpacks an archive for as long as a reader reads its folder. */
export async function unpacked<T>(file: Blob, read: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-unpacked-'))
  try {
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), bytes)
    }
    return await read(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
