import type { About, ExportOption } from '../format'
import { authorOf } from './citation-cff'
import { counted, figure } from './counted'
import type { Resource } from './descriptor'
import { methodsParagraph } from './methods'
import { factCount, type Summary } from './summary'

/** A package's tables keep the line breaks of their cells. */
const asked: Record<Exclude<ExportOption, 'oneLine'>, { on: string; off: string }> = {
  contacts: {
    on: 'E-mail addresses and telephone numbers are in it, as the pages print them.',
    off: 'E-mail addresses and telephone numbers are left out: where a text prints one it says `[contact left out]`.',
  },
  noNames: {
    on: 'Personal names are left out: the names of people whom a page lists, in every form, and every name after a title such as Councillor or Mrs (`[name left out]`). A name without a title that the page does not list may still be there. Coders are numbered.',
    off: 'Personal names are in it, as the pages print them.',
  },
  judged: {
    on: 'Beside each final value stand the machine’s (`_machine`) and the person’s (`_person`, where they changed or added it). Facts that a person rejected are listed with empty final values.',
    off: 'Values are final: a person’s where they corrected the machine’s, and nothing that they rejected.',
  },
}

/** What is still to be said of who made the set. */
function citedAs(about: About): string {
  const author = authorOf(about)
  return author === null
    ? 'put your name, and the names of all who captured and checked the decisions, into `CITATION.cff`. It names nobody yet.'
    : `\`CITATION.cff\` names ${author} alone, as Minutebook’s settings do. Add all who captured and checked the decisions.`
}

/** README.md of the package: how the rows were found, what was left out, and which versions made them. */
export function readmeMd(resources: readonly Resource[], summary: Summary, about: About): string {
  const { day, at, version, selection, options } = about
  const { checked } = summary
  const facts = factCount(summary)
  const words = Object.entries(asked).map(
    ([option, { on, off }]) => `- ${options.has(option as ExportOption) ? on : off}`,
  )
  return `# Council decisions captured with Minutebook

Made on ${day} (${at}) with Minutebook ${version}; rules ${summary.extractors.join(', ') || 'none'}.

## How the rows were found

A person opened pages of councils in a browser, and Minutebook read what each prints: no page was looked for or fetched by a machine. So this is not a sample of anything by itself: say in your paper how you chose the pages.

- Asked for: ${selection}.
- ${counted(summary.records, 'decision')} of ${counted(summary.councils, 'council')}, on ${counted(summary.sites.length, 'site')}.
- Decided from ${summary.decided.first ?? 'no day stated'} to ${summary.decided.last ?? 'no day stated'}.
- Retrieved from ${summary.retrieved.first ?? '-'} to ${summary.retrieved.last ?? '-'}.
- Checked by a person: ${counted(checked.all, 'decision')} whole, ${figure(checked.part)} in part, ${figure(checked.no)} not; ${figure(facts.checked)} of ${counted(facts.of, 'fact')}.
- ${counted(summary.partly, 'decision')} could be read in part only.

## For the methods section of a paper

${methodsParagraph(summary, about)}

## What was left out

- Decisions that were deleted from the library, and those that were not asked for.
${words.join('\n')}
- The full texts of the pages: \`quotes\` holds the words behind every fact, \`versions\` the hash of each text.

## What is here

| file | rows | what |
| --- | --- | --- |
${resources.map(({ table, rows }) => `| \`${table.name}.csv\` | ${rows ?? 0} | ${table.meaning} |`).join('\n')}

\`codebook.md\` and \`codebook.csv\` explain every column, \`datapackage.json\` describes them to programs (Data Package 2.0), \`CITATION.cff\` says how to cite the set, \`MANIFEST.sha256\` holds the hash of every file: \`sha256sum -c MANIFEST.sha256\`.

Before you publish: ${citedAs(about)}

## How to read it

- UTF-8, RFC 4180. Dates are \`yyyy-mm-dd\`, moments UTC with \`Z\`, amounts pounds.
- An empty cell is not stated, or not there; the column \`missing\` of \`decisions\` says of each empty field which: \`not-stated\` (the page does not say), \`none-stated\` (the page says that there is none), \`exempt\` (withheld) or \`not-read\` (it could not be read). It is never nought.
- \`reviewed\` tells what the machine alone says (\`no\`) from what a person confirmed, corrected or added.
- Text that a spreadsheet would take for a formula has one apostrophe in front: take one off every text cell that matches \`^'+[=+\\-@＝＋－＠\\t\\r\\n]\` to have it as printed.
`
}
