import { createHash } from 'node:crypto'
import type { ExportFormat } from '../../lib/export/format'
import type { WholeRecord } from '../../lib/model/whole'
import { quote, sampleFields } from '../../tests/samples/capture'
import { textBy } from '../../tests/samples/output'
import { wholeSample } from '../../tests/samples/whole'

const title = 'Repair of the Weir Bridge'
const text = `${title}\nDecision maker: Cabinet\nDate: 4 March 2026\nRESOLVED: That up to £2,000 be spent on the bridge.`

/** A small decision of a fictional council, as every page of the formats shows it. */
function exampleRecord(): WholeRecord {
  const clause = 'That up to £2,000 be spent on the bridge.'
  const fields = sampleFields(text, {
    decisionMaker: quote(text, 'Cabinet', 'Cabinet'),
    resolutions: [
      quote(text, clause, { path: [], text: clause, kind: 'resolved', lead: 'RESOLVED:' }),
    ],
    values: [
      quote(text, 'up to £2,000', {
        ...{ amount: 20_000_000, upper: null, currency: 'GBP', basis: 'unspecified' },
        ...{ qualifier: 'up-to', role: null },
      }),
    ],
  })
  fields.dates.decided = quote(text, '4 March 2026', '2026-03-04')
  const council = { name: 'Ambleford Borough Council', gss: null }
  const url = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=101'
  const id = 'mb1:moderngov:democracy.ambleford.gov.uk:decision-101'
  const row = { id, url, council, councilKey: council.name, decided: '2026-03-04', title }
  const whole = wholeSample(fields, { text, row: { ...row, source: `${id} decision ${url}` } })
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { ...whole, versions: whole.versions.map((version) => ({ ...version, sha256 })) }
}

/** What a format writes of it. */
export const exampleBy = (format: ExportFormat): Promise<string> =>
  textBy(format, [exampleRecord()])

/** The same in a fence; JSON on many lines, for people. */
export async function exampleBlock(format: ExportFormat, language: string): Promise<string> {
  const written = await exampleBy(format)
  const shown = language.startsWith('json') ? JSON.stringify(JSON.parse(written), null, 2) : written
  return `\`\`\`\`${language}\n${shown.replaceAll('\r\n', '\n').trimEnd()}\n\`\`\`\`\n`
}
