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

const typeOf = (mark: string): string => {
  const value = mark.replace(/[().:]/g, '')
  if (/^\d/.test(value)) return '1'
  const type = /^[ivx]+$/i.test(value) ? 'i' : 'a'
  return value === value.toUpperCase() ? type.toUpperCase() : type
}
const isBullet = (mark: string) => /^[•·-]$/.test(mark)

/** Real lists: `<ol type>` draws the markers that the others print. */
const lists: Rendering = (lines) => {
  const item = (line: Line): string =>
    [
      `<li>${line.more ? `<p>${escaped(line.words)}</p>` : escaped(line.words)}`,
      ...(line.more ?? []).map((words) => `<p>${escaped(words)}</p>`),
      line.under?.length ? over(line.under) : '',
      '</li>',
    ].join('')
  const over = (all: readonly Line[]): string => {
    const out: string[] = []
    let open: { tag: string; type: string; last: Line } | null = null
    for (const line of all) {
      const { mark } = line
      const tag = mark === null ? null : isBullet(mark) ? 'ul' : 'ol'
      const type = mark === null ? '' : typeOf(mark)
      const restarts =
        open !== null && mark !== null && /^\(?[1aAiI][).]/.test(mark) && tag === 'ol'
      if (open && (tag !== open.tag || type !== open.type || restarts)) {
        out.push(`</${open.tag}>`)
        open = null
      }
      if (tag === null) out.push(`<p>${escaped(line.words)}</p>`)
      else {
        if (!open) out.push(tag === 'ol' ? `<ol type="${type}">` : '<ul>')
        open = { tag, type, last: line }
        out.push(item(line))
      }
    }
    if (open) out.push(`</${open.tag}>`)
    return out.join('\n')
  }
  return over(lines)
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
