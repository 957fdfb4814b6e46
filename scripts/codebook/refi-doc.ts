import { type Code, factCodes } from '../../lib/export/refi/codes'
import { variables } from '../../lib/export/refi/variables'

const line = ({ name, colour, meaning = '', group }: Code, under: string): string =>
  `| ${under}${name} | ${group === true ? 'no' : 'yes'} | \`${colour}\` | ${meaning} |`

const lines = (code: Code): string[] => [
  line(code, ''),
  ...(code.codes ?? []).map((one) => line(one, `${code.name} › `)),
]

/** The page docs/formats/refi-qda.md, made from the codes and variables. */
export const refiDoc = (): string => `# REFI-QDA project

\`minutebook-project-2026-11-21.qdpx\`: a project for NVivo, ATLAS.ti, MAXQDA, QualCoder and other programs that read REFI-QDA 1.0. A zip of \`project.qde\` (XML, UTF-8) and one text a decision in \`sources/\` (UTF-8, lines end with one
line feed). Why it is so: [decision 16](../decisions/0016-refi-qda.md).

## Sources

A source is a decision's quotes in the order of the page, an empty line between two; words that are quoted within other quoted words stand there once. Words marked on another text of the decision follow. Last come its address, when it was
retrieved, the SHA-256 of its text, its id and the version of the rules.

Each quote is a selection: \`startPosition\` is its first character, \`endPosition\` the place after its last, in Unicode code points from 0. It is coded with its kind of fact. Its description says what was understood, whether a person checked it
and who, what the rules had read where a person corrected it, and the rule; beyond 300 characters a part of it is cut, the quote never. What a person struck out is left out. The user is who judged the fact, else Minutebook; the time is
when they did, else when it was read. Own marks are coded with their kind and tags. Notes are notes of their selection.

GUIDs are made of ids alone: two exports of the same records are the same but for the time of the export.

What XML cannot hold (most control characters, half of a surrogate pair) and byte order marks are U+FFFD, a carriage return is a space, in the texts too: every place stays what it was. E-mail addresses and telephone numbers are left out
unless asked for, names on request; coders are then numbered.

## Codes

The person's own tags follow in a group of their own. Tags that differ in capitals alone are one code.

| code | may code | colour | meaning |
| --- | --- | --- | --- |
${factCodes().flatMap(lines).join('\n')}

## Variables

Of each source; one that the page does not say has no value.

| variable | type |
| --- | --- |
${variables()
  .map(({ name, type }) => `| ${name} | ${type} |`)
  .join('\n')}
`
