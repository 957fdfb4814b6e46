import { drawnMarker } from '../../lib/text/markers'
import type { Line } from './matter'

/** How the same lines come out of Word, a web editor, a mail or a table. */
export type Rendering = (lines: readonly Line[]) => string

const escaped = (words: string) =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const gap = (n: number) => '&nbsp;'.repeat(n)

/** `MsoNormal` paragraphs with a hanging marker, runs of nbsp behind it and an empty paragraph between. */
const word: Rendering = (lines) => {
  const out: string[] = []
  const each = (line: Line, depth: number) => {
    const left = (depth + (line.mark ? 1 : 0)) * 36
    const hang = line.mark ? ';text-indent:-18.0pt' : ''
    const style = left > 0 ? ` style="margin-left:${left}.0pt${hang}"` : ''
    const mark = line.mark
      ? `<span style="mso-list:Ignore">${escaped(line.mark)}<span style="font:7.0pt 'Times New Roman'">${gap(4)} </span></span>`
      : ''
    out.push(`<p class="MsoNormal"${style}>${mark}${hardWrapped(line.words)}<o:p></o:p></p>`)
    for (const words of line.more ?? [])
      out.push(
        `<p class="MsoNormal" style="margin-left:${left}.0pt">${hardWrapped(words)}<o:p></o:p></p>`,
      )
    for (const next of line.under ?? []) each(next, depth + 1)
  }
  for (const line of lines) each(line, 0)
  return `<div class="WordSection1">\n${out.join('\n<p class="MsoNormal">&nbsp;</p>\n')}\n</div>`
}

/** Word breaks its source at some seventy letters, in the middle of a sentence. */
const hardWrapped = (words: string) => escaped(words).replace(/(.{30,60}?) /g, '$1\n')

/** What `<ol type>` draws a list with that begins with this marker. */
const typeOf = (mark: string): string => {
  const value = printedValue(mark)
  if (/^\d/.test(value)) return '1'
  const type = /^(?:[ivx]{2,}|i)$/i.test(value) ? 'i' : 'a'
  return value === value.toUpperCase() ? type.toUpperCase() : type
}
const printedValue = (mark: string) => mark.replace(/[().:]/g, '')
const isBullet = (mark: string) => /^[•·-]$/.test(mark)

interface Open {
  readonly tag: 'ol' | 'ul'
  readonly type: string
  next: number
}

/** Real lists: `<ol type>` draws the markers that the others print. */
function lists(lines: readonly Line[]): string {
  const out: string[] = []
  let open: Open | null = null
  const close = () => {
    if (open) out.push(`</${open.tag}>`)
    open = null
  }
  for (const line of lines) {
    if (line.mark === null) {
      close()
      out.push(`<p>${escaped(line.words)}</p>`)
      continue
    }
    if (!open || !goesOn(open, line.mark)) {
      close()
      const bullet = isBullet(line.mark)
      open = { tag: bullet ? 'ul' : 'ol', type: bullet ? '' : typeOf(line.mark), next: 1 }
      out.push(bullet ? '<ul>' : `<ol type="${open.type}">`)
    }
    open.next++
    out.push(listItem(line))
  }
  close()
  return out.join('\n')
}

const goesOn = (open: Open, mark: string) =>
  open.tag === 'ul' ? isBullet(mark) : drawnMarker(open.next, open.type) === printedValue(mark)

function listItem(line: Line): string {
  const own = line.more ? `<p>${escaped(line.words)}</p>` : escaped(line.words)
  const more = (line.more ?? []).map((words) => `<p>${escaped(words)}</p>`).join('')
  return `<li>${own}${more}${line.under?.length ? lists(line.under) : ''}</li>`
}

/** One paragraph of lines that `<br>` parts, indented by nbsp. */
const breaks: Rendering = (lines) => {
  const out: string[] = []
  const each = (line: Line, depth: number) => {
    const mark = line.mark ? `${escaped(line.mark)}${gap(2)} ` : ''
    out.push(`${gap(6 * depth)}${mark}${escaped(line.words)}`)
    for (const words of line.more ?? []) out.push(`${gap(6 * (depth + 1))}${escaped(words)}`)
    for (const next of line.under ?? []) each(next, depth + 1)
  }
  for (const line of lines) each(line, line.mark ? 1 : 0)
  return `<p>${out.join('<br><br>\n')}</p>`
}

/** Paragraphs that have lost every indent, as a mail or a plain editor leaves them. */
const flat: Rendering = (lines) => {
  const each = (line: Line): string[] => [
    [line.mark, line.words].filter((words) => words !== null).join(' '),
    ...(line.more ?? []),
    ...(line.under ?? []).flatMap(each),
  ]
  return lines
    .flatMap(each)
    .map((words) => `<p>${escaped(words)}</p>`)
    .join('\n')
}

/** Tables without lines, the markers in a cell of their own, a table in a cell for each level. */
const cells: Rendering = (lines) => {
  const paragraphs = (line: Line) =>
    [line.words, ...(line.more ?? [])].map((words) => `<p>${escaped(words)}</p>`).join('')
  const row = (line: Line) =>
    `<tr><td valign="top" width="48"><p>${escaped(line.mark ?? '')}</p></td><td>${paragraphs(line)}${line.under?.length ? over(line.under) : ''}</td></tr>`
  const over = (all: readonly Line[]): string => {
    const out: string[] = []
    let rows: string[] = []
    const close = () => {
      if (rows.length > 0)
        out.push(`<table border="0"><tbody>\n${rows.join('\n')}\n</tbody></table>`)
      rows = []
    }
    for (const line of all) {
      if (line.mark !== null) rows.push(row(line))
      else {
        close()
        out.push(paragraphs(line))
      }
    }
    close()
    return out.join('\n')
  }
  return over(lines)
}

/** One table for all levels: a column for each, the cells before a marker empty. */
const columns: Rendering = (lines) => {
  const out: string[] = []
  let rows: string[] = []
  const close = () => {
    if (rows.length > 0) out.push(`<table>${rows.join('\n')}</table>`)
    rows = []
  }
  const each = (line: Line, depth: number) => {
    const empty = '<td>&nbsp;</td>'.repeat(depth)
    const words = [line.words, ...(line.more ?? [])].map((w) => `<p>${escaped(w)}</p>`).join('')
    rows.push(
      `<tr>${empty}<td>${escaped(line.mark ?? '')}</td><td colspan="${4 - depth}">${words}</td></tr>`,
    )
    for (const next of line.under ?? []) each(next, depth + 1)
  }
  for (const line of lines) {
    if (line.mark !== null) each(line, 0)
    else {
      close()
      out.push(`<p>${escaped(line.words)}</p>`)
    }
  }
  close()
  return out.join('\n')
}

export const renderings: Readonly<Record<string, Rendering>> = {
  word,
  lists,
  breaks,
  cells,
  columns,
}

/** Without indents only what the markers alone tell apart is read: `<p>` for each line. */
export const withoutIndents: Rendering = flat
