import { citationKeys } from '../cite/citation-key'
import { type CslItem, isoOf } from '../cite/csl-item'
import { oneLine } from '../plain-text'
import { citations } from './citations'

// What TeX reads as its own: "50 % of R&D_1"
const special = /[\\{}%&$#_^~]/g
const inTex = new Map([
  ['\\', '\\textbackslash{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
])
/** BibTeX counts braces, also those after a backslash: one without its fellow would swallow the entries that follow. */
const braces = new Map([
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
])

const tex = (text: string): string =>
  oneLine(text).replace(special, (one) => inTex.get(one) ?? braces.get(one) ?? `\\${one}`)

/** BibTeX's own names for months have no braces. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * BibTeX in UTF-8, as biber and most managers read it. Titles and names keep their capitals by double braces. The oldest
 * come first, so that a decision that is captured later changes no key.
 */
export const bibtex = citations({
  id: 'bibtex',
  order: 'oldest-first',
  type: 'application/x-bibtex',
  extension: 'bib',
  begin: '',
  between: '\n',
  end: '',
  entries: () => {
    const keyOf = citationKeys()
    return (item) => {
      const said = fieldsOf(item).flatMap(([name, text]) =>
        text === undefined ? [] : [`  ${name} = ${name === 'month' ? text : `{${text}}`}`],
      )
      return `@online{${keyOf(item)},\n${said.join(',\n')}\n}\n`
    }
  },
})

function fieldsOf(item: CslItem): readonly (readonly [string, string | undefined])[] {
  const [author] = item.author ?? []
  const issued = item.issued && isoOf(item.issued)
  return [
    ['title', `{${tex(item.title)}}`],
    ['author', author && `{${tex(author.literal)}}`],
    ['publisher', item.publisher && tex(item.publisher)],
    ['number', item.number && tex(item.number)],
    ['date', issued],
    // For readers that do not know `date`.
    ['year', issued?.slice(0, 4)],
    ['month', issued && months[Number(issued.slice(5, 7)) - 1]],
    ['day', issued && String(Number(issued.slice(8)))],
    // An address is not escaped: managers take no escapes in it.
    ['url', item.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', isoOf(item.accessed)],
    // No style prints it: by it an entry is found in the library again.
    ['minutebook', tex(item.id)],
  ]
}
