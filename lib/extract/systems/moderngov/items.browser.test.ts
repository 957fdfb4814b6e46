import { describe, expect, it } from 'vitest'
import { textView } from '../../../text/text-view'
import { runThrough } from '../../pipeline'
import { itemsIn } from './items'

const url = new URL('https://democracy.marlbury.gov.uk/ieListDocuments.aspx?CId=3&MId=40')

function titles(html: string): (string | null)[][] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const view = textView(body)
  return runThrough(itemsIn(view, url)).map(({ number, title }) => [
    number && view.text.slice(number.start, number.end),
    view.text.slice(title.start, title.end),
  ])
}

const run = ['1. Minutes', '2. The weir', '3. The ferry']
  .map((title) => `<p class="mgAiTitleTxt">${title}</p><p>Words.</p>`)
  .join('')
const items = [
  ['1', 'Minutes'],
  ['2', 'The weir'],
  ['3', 'The ferry'],
]

describe('the items of a meeting', () => {
  it('stand in rows of their own', () => {
    const row = (number: string, title: string) =>
      `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}</p></td>
       <td><p class="mgAiTitleTxt">${title}</p></td></tr>`
    const html = `<table>${items.map(([number = '', title = '']) => row(number, title)).join('')}</table>`
    expect(titles(html)).toEqual(items)
  })

  it('stand one behind another', () => expect(titles(run)).toEqual(items))

  it('stand one behind another in a table that lays the page out', () =>
    expect(titles(`<table><tr><td>Menu</td><td>${run}</td></tr></table>`)).toEqual(items))

  it('share no id where an anchor is printed twice', () => {
    const row = (title: string) =>
      `<tr><td><a name="AI7"></a><p class="mgAiTitleTxt">${title}</p></td></tr>`
    const html = `<table>${row('The weir')}${row('The ferry')}</table>`
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const found = runThrough(itemsIn(textView(body), url))
    expect(found.map(({ id, place }) => [id, place])).toEqual([
      ['item-7', 1],
      [null, 2],
    ])
  })
})
