/**
 * Makes lib/councils/table.ts from the councils file, so that the extension carries one small table and
 * the build needs nothing outside the repository.
 *
 *   node scripts/councils.mjs [councils.json] [--check]
 *
 * `--check` writes nothing and ends with 1 where the committed table is not what the file makes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const tableFile = fileURLToPath(new URL('../lib/councils/table.ts', import.meta.url))
const defaultSource = fileURLToPath(new URL('../../shared/councils.json', import.meta.url))

/**
 * The day from which a later code counted, where it is known: the boundary change orders of 2012, 2013,
 * 2018, 2019 and 2025, and the division of the North East Combined Authority. Source: ONS Code History
 * Database. The codes that East Dunbartonshire and Glasgow had before 2012 are left out: the day is not sure.
 */
const codeEnded = {
  E07000100: '2012-04-04',
  E07000104: '2012-04-04',
  E06000048: '2013-04-01',
  E07000097: '2013-04-01',
  E07000101: '2013-04-01',
  E08000020: '2013-04-01',
  S12000015: '2018-04-01',
  S12000024: '2018-04-01',
  E47000005: '2018-11-02',
  S12000044: '2019-04-01',
  S12000046: '2019-04-01',
  E08000016: '2025-04-01',
  E08000019: '2025-04-01',
}

const bare = (host) => host.toLowerCase().replace(/^www\./, '')

/** Host, and for ModernGov the folder it is installed in: `ww5.swindon.gov.uk/moderngov`. */
function place(council, address) {
  const url = new URL(address)
  const folder = council.cms === 'ModernGov' ? url.pathname.split('/')[1] : ''
  return folder && !folder.includes('.')
    ? `${bare(url.hostname)}/${folder.toLowerCase()}`
    : bare(url.hostname)
}

/** `croydon.gov.uk` of any host under it; null outside the public domains. */
function publicDomain(host) {
  return /[^.]+\.(?:gov\.uk|gov\.wales|llyw\.cymru|gov\.scot)$/.exec(host)?.[0] ?? null
}

/** The website's domain, where no host of the council already says it. */
function furtherDomain(council) {
  const own = council.website ? publicDomain(bare(new URL(council.website).hostname)) : null
  const said = council.base_urls.map((address) => publicDomain(bare(new URL(address).hostname)))
  return own === null || said.includes(own) ? '' : own
}

function line(council, byCode) {
  const former = (council.former_gss ?? [])
    .filter((gss) => codeEnded[gss])
    .map((gss) => `${gss}<${codeEnded[gss]}`)
  const replacedBy = (council.replaced_by ?? []).map((code) => byCode.get(code).gss)
  return [
    council.name,
    council.common_name === council.name ? '' : council.common_name,
    [council.gss ?? '', ...former].join(' '),
    council.start_date ?? '',
    council.shadow_from ?? '',
    council.end_date ?? '',
    replacedBy.join(' '),
    [...new Set(council.base_urls.map((address) => place(council, address)))].join(' '),
    furtherDomain(council),
  ].join('|')
}

function tableText(councils) {
  const byCode = new Map(councils.map((council) => [council.code, council]))
  const lines = councils.map((council) => line(council, byCode)).sort()
  return `// Made by scripts/councils.mjs: change that, not this.

/**
 * The councils of the United Kingdom, past and present, one a line:
 * name | common name | ONS code, former codes with the day they ended | start | shadow authority from | end |
 * replaced by | hosts (with the folder of a ModernGov that is not at the root) | further domain.
 *
 * Made from: mySociety, uk_local_authority_names_and_codes (CC BY 4.0); Democracy Club, LGSF, scraper
 * metadata (MIT); Jonfuk, SectorTrace, authority websites (MIT); MHCLG, digital land organisation dataset
 * (contains public sector information licensed under the Open Government Licence v3.0); ONS, Code History
 * Database (Open Government Licence v3.0).
 */
export const councilLines = \`
${lines.join('\n')}
\`
`
}

const given = process.argv.slice(2)
const source = given.find((word) => !word.startsWith('--')) ?? defaultSource
const text = tableText(JSON.parse(readFileSync(source, 'utf8')))
if (!given.includes('--check')) writeFileSync(tableFile, text)
else if (readFileSync(tableFile, 'utf8') !== text) {
  console.error(
    'lib/councils/table.ts is not what the councils file makes: run node scripts/councils.mjs',
  )
  process.exitCode = 1
}
