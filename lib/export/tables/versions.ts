import type { TextRow } from '../../record/final-record'
import { decisionId, type TableRecord, tableOf } from './table'

interface TextOf {
  readonly record: TableRecord
  readonly text: TextRow
}

/** Every text of every source of a record, without its words. */
export const versions = tableOf<TextOf>(
  {
    name: 'versions',
    meaning: 'Every text in which a page printed the decision, told apart by its hash.',
    key: ['id', 'source', 'version'],
  },
  () => [
    decisionId,
    {
      name: 'source',
      type: 'text',
      meaning: 'The page that carries it: the id, the kind of page and its path.',
      always: true,
      cell: ({ text }) => text.source,
    },
    {
      name: 'version',
      was: 'number',
      type: 'whole number',
      meaning: 'Which text of this page, from 1.',
      of: 'VersionRow.number',
      always: true,
      cell: ({ text }) => text.number,
    },
    {
      name: 'shown',
      type: 'true/false',
      meaning: 'Whether all other tables show the decision from this text.',
      always: true,
      cell: ({ record, text }) =>
        text.source === record.row.source && text.number === record.row.version,
    },
    {
      name: 'status',
      type: 'text',
      meaning: 'accepted; waits: a person has to take or leave it; left: they left it.',
      of: 'VersionRow.status',
      always: true,
      cell: ({ text }) => text.status,
    },
    {
      name: 'page_kind',
      type: 'text',
      meaning: 'What kind of page it is.',
      of: 'VersionRow.pageKind',
      always: true,
      cell: ({ text }) => text.pageKind,
    },
    {
      name: 'first_seen',
      type: 'date and time',
      meaning: 'When the page first printed this text, as far as was seen, in UTC.',
      always: true,
      cell: ({ text }) => text.firstSeen,
    },
    {
      name: 'last_seen',
      type: 'date and time',
      meaning: 'When it was last seen, in UTC.',
      always: true,
      cell: ({ text }) => text.lastSeen,
    },
    {
      name: 'url',
      type: 'text',
      meaning: 'Address of the page.',
      always: true,
      cell: ({ text }) => text.url,
    },
    {
      name: 'text_sha256',
      type: 'text',
      meaning: 'SHA-256 of the text, in UTF-8.',
      of: 'VersionRow.sha256',
      always: true,
      cell: ({ text }) => text.sha256,
    },
  ],
  (record) => record.versions.map((text) => ({ record, text })),
)
