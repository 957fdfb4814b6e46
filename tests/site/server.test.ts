import { get } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostRules, type SampleSite, serve } from './server.mjs'

let site: SampleSite
beforeAll(async () => {
  site = await serve(0)
})
afterAll(() => site.close())

/** Asks as a browser does: the council's name in the Host header, the address in any spelling. */
function ask(url: string, asProxy = false): Promise<{ status: number; html: string }> {
  const { host, pathname, search } = new URL(url)
  return new Promise((resolve, reject) => {
    const path = asProxy ? url : pathname + search
    get({ host: '127.0.0.1', port: site.port, path, headers: { host } }, (reply) => {
      let html = ''
      reply.setEncoding('utf8').on('data', (part: string) => {
        html += part
      })
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, html }))
    }).on('error', reject)
  })
}
const page = (name: string) => {
  const found = site.pages.find((each) => each.name.startsWith(name))
  if (!found) throw new Error(`no sample page ${name}`)
  return found.url
}

describe('the sample council site', () => {
  it('answers every page at its own address, also as a proxy', async () => {
    for (const { url } of site.pages) {
      expect(await ask(url), url).toMatchObject({ status: 200 })
      expect(await ask(url, true), url).toMatchObject({ status: 200 })
    }
  })

  it('knows an address in any letter case and any order of parameters', async () => {
    const { html } = await ask(
      'http://DEMOCRACY.ambleford.gov.uk/MGDECISIONDETAILS.ASPX?opt=1&iid=5188',
    )
    expect(html).toContain('Bus Shelter Advertising Concession')
  })

  it('answers 404 to what is not there, and keeps councils apart', async () => {
    expect(
      await ask('http://netherby.moderngov.co.uk/ieDecisionDetails.aspx?ID=2147'),
    ).toMatchObject({ status: 404 })
  })

  it('serves a later text of one address after setRevision, and the first again', async () => {
    const url = page('Footbridge')
    expect((await ask(url)).html).toContain('£742,180')
    site.setRevision(2)
    expect((await ask(url)).html).toContain('£768,905')
    expect((await ask(page('Leisure'))).html).toContain('Leisure')
    site.setRevision(1)
    expect((await ask(url)).html).toContain('£742,180')
  })

  it('maps every host to its port', () => {
    for (const { url } of site.pages) {
      expect(hostRules(site.port)).toContain(`MAP ${new URL(url).hostname} 127.0.0.1:${site.port}`)
    }
  })
})
