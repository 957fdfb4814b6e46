import { bibtex } from '../../lib/export/formats/bibtex'
import { cslJson, ris } from '../../lib/export/formats/citations'
import { report } from '../../lib/export/formats/report'
import { aboutFormat, type Proof } from './about'
import { exampleBlock } from './example'

/** What of a decision stands where, in each of the three: held by a test against what they write. */
export const citationParts: readonly {
  readonly what: string
  readonly ris: string
  readonly bibtex: string
  readonly csl: string
}[] = [
  { what: 'what it is', ris: 'TY', bibtex: '@online', csl: 'type' },
  { what: 'the record’s id', ris: 'ID', bibtex: 'minutebook', csl: 'id' },
  { what: 'title', ris: 'TI', bibtex: 'title', csl: 'title' },
  {
    what: 'who decided: a body or post, else the meeting’s body, else the council',
    ris: 'AU',
    bibtex: 'author',
    csl: 'author',
  },
  {
    what: 'the meeting’s body, where another one decided',
    ris: 'T2',
    bibtex: '',
    csl: 'container-title',
  },
  { what: 'the council', ris: 'PB', bibtex: 'publisher', csl: 'publisher' },
  { what: 'item or minute number', ris: 'M1', bibtex: 'number', csl: 'number' },
  {
    what: 'day of the decision, else of publication',
    ris: 'PY, DA',
    bibtex: 'date, year, month, day',
    csl: 'issued',
  },
  { what: 'address of the page', ris: 'UR', bibtex: 'url', csl: 'URL' },
  { what: 'when it was retrieved', ris: 'Y2', bibtex: 'urldate', csl: 'accessed' },
]

export async function citationsPage(
  proofs: Readonly<Record<'ris' | 'bibtex' | 'csl-json', readonly Proof[]>>,
): Promise<string> {
  const about = [
    aboutFormat(ris, proofs.ris),
    aboutFormat(bibtex, proofs.bibtex),
    aboutFormat(cslJson, proofs['csl-json']),
  ]
  return `# RIS, BibTeX and CSL-JSON

${about.join('\n')}
UTF-8. An entry a decision, as a page of the web; only what its page states, and what it does not state has no tag.

| what | RIS | BibTeX | CSL-JSON |
| --- | --- | --- | --- |
${citationParts.map((part) => `| ${part.what} | ${part.ris} | ${part.bibtex} | ${part.csl} |`).join('\n')}

- Who decided is a body or a post, not a person: its name is one part. RIS says so by a comma at its end, BibTeX by double braces; \`ris2xml\` of bibutils cuts it in two all the same.
- BibTeX is for biblatex; \`year\`, \`month\` and \`day\` are for readers that do not know \`date\`. Backslashes are \`\\textbackslash{}\`, which bibutils does not know.
- A key of BibTeX is council, year and the first telling word of the title (\`ambleford2026leisure\`), in ASCII; a, b, c … tell entries of one key apart. The decision’s own id is in \`minutebook\`, which no style prints. An entry that comes to the library later changes no key; other decisions asked for may.
- An address that is none of the web (\`http\`, \`https\`) is left out.
- White space and control characters are folded: each field is one line.

## An example

${await exampleBlock(ris, 'text')}
${await exampleBlock(bibtex, 'bibtex')}
${await exampleBlock(cslJson, 'json')}`
}

export async function reportPage(proofs: readonly Proof[]): Promise<string> {
  return `# Markdown report

${aboutFormat(report, proofs)}
UTF-8. A heading says which decisions it holds and the day. Each decision has its title, the council, the address, when it was retrieved, the hash of its text, the rules and its id; then a heading for each field with what was understood
in plain words (and whether a person checked it) over the words on the page as quotes; then \`Own marks\` (the marked words with their tags and notes) and \`Notes\` beside facts, where there are any; last \`Not found\`, with why each empty field is empty. What Markdown would read as its own in those words is escaped.

## An example

${await exampleBlock(report, 'markdown')}`
}
