import { decisionColumns } from './decisions-columns'

const columnLine = ({ name, type, meaning }: (typeof decisionColumns)[number]): string =>
  `| \`${name}\` | ${type} | ${meaning} |`

/** The page docs/formats/decisions-csv.md, made from the columns. */
export function decisionsDoc(): string {
  return `# decisions.csv

UTF-8 without a byte order mark, RFC 4180: commas, quotes where they are needed, CRLF after every row, the
first row names the columns. In a spreadsheet, import it as UTF-8 text (Excel: Data, From Text/CSV); opened by a
double click, Excel may show Welsh letters and pound signs wrongly.

- A cell is empty where the page does not state it; \`missing\` says why.
- A list is one cell, each item on a line of its own; with *One line per cell* the items are separated by \` | \` and no cell has a line break. The import takes both.
- Dates are \`yyyy-mm-dd\`, times \`hh:mm\`, moments ISO 8601 in UTC with \`Z\`; amounts are pounds.

## Cells that a spreadsheet would take for a formula

A text cell that matches \`^'*[=+\\-@＝＋－＠\\t\\r\\n]\` has one apostrophe in front: \`-500\` printed as text is \`'-500\`. To
get the printed text back, take one apostrophe off every text cell that matches \`^'+[=+\\-@＝＋－＠\\t\\r\\n]\`. Numbers are
left alone.

## Columns

| column | cells | meaning |
| --- | --- | --- |
${decisionColumns.map(columnLine).join('\n')}
`
}
