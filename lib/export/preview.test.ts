import { expect, it } from 'vitest'
import { nastyRecords } from '../../tests/samples/nasty'
import { aboutSample } from '../../tests/samples/output'
import { wholeSample } from '../../tests/samples/whole'
import { bareFields } from '../record/sample-record'
import type { ExportOption } from './format'
import { formats } from './index'
import { previewOf } from './preview'

const some = nastyRecords.slice(0, 3)
function formatOf(id: string) {
  const format = formats.find((one) => one.id === id)
  if (format === undefined) throw new Error(`no format is called ${id}`)
  return format
}
const of = (id: string, ...options: ExportOption[]) =>
  previewOf(formatOf(id), some, aboutSample(...options), new Map())

it.each(formats.map(({ id, shows }) => [id, shows] as const))('%s shows %s', async (id, shows) => {
  const preview = await of(id)
  expect(preview?.is ?? 'nothing').toBe(shows)
  if (preview?.is === 'text') {
    expect(preview.lines.length).toBeGreaterThan(0)
    expect(preview.lines.every((line) => line.length <= 201)).toBe(true)
  }
})

it('shows a row for each record, as the file will have it', async () => {
  const preview = await of('workbook', 'judged')
  if (preview?.is !== 'rows') throw new Error('the workbook has rows')
  expect(preview.rows).toHaveLength(3)
  expect(preview.names).toContain('title_machine')
  expect(preview.rows[1]?.[preview.names.indexOf('title')]).toBe('one two three')
  const plain = await of('workbook')
  expect(plain?.is === 'rows' && plain.names.includes('title_machine')).toBe(false)
})

it('leaves out of a preview what is left out of the file', async () => {
  const title = 'Write to j.nother@marlbury.example'
  const record = wholeSample(bareFields(title), { text: title })
  const titleIn = async (...options: ExportOption[]) => {
    const about = aboutSample(...options)
    const preview = await previewOf(formatOf('workbook'), [record], about, new Map())
    return preview?.is === 'rows' ? preview.rows[0]?.[preview.names.indexOf('title')] : null
  }
  expect(await titleIn()).toBe('Write to [contact left out]')
  expect(await titleIn('contacts')).toBe(title)
})

it('shows JSON by its parts, a line each', async () => {
  const preview = await of('answers')
  expect(preview?.is === 'text' && preview.lines.slice(0, 4)).toEqual([
    '{',
    `  "url": "${some[0]?.row.url}",`,
    '  "page": {',
    '    "system": "moderngov",',
  ])
})

it('shows nothing of no records', async () => {
  expect(await previewOf(formatOf('workbook'), [], aboutSample(), new Map())).toBeNull()
})
