// cspell:ignore porate MGHIDE ntwothree Onetwo
import { describe, expect, it } from 'vitest'
import { textView } from './text-view'

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const view = (html: string) => textView(parsed(html).body)
const text = (html: string) => view(html).text

/** Each block as "marker|words", "-" for no marker. */
const marked = (html: string) => {
  const { text, blocks } = view(html)
  return blocks.map((b) => `${b.marker ?? '-'}|${text.slice(b.words, b.at.end)}`)
}

describe('white space', () => {
  it.each([
    ['<p>One\n  two\t three</p>', 'One two three'],
    ['<p>One&nbsp;&nbsp; two</p>', 'One two'],
    ['<p>  One </p>\n\n<p> two</p>', 'One\ntwo'],
    ['<p>&nbsp;</p><p>One</p><p> &nbsp; </p>', 'One'],
    ['<p>One<b> two</b><i> three </i>four</p>', 'One two three four'],
    ['<p>Ap<b>proved</b></p>', 'Approved'],
    ['<p>One </p><p> </p>', 'One'],
    ['<p>One<span> </span>two</p>', 'One two'],
    ['<p>a<b> </b><i> </i>b</p>', 'a b'],
    ['', ''],
    ['<p>£1&#8239;000&#8201;m</p>', '£1 000 m'],
    ['One <p>two</p> three', 'One\ntwo\nthree'],
  ])('%j is folded to %j', (html, folded) => {
    expect(text(html)).toBe(folded)
  })
})

describe('signs without width', () => {
  it.each([
    ['<p>\u200bRESOLVED: That</p>', 'RESOLVED: That'],
    ['<p>Cor\u00adporate \ufeffDirector\u200e</p>', 'Corporate Director'],
    ['<p>\u200b</p><p>One</p>', 'One'],
    ['<p>a\u2060b</p>', 'ab'],
  ])('%j is read as %j', (html, read) => {
    expect(text(html)).toBe(read)
  })

  it('stand inside the range of the words around them', () => {
    const doc = parsed('<p>Cor\u00adporate Director</p>')
    const { text, range } = textView(doc.body)
    const words = range({ start: 0, end: text.indexOf(' ') })
    expect(words.startOffset).toBe(0)
    expect(words.endOffset).toBe('Cor\u00adporate'.length)
  })
})

describe('lines', () => {
  it.each([
    ['<p>One<br>two<br/>three</p>', 'One\ntwo\nthree'],
    ['<p>One<br><br>two</p>', 'One\ntwo'],
    ['One<hr>two', 'One\ntwo'],
    ['<p>One<br></p><p>two</p>', 'One\ntwo'],
    ['<b>One<br>two</b>', 'One\ntwo'],
    ['<pre>One\n  two\n\nthree</pre>', 'One\ntwo\nthree'],
  ])('%j has the lines %j', (html, lines) => {
    expect(text(html)).toBe(lines)
  })

  it('are blocks of their own shape', () => {
    expect(view('<p>One<br>two</p>').blocks.map((b) => b.shape)).toEqual(['paragraph', 'line'])
  })
})

describe('what is hidden by markup', () => {
  it.each([
    '<script>no</script>',
    '<style>no</style>',
    '<template>no</template>',
    '<noscript>no</noscript>',
    '<span hidden>no</span>',
    '<span class="mgHide"> ref: 13567</span>',
    '<span class="x MGHIDE">no</span>',
    '<svg><title>no</title></svg>',
    '<select><option>no</option></select>',
    '<textarea>no</textarea>',
    '<object>no</object>',
    '<video>no</video>',
    '<canvas>no</canvas>',
    '<!-- no -->',
    '<datalist><option>no</option></datalist>',
    '<span style="display:none">no</span>',
    '<span style="color:red; visibility: hidden">no</span>',
    '<span style="mso-hide:all">no</span>',
    '<del>no</del>',
    '<s>no</s>',
    '<strike>no</strike>',
    '<span style="text-decoration:line-through">no</span>',
    '<span style="text-decoration-line: underline line-through">no</span>',
  ])('%s is no text', (html) => {
    expect(text(`<p>One ${html}two</p>`)).toBe('One two')
  })

  it('a dialog is text while it is open', () => {
    expect(text('<p>One</p><dialog>no</dialog><dialog open>two</dialog>')).toBe('One\ntwo')
  })

  it.each([
    '<span class="mgHidden">yes</span>',
    '<button>yes</button>',
    '<span aria-hidden="true">yes</span>',
    '<span class="hidden">yes</span>',
    '<ins>yes</ins>',
    '<span style="text-decoration:underline">yes</span>',
    '<span style="display:inline">yes</span>',
  ])('%s is text: layout is not asked', (html) => {
    expect(text(html)).toBe('yes')
  })
})

describe('what was struck out', () => {
  it('is no text, and its place is known', () => {
    const { text: all, struck } = view('<p>The fee be <del>£4,000</del> <ins>£5,000</ins>.</p>')
    expect(all).toBe('The fee be £5,000.')
    expect(struck).toEqual([10])
  })

  it('is nowhere where nothing was', () => {
    expect(view('<p>One <del> </del><ins>two</ins></p>').struck).toEqual([])
  })
})

describe('the mark of a note is no figure of the number before it', () => {
  it.each([
    ['£250<sup>1</sup> be waived', '£250¹ be waived'],
    ['5<sup>23</sup> years', '5²³ years'],
    ['£2<span style="vertical-align:super">2</span>', '£2²'],
    ['500m<sup>2</sup> of floor', '500m² of floor'],
    ['the 5<sup>th</sup> day', 'the 5th day'],
    ['2<sup>1/2</sup> years', '21/2 years'],
    ['£250[1] be waived', '£250[1] be waived'],
  ])('%s', (html, words) => {
    expect(text(`<p>${html}</p>`)).toBe(words)
  })
})

describe('pasted from Word', () => {
  it.each([
    ['<p class="MsoNormal">One<o:p></o:p></p>', ['-|One']],
    ['<p>One<o:p>&nbsp;</o:p></p>', ['-|One']],
    ['<p>1.<span style="font:7.0pt">&nbsp;&nbsp; </span>One</p>', ['1|One']],
    ['<p><b>1.</b>&nbsp;One</p>', ['1|One']],
    ['<p><![if !supportLists]>(a)&nbsp; <![endif]>One</p>', ['a|One']],
    ['<p>·&nbsp;&nbsp;One</p>', ['•|One']],
    ['<p>\uf0b7 One</p>', ['•|One']],
    ['<p>•One</p>', ['•|One']],
    ['<p>§ One</p>', ['•|One']],
    ['<p>1.</p><p>One</p>', ['1|One']],
    ['<p>(i)<br>One</p>', ['i|One']],
    ['<p>2.&nbsp;(a) One</p>', ['2|', 'a|One']],
  ])('%j is %j', (html, blocks) => {
    expect(marked(html)).toEqual(blocks)
  })
})

describe('lists draw their markers', () => {
  it.each<[string, string[]]>([
    ['<ol><li>One<li>two</ol>', ['1|One', '2|two']],
    ['<ol type="a"><li>One<li>two</ol>', ['a|One', 'b|two']],
    ['<ol type="A"><li>One</ol>', ['A|One']],
    ['<ol type="i"><li>1<li>2<li>3<li>4</ol>', ['i|1', 'ii|2', 'iii|3', 'iv|4']],
    ['<ol type="I" start="9"><li>One</ol>', ['IX|One']],
    ['<ol start="3"><li>One<li>two</ol>', ['3|One', '4|two']],
    ['<ol><li value="7">One<li>two</ol>', ['7|One', '8|two']],
    ['<ol type="a" start="27"><li>One</ol>', ['aa|One']],
    ['<ol style="list-style-type: lower-roman"><li>One</ol>', ['i|One']],
    ['<ol style="list-style-type:upper-alpha"><li>One</ol>', ['A|One']],
    ['<ol style="list-style:none"><li>(a) One</ol>', ['a|One']],
    ['<ul><li>One</ul>', ['•|One']],
    ['<ul><li>1. One</ul>', ['1|One']],
    ['<ol><li>(a) One</ol>', ['a|One']],
    ['<ol><li>• One</ol>', ['1|One']],
    ['<ol><li type="a">One</ol>', ['a|One']],
    ['<ol><li>One<ol type="a"><li>two</ol><li>three</ol>', ['1|One', 'a|two', '2|three']],
    ['<ol><li><p>One</p><p>two</p></ol>', ['1|One', '-|two']],
    ['<ol><li><ol type="a"><li>One<li>two</ol></ol>', ['1|', 'a|One', 'b|two']],
    ['<ol><li></li><li>One</ol>', ['2|One']],
    ['<menu><li>One</menu>', ['•|One']],
    ['<ol reversed><li>One<li>two</ol>', ['2|One', '1|two']],
  ])('%s is %j', (html, blocks) => {
    expect(marked(html)).toEqual(blocks)
  })
})

describe('tables', () => {
  it.each<[string, string[]]>([
    ['<table><tr><td>1.<td>One</table>', ['1|One']],
    ['<table><tr><td>(a)<td>One<tr><td>(b)<td>two</table>', ['a|One', 'b|two']],
    ['<table><tr><td>&nbsp;<td>i.<td>One</table>', ['i|One']],
    ['<table><tr><td>•<td>One</table>', ['•|One']],
    ['<table><tr><td>66/2010<td>One</table>', ['66/2010|One']],
    ['<table><tr><td>12<td>One</table>', ['12|One']],
    ['<table><tr><td>1.<td><p>One</p><p>two</p></table>', ['1|One', '-|two']],
    ['<table><tr><td>1.<tr><td>One</table>', ['1|', '-|One']],
    ['<table><tr><td>For<td>12</table>', ['-|For', '-|12']],
    ['<table><tr><td>1.<td>2.</table>', ['1|', '2|']],
  ])('%s is %j', (html, blocks) => {
    expect(marked(html)).toEqual(blocks)
  })

  it('count their rows over the whole text, also when one stands in another', () => {
    const html =
      '<table><tr><td>a<td>b<table><tr><td>c</table><td>d<tr><td>e</table><table><tr><td>f</table><p>g</p>'
    const { text, blocks } = view(html)
    const rows = blocks.map((b) => [text.slice(b.at.start, b.at.end), b.row])
    expect(rows).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
      ['d', 0],
      ['e', 2],
      ['f', 3],
      ['g', undefined],
    ])
    // The cell with a table in it lays the page out.
    const paragraphs = blocks.flatMap((b, i) => (b.shape === 'paragraph' ? [rows[i]?.[0]] : []))
    expect(paragraphs).toEqual(['b', 'g'])
    expect(blocks.filter((b) => b.shape === 'cell')).toHaveLength(5)
  })

  it.each<[string, string]>([
    ['<td>a</td>', 'cell'],
    ['<td><p>a</p></td>', 'cell'],
    ['<td><div>a</div></td>', 'paragraph'],
    [`<td>${'<p>a</p>'.repeat(7)}</td>`, 'paragraph'],
  ])('a cell that lays a page out is none: %s', (cell, shape) => {
    const { blocks } = view(`<table><tr>${cell}</table>`)
    expect(new Set(blocks.map((b) => b.shape))).toEqual(new Set([shape]))
  })
})

describe('indents', () => {
  it.each<[string, number[]]>([
    ['<p style="margin-left:36.0pt">a</p>', [36]],
    ['<p style="margin-left:36.0pt;text-indent:-18.0pt">a</p>', [18]],
    ['<p style="padding-left: 2em">a</p>', [24]],
    ['<p style="margin-left:1in">a</p>', [72]],
    ['<p style="margin-left:40px">a</p>', [30]],
    ['<p style="margin-left:1cm">a</p>', [28]],
    ['<div style="margin-left:10pt"><p style="margin-left:10pt">a</p></div><p>b</p>', [20, 0]],
    ['<blockquote>a</blockquote>b', [30, 0]],
    ['<p>a<br>&nbsp;&nbsp;&nbsp;b<br>c</p>', [0, 9, 0]],
    ['<p>&nbsp;&nbsp;a<br>&nbsp;&nbsp;b</p>', [6, 6]],
    ['<ol><li>a<ol><li>b</ol><li>c</ol>', [18, 54, 18]],
    ['<ol><li><p>a</p><p>b</p></ol>', [18, 36]],
    ['<table><tr><td>a<td>b</table>', [0, 36]],
    ['<table><tr><td>1.<td>b<table><tr><td>(a)<td>c</table></table>', [0, 72]],
    ['<p style="margin-left:auto">a</p>', [0]],
    ['<p style="margin-left:-18pt">a</p>', [-18]],
  ])('%s: %j', (html, depths) => {
    expect(view(html).blocks.map((b) => b.depth)).toEqual(depths)
  })
})

describe('strong words', () => {
  it.each<[string, [boolean, string][]]>([
    ['<p><b>One</b></p>', [[true, 'One']]],
    ['<p><strong>One</strong> two</p>', [[false, 'One']]],
    ['<p>One <b>two</b></p>', [[false, '']]],
    ['<p><u>One</u></p>', [[true, 'One']]],
    ['<p><span style="font-weight:bold">One</span></p>', [[true, 'One']]],
    ['<p><span style="font-weight: 700">One</span></p>', [[true, 'One']]],
    ['<p style="text-decoration:underline">One</p>', [[true, 'One']]],
    ['<h3>One</h3>', [[true, 'One']]],
    ['<p><b>One</b><b> two</b>: three</p>', [[false, 'One two']]],
    [
      '<b><p>One</p><p>two</p></b>',
      [
        [true, 'One'],
        [true, 'two'],
      ],
    ],
    [
      '<p><b>One<br>two</b></p>',
      [
        [true, 'One'],
        [true, 'two'],
      ],
    ],
    [
      '<p><b>One</p><p>two</b></p>',
      [
        [true, 'One'],
        [true, 'two'],
      ],
    ],
  ])('%s', (html, strong) => {
    const { text, blocks } = view(html)
    const read = blocks.map((b) => [b.strong, text.slice(b.at.start, b.lead)])
    expect(read).toEqual(strong)
  })
})

describe('misnested tags', () => {
  it.each<[string, string]>([
    ['<p><b>One<p>two</b>three', 'One\ntwothree'],
    ['<p>One<div>two</div>three</p>', 'One\ntwo\nthree'],
    ['<ul><li>One<li>two</ul></li>three', 'One\ntwo\nthree'],
    ['<table><p>One<tr><td>two</table>', 'One\ntwo'],
    ['<a href="#">One<a href="#">two</a>', 'Onetwo'],
    ['<p>One</b></i>two', 'Onetwo'],
    ['<td>One</td>', 'One'],
  ])('%s', (html, words) => {
    expect(text(html)).toBe(words)
  })
})

describe('range and at', () => {
  const html =
    '<p>The  <b>Cabinet</b> agreed<br>to buy</p><ul><li>land<li><a>a  house</a> </ul><table><tr><td>1.<td>£5m</table>'

  it('are one another for every stretch that begins and ends with a letter', () => {
    const { text, range, at } = view(html)
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        if (/\s/.test(text[start] ?? '') || /\s/.test(text[end - 1] ?? '')) continue
        expect(at(range({ start, end }))).toEqual({ start, end })
      }
  })

  it.each([
    ['b', 'Cabinet'],
    ['p', 'The Cabinet agreed\nto buy'],
    ['a', 'a house'],
    ['li', 'land'],
    ['td:last-child', '£5m'],
    ['table', '1.\n£5m'],
  ])('%s stands at %j', (selector, words) => {
    const doc = parsed(html)
    const { text, at } = textView(doc.body)
    const part = doc.querySelector(selector)
    const place = part && at(part)
    expect(place && text.slice(place.start, place.end)).toBe(words)
  })

  it('is null for what prints nothing or stands elsewhere', () => {
    const doc = parsed('<p>One<i></i><span hidden>no</span></p><section>two</section>')
    const { at } = textView(doc.querySelector('p') ?? doc.body)
    for (const selector of ['i', 'span', 'section']) {
      const part = doc.querySelector(selector)
      expect(part && at(part)).toBeNull()
    }
  })

  it('of a text node is where its words stand', () => {
    const doc = parsed('<p>One <b>two</b></p>')
    const { at } = textView(doc.body)
    const node = doc.querySelector('b')?.firstChild
    expect(node && at(node)).toEqual({ start: 4, end: 7 })
  })

  it('of a range over half a word is that half', () => {
    const doc = parsed('<p>Cabinet</p>')
    const node = doc.querySelector('p')?.firstChild
    const range = doc.createRange()
    if (node) {
      range.setStart(node, 3)
      range.setEnd(node, 5)
    }
    expect(textView(doc.body).at(range)).toEqual({ start: 3, end: 5 })
  })

  it('of an empty text is a collapsed range', () => {
    const { range } = view('<p></p>')
    expect(range({ start: 0, end: 0 }).collapsed).toBe(true)
  })
})
