import { describe, expect, it } from 'vitest'
import { isSignedIn } from './signed-in'

function signedIn(html: string): boolean {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const root = doc.querySelector('#modgov')
  if (root === null) throw new Error('the test page has no #modgov')
  return isSignedIn(root)
}
const around = (header: string, text = '', footer = '') =>
  signedIn(`<body>${header}<main><div id="modgov">${text}</div></main>${footer}</body>`)

describe('a sign of a session', () => {
  it.each([
    ['a link in the header', '<header><a href="x">Log out</a></header>'],
    ['a button', '<nav><button>Sign out</button></nav>'],
    ['an input', '<nav><input type="submit" value="Logout"></nav>'],
    ['Welsh', '<div class="top"><a href="x">Allgofnodi</a></div>'],
    ['with a name', '<div><a href="x">A. Clerk (sign-out)</a></div>'],
    ['by label', '<header><a href="x" aria-label="Log out"><svg></svg></a></header>'],
    ['before the page, whatever it is called', '<p><a href="x">Log out of the system</a></p>'],
  ])('%s', (_name, header) => {
    expect(around(header)).toBe(true)
  })

  it('a menu inside what is read', () => {
    expect(around('', '<ul id="mgUserMenu"><li><a href="x">Log out</a></li></ul>')).toBe(true)
  })

  it.each([
    ['log in', '<header><a href="x">Log in</a> <a href="x">Sign in</a></header>', '', ''],
    ['a template', '<template><a href="x">Log out</a></template>', '', ''],
    ['hidden', '<header hidden><a href="x">Log out</a></header>', '', ''],
    ['words of the decision', '', '<p><a href="x">Log out</a> of the scheme</p>', ''],
    ['a help page in the footer', '', '', '<footer><p><a href="x">How to log out</a></p></footer>'],
    ['a sentence', `<header><a href="x">${'How we '.repeat(9)}log out</a></header>`, '', ''],
    ['a blog', '<header><a href="x">Blog outings</a></header>', '', ''],
  ])('is not %s', (_name, header, text, footer) => {
    expect(around(header, text, footer)).toBe(false)
  })
})

describe('a restricted paper', () => {
  const pdf = 'documents/s7742/Appendix%202.pdf'
  it.each([
    `<li><a href="${pdf}">Restricted enclosure: Appendix 2 (RESTRICTED) PDF 98 KB</a></li>`,
    `<li><a href="${pdf}">Appendix 2</a> <span>(Restricted)</span></li>`,
    `<li><a href="${pdf}">Appendix 2 <img alt="restricted" src="x"></a></li>`,
    `<p><a href="/Docs/Appendix.docx?T=1" title="Restricted document">Appendix</a></p>`,
  ])('that is linked: %s', (item) => {
    expect(around('', `<ul>${item}</ul>`)).toBe(true)
  })

  it.each([
    '<li>Restricted enclosure 2</li>',
    '<li>Restricted enclosure 2 <a href="mgReasonsRestricted.aspx?ID=61213">View the reasons why document 72/1 is restricted</a></li>',
    `<li><a href="${pdf}">Restricted parking zones</a></li>`,
    `<li><a href="${pdf}">Public report</a></li><li>Appendix (Restricted)</li>`,
  ])('that the public sees: %s', (item) => {
    expect(around('', `<ul>${item}</ul>`)).toBe(false)
  })
})
