import { type CslItem, cslItem, isoOf } from '../cite/csl-item'
import type { FinalFormat } from '../format'
import { jsonText } from '../json'

interface Style {
  readonly id: string
  readonly type: string
  readonly extension: string
  readonly begin: string
  readonly between: string
  readonly end: string
  entry(item: CslItem): string
}

/** A list of citations, one a decision. */
const citations = ({ id, type, extension, begin, between, end, entry }: Style): FinalFormat => ({
  id,
  reads: 'final',
  shows: 'text',
  order: 'newest-first',
  type,
  heeds: ['noNames'],
  fileName: (day) => `minutebook-citations-${day}.${extension}`,
  write: async (pages, to) => {
    await to.write(begin)
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
  type: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  begin: '[\n',
  between: ',\n',
  end: '\n]\n',
  entry: (item) => jsonText(item),
})

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** RIS, a tag a line; dates as RIS writes them: 2026/03/04. */
export const ris = citations({
  id: 'ris',
  type: 'application/x-research-info-systems',
  extension: 'ris',
  begin: '',
  between: '\r\n',
  end: '',
  entry: (item) => {
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

// What TeX reads as its own: "50 % of R&D_1 {a}"
const special = /[\\{}%&$#_^~]/g
const inTex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
const tex = (text: string): string =>
  oneLine(text).replace(special, (one) => inTex[one] ?? `\\${one}`)

/** BibTeX's own names for months stand without braces. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** BibTeX in UTF-8, as biber and most managers read it. Titles and names keep their capitals by double braces. */
export const bibtex = citations({
  id: 'bibtex',
  type: 'application/x-bibtex',
  extension: 'bib',
  begin: '',
  between: '\n',
  end: '',
  entry: (item) => {
    const [author] = item.author ?? []
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['title', `{${tex(item.title)}}`],
      ['author', author && `{${tex(author.literal)}}`],
      ['publisher', item.publisher && tex(item.publisher)],
      ['number', item.number && tex(item.number)],
      ['date', item.issued && isoOf(item.issued)],
      // For readers that do not know `date`.
      ['year', item.issued && isoOf(item.issued).slice(0, 4)],
      ['month', item.issued && months[Number(isoOf(item.issued).slice(5, 7)) - 1]],
      ['day', item.issued && String(Number(isoOf(item.issued).slice(8)))],
      // An address stands as it is: managers take no escapes in it.
      ['url', item.URL.replaceAll('{', '%7B').replaceAll('}', '%7D')],
      ['urldate', isoOf(item.accessed)],
    ]
    const said = fields.flatMap(([name, text]) =>
      text === undefined ? [] : [`  ${name} = ${name === 'month' ? text : `{${text}}`}`],
    )
    return `@online{${item.id.replace(/[^\w:./-]/g, '-')},\n${said.join(',\n')}\n}\n`
  },
})
