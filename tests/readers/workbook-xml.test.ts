import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { workbook } from '../../lib/export/formats/workbook'
import { nastyRecords } from '../samples/nasty'
import { writtenBy } from '../samples/output'
import { expectedTables } from './expected'
import { unpacked } from './unpack'
import { byXmllint, noXmllint } from './xmllint'

it.skipIf(noXmllint)('xmllint reads every part of the workbook', async () => {
  await unpacked(await writtenBy(workbook, nastyRecords), async (folder) => {
    const names = await readdir(folder, { recursive: true })
    const parts = names.filter((name) => /\.(?:xml|rels)$/.test(name))
    const linking = names.filter((name) => /sheet\d+\.xml\.rels$/.test(name))
    expect(linking.length).toBeGreaterThan(1)
    expect(parts).toHaveLength(expectedTables().length + 5 + linking.length)
    expect(byXmllint(['--noout', ...parts.map((name) => join(folder, name))])).toBe('')
  })
})
