import { expect, it } from 'vitest'
import { textView } from './text-view'

const body = `<h2>Hedge</h2><p>One<br/>two <b>three</b></p><ol start="3"><li>Cut it</li><li>Keep it</li></ol>
<table><tr><td>For</td><td>4</td></tr></table><pre>a
  b</pre><script>never()</script><blockquote><p>Said</p></blockquote>`

const read = (type: DOMParserSupportedType) => {
  const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`
  const view = textView(new DOMParser().parseFromString(html, type).body)
  return { text: view.text, blocks: view.blocks }
}

it('reads a page served as application/xhtml+xml as it reads HTML', () => {
  expect(read('application/xhtml+xml')).toEqual(read('text/html'))
  expect(read('text/html').blocks.map(({ marker }) => marker)).toContain('4')
})
