import { readFile, writeFile } from 'node:fs/promises'
import { askedSystems } from '../lib/extract/registry.asked'
import type { PageSystem } from '../lib/extract/shapes'
import { openCouncilNetworkHosts } from '../lib/extract/systems/open-council-network/pages'

const names: Record<PageSystem['id'], string> = {
  moderngov: 'ModernGov',
  'open-council-network': 'Open Council Network',
  cmis: 'CMIS',
  generic: 'Any other page, when asked',
}

/** An address as the system writes it, with every parameter that a reader may ask for. */
const example: Record<PageSystem['id'], (page: string) => string> = {
  moderngov: (page) =>
    `https://democracy.council.gov.uk/${page}.aspx?ID=1&IId=1&CId=1&MId=1&AIId=1`,
  'open-council-network': (page) => `https://${openCouncilNetworkHosts[0]}/${page}/1`,
  cmis: (page) =>
    `https://council.cmis.uk.com/live/x/tabid/1/ctl/${page}/mid/1/Id/0a0a0a0a-0000-0000-0000-000000000000/Meeting/1/Default.aspx`,
  generic: () => 'https://www.council.gov.uk/news',
}

/** A system without page names of its own takes any page. */
const anyPage = [{ name: '' }]

/** The table of supported pages, made from the registry: a page that no reader claims is not in it. */
export function supportedPages(systems: readonly PageSystem[]): string {
  const rows = systems.flatMap(({ id, pages, readers }) =>
    (pages.length > 0 ? pages : anyPage).flatMap(({ name }) => {
      const url = new URL(example[id](name))
      const reader = readers.find((one) => one.claims(url))
      const printed = name === '' ? 'any' : `\`${name}\``
      return reader ? [`| ${names[id]} | ${printed} | ${reader.kind.replace('-', ' ')} |`] : []
    }),
  )
  return ['| System | Page | Read as |', '| --- | --- | --- |', ...rows].join('\n')
}

const marks = /(<!-- supported pages -->\n)[\s\S]*?(\n<!-- \/supported pages -->)/

/** `readme` with the table of this registry in its place. @throws Error where the place is not marked */
export function withSupportedPages(readme: string, systems: readonly PageSystem[]): string {
  if (!marks.test(readme)) throw new Error('README.md has no place for the supported pages')
  return readme.replace(marks, (_all, open, close) => `${open}${supportedPages(systems)}${close}`)
}

/** `npm run readme`: writes the table of supported pages into README.md. */
export async function main(): Promise<number> {
  const readme = await readFile('README.md', 'utf8')
  await writeFile('README.md', withSupportedPages(readme, askedSystems))
  return 0
}
