import { type CslItem, cslItem, isoOf } from '../cite/csl-item'
import type { FinalFormat } from '../format'
import { jsonText } from '../json'
import { oneLine } from '../plain-text'

interface Style extends Pick<FinalFormat, 'id' | 'type' | 'order'> {
  readonly extension: string
  readonly begin: string
  readonly between: string
  readonly end: string
  /** Begins a file: what it gives for each decision. */
  entries(): (item: CslItem) => string
}

/** A list of citations, one a decision. */
export const citations = ({
  extension,
  begin,
  between,
  end,
  entries,
  ...about
}: Style): FinalFormat => ({
  ...about,
  reads: 'final',
  shows: 'text',
  heeds: ['noNames'],
  fileName: (day) => `minutebook-citations-${day}.${extension}`,
  write: async (pages, to) => {
    await to.write(begin)
    const entry = entries()
    let before = ''
    for await (const page of pages)
      for (const record of page) {
        await to.write(before + entry(cslItem(record)))
        before = between
      }
    await to.write(end)
  },
})

/** CSL-JSON: one array. */
export const cslJson = citations({
  id: 'csl-json',
  order: 'newest-first',
  type: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  begin: '[\n',
  between: ',\n',
  end: '\n]\n',
  entries: () => (item) => jsonText(item),
})

/** RIS, a tag a line; dates as RIS writes them: 2026/03/04. */
export const ris = citations({
  id: 'ris',
  order: 'newest-first',
  type: 'application/x-research-info-systems',
  extension: 'ris',
  begin: '',
  between: '\r\n',
  end: '',
  entries: () => (item) => {
    const slashed = (iso: string) => iso.replaceAll('-', '/')
    const lines: readonly (readonly [string, string | undefined])[] = [
      ['TY', 'ELEC'],
      ['ID', item.id],
      ['TI', item.title],
      // A comma at the end says that it is a body's name or a post's, and has no first and last part.
      ...(item.author ?? []).map(({ literal }) => ['AU', `${literal},`] as const),
      ['T2', item['container-title']],
      ['PB', item.publisher],
      ['M1', item.number],
      ['PY', item.issued && isoOf(item.issued).slice(0, 4)],
      ['DA', item.issued && slashed(isoOf(item.issued))],
      ['UR', item.URL],
      ['Y2', slashed(isoOf(item.accessed))],
    ]
    const said = lines.flatMap(([tag, text]) =>
      text === undefined ? [] : [`${tag}  - ${oneLine(text)}\r\n`],
    )
    return `${said.join('')}ER  - \r\n`
  },
})
