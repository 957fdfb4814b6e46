import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordId } from './identity'

const minutes = {
  system: 'generic',
  site: 'littlemarsh-parish.example',
  url: 'http://www.littlemarsh-parish.example/minutes/2026-06-11',
} as const

describe('the id of a record', () => {
  it("takes the page's own word where its system has one", () => {
    const page = {
      system: 'moderngov',
      site: 'democracy.ambleford.gov.uk',
      url: 'https://democracy.ambleford.gov.uk/mgAi.aspx?ID=7#top',
    } as const
    expect(recordId(page, 'item-7')).toBe('mb1:moderngov:democracy.ambleford.gov.uk:item-7')
  })

  it('makes one of the address of a generic page', () => {
    const hash = createHash('sha256').update(minutes.url).digest('hex').slice(0, 16)
    expect(recordId(minutes, 'page')).toBe(`mb1:generic:littlemarsh-parish.example:page-${hash}`)
  })

  it('does not count the fragment, and counts all else', () => {
    const id = recordId(minutes, 'page')
    expect(recordId({ ...minutes, url: `${minutes.url}#47-26` }, 'page')).toBe(id)
    expect(recordId({ ...minutes, url: `${minutes.url}?page=2` }, 'page')).not.toBe(id)
  })
})
