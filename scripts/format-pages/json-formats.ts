import type * as z from 'zod/mini'
import { annotations } from '../../lib/export/formats/annotations'
import { answers } from '../../lib/export/formats/answers'
import { everything } from '../../lib/export/formats/everything'
import { PageObject, PlainRecord } from '../../lib/model/plain'
import { CopyHead, EverythingLine } from '../../lib/model/whole'
import { aboutFormat, type Proof } from './about'
import { exampleBlock } from './example'
import { type Field, fieldsOf, meaningOf } from './fields'

const code = (text: string): string => `\`${text}\``

const line = ({ path, type, values }: Field, meaning: string): string => {
  const one = values.length === 0 ? '' : ` One of: ${values.map(code).join(', ')}.`
  return `| ${code(path)} | ${type} | ${meaning}${one} |`
}

const envelope: Readonly<Record<string, string>> = {
  url: 'Address of the page.',
  page: 'What the page is.',
  'page.system': 'The software that made it.',
  'page.kind': 'What kind of page it is.',
  records: 'One record: see below. A page that carries several has as many lines.',
  links: 'Rows of a page that is a list of others; none of a decision’s.',
  provenance: 'Where the text comes from.',
  'provenance.retrievedAt': 'When this text was first seen, in UTC.',
  'provenance.sha256': 'SHA-256 of the record’s own text, in UTF-8.',
  'provenance.extractor': 'Version of the rules that read it.',
  'provenance.checked': 'Whether a person has checked it: `no`, `part` or `all`.',
  matter: 'The matter that the record belongs to.',
  'matter.id': 'The same for all pages of one matter, as in the tables.',
  'matter.isFullest': 'true for the one that holds most facts among those of this file.',
  own: 'Users’ own marks and notes.',
  'own.marks': 'Words that users marked themselves.',
  'own.marks[].mark': 'The mark’s id.',
  'own.marks[].kind': 'What the words were kept as.',
  'own.marks[].words': 'The marked words.',
  'own.marks[].reading': 'What was read in them, in plain words.',
  'own.marks[].tags': 'Its tags.',
  'own.marks[].note': 'The note on it.',
  'own.marks[].who': 'Who made it.',
  'own.marks[].at': 'When, in UTC.',
  'own.marks[].url': 'Address of the marked page.',
  'own.notes': 'Notes on facts.',
  'own.notes[].fact': 'The key of the fact.',
  'own.notes[].field': 'The field of the fact.',
  'own.notes[].note': 'The note.',
  'own.notes[].who': 'Who wrote it.',
  'own.notes[].at': 'When, in UTC.',
}

const fieldTable = (lines: readonly string[]): string =>
  `| field | holds | meaning |\n| --- | --- | --- |\n${lines.join('\n')}\n`

export async function answersPage(proofs: readonly Proof[]): Promise<string> {
  const outer = fieldsOf(PageObject, 3).filter(({ path }) => path in envelope)
  return `# JSON Lines, answers

${aboutFormat(answers, proofs)}
One line of JSON a decision, UTF-8, lines end with a line feed: the answers without the quotes behind them, nested as they were read. Text is not guarded against formulas: JSON has none.

${fieldTable(outer.map((field) => line(field, envelope[field.path] ?? '')))}
## A record

${fieldTable(fieldsOf(PlainRecord).map((field) => line(field, meaningOf(field.path))))}
What is not there is \`null\` or an empty list, never an empty text or nought; \`missing\` says why of each.

## An example

One line of the file, here on several.

${await exampleBlock(answers, 'json')}`
}

const parts: Readonly<Record<string, string>> = {
  format: 'Always the same.',
  version: 'Of the shape of a line. A change that an older Minutebook cannot read is another one.',
  line: 'From 2, after the head.',
  last: 'true of the last line alone: a file without it was cut off.',
  row: 'What lists show of the record.',
  versions: 'Every text in which a page printed it.',
  readings: 'What each version of the rules found in each text, with the words behind it.',
  edits: 'What people said of facts; never overwritten.',
  undo: 'What of it was taken back or brought back.',
  marks: 'People’s own marks, their tags and notes.',
  acts: 'What else people did with the record: texts taken and left, deletions, councils set by hand. Absent from files of version 1.',
}

const headParts: Readonly<Record<string, string>> = {
  format: 'Always the same.',
  version: 'Of the shape of the file.',
  is: 'Told from a record by this.',
  line: 'Always the first.',
  last: 'true of a copy of no records.',
  at: 'When it was made, in UTC.',
  by: 'The version of Minutebook that made it.',
  isWhole: 'true of a full backup; false of a part of the library.',
  selection: 'Which decisions are in it, in words.',
  settings: 'The settings, with the coder’s name; null in a part.',
}

const insides = (schema: z.core.$ZodType, part: string): string => {
  const inner = fieldsOf(schema, 2).filter(({ path }) => path.startsWith(part))
  return inner.map(({ path, type }) => `${code(path.slice(part.length))} (${type})`).join(', ')
}

export const everythingPage = (proofs: readonly Proof[]): string => `# Full backup

${aboutFormat(everything, proofs)}
The library can be restored from it: full texts, names, e-mail addresses, telephone numbers, deleted decisions and settings are in it. A copy of some decisions is called \`${everything.fileName('2026-11-21', false)}\` and says in its head that it is a part. UTF-8; one line of JSON for the head, then one for each record, as the library keeps it. Why it is so: [decision 11](../decisions/0011-exports.md).

## The head

${fieldTable(fieldsOf(CopyHead, 1).map((field) => line(field, headParts[field.path] ?? '')))}
## A record

${fieldTable(fieldsOf(EverythingLine, 1).map((field) => line(field, parts[field.path] ?? '')))}
What the parts hold; the schemas are \`lib/model/whole.ts\` and \`lib/model/kept.ts\`. Amounts are hundredths of a penny here.

- \`row\`: ${insides(EverythingLine, 'row.')}
- \`versions\`: ${insides(EverythingLine, 'versions[].')}
- \`readings\`: ${insides(EverythingLine, 'readings[].')}
- \`edits\`: ${insides(EverythingLine, 'edits[].')}
- \`undo\`: ${insides(EverythingLine, 'undo[].')}
- \`marks\`: ${insides(EverythingLine, 'marks[].')}
- \`acts\`: by what is done (\`does\`: \`take\`, \`leave\`, \`delete\`, \`council\`), see \`lib/model/acts.ts\`

What is not there is \`null\` or an empty list. Why a field is empty is not kept but computed: \`heads\` and \`diagnostics\` of a reading say it.
`

export async function annotationsPage(proofs: readonly Proof[]): Promise<string> {
  return `# Web Annotations

${aboutFormat(annotations, proofs)}
One \`AnnotationPage\` of the W3C Web Annotation Data Model, JSON-LD in UTF-8. Every quote behind a fact is an annotation, and so is every mark of a person.

| | of a fact | of a person’s mark |
| --- | --- | --- |
| \`id\` | \`urn:x-minutebook:\` with the record, the fact’s key and which of its quotes | \`urn:uuid:\` |
| \`motivation\` | \`identifying\` | \`highlighting\` |
| \`created\` | when a person judged it, else when it was read | when it was made; \`modified\` when it was last changed |
| \`creator\` | who judged it last, where a person did | who marked |
| \`generator\` | the version of the rules | |
| \`body\` | \`tagging\`: the field; \`describing\`: what was understood; \`commenting\`: notes | \`tagging\`: the kind and the tags; \`commenting\`: the note; \`linking\`: the record |
| \`target\` | the page, and a \`TextQuoteSelector\` | the same |

There is no place in numbers: a place in a record’s text is no place on the page. A field of which nothing is stated has no annotation; what is missing is not told here.

## An example

${await exampleBlock(annotations, 'json')}`
}
