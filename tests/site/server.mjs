import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { hosts, htmlOf, indexOf, pages } from './content.mjs'

/**
 * Serves the sample council site over plain http on 127.0.0.1. Which council answers is told by the Host
 * header, so a browser must map the councils' names to this port (Chromium: `--host-resolver-rules`
 * with `hostRules(port)`); a browser may also use the port as its http proxy.
 *
 * `setRevision(n)`: from then on an address that has a later text up to revision n answers with it.
 */
export function serve(port = 0) {
  let revision = 1
  const server = createServer((request, response) => {
    const url = addressOf(request)
    if (url === null) return answer(response, 400, 'text/plain', 'Not an address')
    if (url.pathname === '/favicon.ico') return answer(response, 204, 'image/x-icon', '')
    if (url.pathname.includes('/mgimages/')) return answer(response, 200, 'image/svg+xml', paper)
    const html = htmlOf(url, revision) ?? (url.pathname === '/' ? indexOf(url.hostname) : null)
    if (html !== null) return answer(response, 200, 'text/html', html)
    return answer(response, 404, 'text/html', missing(url))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections()
            server.close(() => done())
          }),
        pages,
        setRevision: (n) => {
          revision = n
        },
      })
    })
  })
}

/** The value of Chromium's `--host-resolver-rules` that sends every host of the site to `port`. @param {number} port */
export const hostRules = (port) => hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ')

/** As a server is asked (path and Host header), or as a proxy is asked (the whole address). @param {import('node:http').IncomingMessage} request */
function addressOf(request) {
  const target = request.url ?? '/'
  const whole = target.startsWith('http://')
    ? target
    : `http://${request.headers.host ?? 'localhost'}${target}`
  return URL.canParse(whole) ? new URL(whole) : null
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} type @param {string} body */
function answer(response, status, type, body) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  })
  response.end(body)
}

/** ModernGov's little picture of a paper, before its size. */
const paper =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><path d="M2 0h5l3 3v9H2z" fill="#c33"/><path d="M7 0v3h3z" fill="#fff"/></svg>'

/** @param {URL} url */
const missing = (url) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Not in the sample</title></head><body><h1>This page is not part of the sample site</h1><p>${url.hostname.replace(/[^\w.-]/g, '')} has <a href="/">these pages</a>.</p></body></html>`

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const site = await serve(Number(process.argv[2] ?? 8123))
  process.stdout.write(`Sample council site on http://127.0.0.1:${site.port}/\n`)
}
