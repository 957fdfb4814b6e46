import type { ExportFormat } from '../../lib/export/format'
import { counted } from '../../lib/export/package/counted'
import type { FormatName } from '../../lib/words/export'
import { formatHint, formatName } from '../../lib/words/export'

/** Somebody else's program that reads a format, and the test in which it does. */
export interface Proof {
  readonly reader: string
  readonly test: string
}

const day = '2026-11-21'

/** What every page begins with, from the format itself: what it is for, its file, its order, what is left out. */
export function aboutFormat(format: ExportFormat, proofs: readonly Proof[]): string {
  const id = format.id as FormatName // a test holds the names of the words and of the formats together
  const most =
    format.most === undefined ? '' : `| at most | ${counted(format.most, 'decision')} |\n`
  return `**${formatName(id)}.** ${formatHint(id)}

| | |
| --- | --- |
| file | \`${format.fileName(day)}\` (the day of the export) |
| media type | \`${format.type}\` |
| order | by when a decision was first captured, the ${format.order === 'newest-first' ? 'newest' : 'oldest'} first |
${most}| left out | ${leftOutWords(format)} |
| read in tests by | ${proofs.map(({ reader, test }) => `${reader} (\`${test}\`)`).join(', ')} |
`
}

/** What of a record is not in the file, and what a person may ask for besides. */
export function leftOutWords(format: ExportFormat): string {
  if (format.reads === 'whole')
    return 'nothing; a part of the library has no deleted decisions and no settings'
  const heeds = new Set(format.heeds)
  return [
    `decisions that were deleted or not asked for; e-mail addresses and telephone numbers${heeds.has('contacts') ? ', unless they are asked for' : ''}`,
    ...(heeds.has('noNames')
      ? [
          'on request the names of people whom a page lists and names after a title (coders are then numbered)',
        ]
      : []),
    heeds.has('judged')
      ? 'what a person rejected, unless the machine’s and the person’s values are asked for beside the final ones'
      : 'what a person rejected',
  ].join('; ')
}
