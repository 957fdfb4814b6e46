import type { QuotedRecord } from '../../model/capture'
import { factKey } from '../../record/fact-key'
import { provenance } from './provenance'
import { decisionId, type TableRecord, tableOf } from './table'

interface LinkRow {
  readonly record: TableRecord
  readonly fact: string
  readonly link: QuotedRecord['links'][number]
}

function rowsOf(record: TableRecord): LinkRow[] {
  const seen = new Map<string, number>()
  return record.fields.links.map((link) => {
    const words = `${link.value.rel} ${link.value.url}`
    const occurrence = (seen.get(words) ?? 0) + 1
    seen.set(words, occurrence)
    return { record, fact: factKey('link', words, occurrence), link }
  })
}

/** Links to other pages of the same matter. They are addresses, not words of the page, so no quote belongs to them. */
export const links = tableOf<LinkRow>(
  {
    name: 'links',
    meaning: 'Links to other pages of the same matter: its meeting, its history, its decision.',
    key: ['id', 'fact'],
  },
  () => [
    decisionId,
    {
      name: 'fact',
      type: 'text',
      meaning: 'The link’s key.',
      always: true,
      cell: ({ fact }) => fact,
    },
    {
      name: 'rel',
      type: 'text',
      meaning: 'What the other page is to this one.',
      of: 'PageLink.rel',
      always: true,
      cell: ({ link }) => link.value.rel,
    },
    {
      name: 'link_url',
      type: 'text',
      meaning: 'Address of the other page.',
      always: true,
      cell: ({ link }) => link.value.url,
    },
    {
      name: 'read_from',
      was: 'from',
      type: 'text',
      meaning: 'Whether the address was read from the page’s address, an attribute or a table.',
      of: 'Known.from',
      always: true,
      cell: ({ link }) => link.from,
    },
    ...provenance,
  ],
  rowsOf,
)
