import type { FinalRecord } from '../../record/final-record'
import type { Column } from './table'

type Sourced = Pick<FinalRecord, 'version' | 'reading'>

/** Where a row comes from: every table ends with these. */
export const provenance: readonly Column<{ record: Sourced }>[] = [
  {
    name: 'url',
    type: 'text',
    meaning: 'Address of the page.',
    always: true,
    cell: ({ record }) => record.version.url,
  },
  {
    name: 'retrieved_at',
    type: 'date and time',
    meaning: 'When this text of the page was first seen, in UTC.',
    always: true,
    cell: ({ record }) => record.version.firstSeen,
  },
  {
    name: 'text_sha256',
    type: 'text',
    meaning: 'SHA-256 of the record’s own text on the page, in UTF-8.',
    of: 'VersionRow.sha256',
    always: true,
    cell: ({ record }) => record.version.sha256,
  },
  {
    name: 'extractor_version',
    type: 'text',
    meaning: 'Version of the rules that read it.',
    always: true,
    cell: ({ record }) => record.reading.extractor,
  },
]
