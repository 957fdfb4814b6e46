import { describe, expect, it } from 'vitest'
import { linkUrl } from './address'

const page = new URL('https://democracy.marlbury.gov.uk/mg/mgAi.aspx?ID=1')

function leadsTo(head: string, href: string, type: DOMParserSupportedType = 'text/html') {
  const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}<title>x</title></head><body><a href="${href}">x</a></body></html>`
  const link = new DOMParser().parseFromString(html, type).querySelector('a')
  return link && (linkUrl(link, page)?.href ?? null)
}

describe('where a link leads', () => {
  it.each<[string, string, string | null]>([
    ['', 'mgAi.aspx?ID=2', 'https://democracy.marlbury.gov.uk/mg/mgAi.aspx?ID=2'],
    [
      '<base href="https://papers.marlbury.gov.uk/x/"/>',
      'documents/a.pdf',
      'https://papers.marlbury.gov.uk/x/documents/a.pdf',
    ],
    ['<base href="/other/"/>', 'a.pdf', 'https://democracy.marlbury.gov.uk/other/a.pdf'],
    ['<base href="/other/"/>', '/a.pdf', 'https://democracy.marlbury.gov.uk/a.pdf'],
    [
      '<base target="_top"/><base href="/one/"/><base href="/two/"/>',
      'a.pdf',
      'https://democracy.marlbury.gov.uk/one/a.pdf',
    ],
    ['<base href="javascript:void(0)"/>', 'a.pdf', 'https://democracy.marlbury.gov.uk/mg/a.pdf'],
    ['<base href="http://["/>', 'a.pdf', 'https://democracy.marlbury.gov.uk/mg/a.pdf'],
    ['<base href="/other/"/>', '#top', null],
    ['<base href="/other/"/>', 'javascript:void(0)', null],
  ])('%s %s', (head, href, url) => {
    expect(leadsTo(head, href)).toBe(url)
    expect(leadsTo(head, href, 'application/xhtml+xml')).toBe(url)
  })
})
