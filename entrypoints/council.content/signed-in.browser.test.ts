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
    ['log off', '<nav><a href="x">Log off</a></nav>'],
    ['logoff', '<nav><a href="x">Logoff</a></nav>'],
    ['sign off', '<header><button>Sign off</button></header>'],
    ['log me out', '<header><a href="x">Log me out</a></header>'],
    ['sign me out', '<header><a href="x">Sign me out</a></header>'],
    ['logging out', '<header><a href="x">Logging out</a></header>'],
    ['end session', '<header><a href="x">End my session</a></header>'],
    ['logged in as', '<header><p>Logged in as <b>A. Clerk</b></p></header>'],
    ['signed in to the extranet as', '<div><span>Signed in to Extranet as A. Clerk</span></div>'],
    ['my account', '<nav><a href="x">My account</a></nav>'],
    ['Welsh account', '<nav><a href="x">Fy nghyfrif</a></nav>'],
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
    [
      'an account for all',
      '<header><a href="x">My account</a> <a href="x">Sign in</a></header>',
      '',
      '',
    ],
    ['an account to open', '<header><a href="x">Log in to my account</a></header>', '', ''],
    ['a page on accounts', '<header><a href="x">My accounts and budget</a></header>', '', ''],
    ['a sign-off sheet', '<nav><a href="x">Sign off sheet</a></nav>', '', ''],
    ['a session of council', '<nav><a href="x">End of session report</a></nav>', '', ''],
    ['a guest', '<header><p>Logged in as guest</p></header>', '', ''],
    ['words on a login', '', '<p>He had logged in as the Clerk.</p>', ''],
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
