import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { matchPatterns } from '../../scripts/match-patterns'
import { openCouncilNetworkHosts } from '../extract/systems/open-council-network/pages'
import {
  bareHost,
  councilHosts,
  coveredDomains,
  isCovered,
  mirrorHosts,
  publicDomain,
} from './hosts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = fileURLToPath(new URL('../../../shared/councils.json', import.meta.url))

it.each([
  ['WWW.Example.gov.uk:9071', 'example.gov.uk'],
  ['democracy.example.gov.uk.', 'democracy.example.gov.uk'],
  ['www2.example.gov.uk', 'www2.example.gov.uk'],
])('%s is written %s', (host, bare) => {
  expect(bareHost(host)).toBe(bare)
})

it.each([
  ['democracy.example.gov.uk', true, 'example.gov.uk'],
  ['busnes.example.llyw.cymru', true, 'example.llyw.cymru'],
  ['example.moderngov.co.uk', true, null],
  ['gov.uk', false, null],
  ['examplegov.uk', false, null],
  ['example.gov.uk.evil.com', false, null],
])('%s is covered: %s, domain %s', (host, covered, domain) => {
  expect(isCovered(host)).toBe(covered)
  expect(publicDomain(host)).toBe(domain)
})

describe('the manifest’s match patterns', () => {
  it('run on the covered domains, the mirrors and the table’s hosts, and nowhere else', () => {
    const hosts = matchPatterns(councilHosts).map((pattern) =>
      (pattern.split('/')[2] ?? '').replace(/^\*\./, ''),
    )
    const further = councilHosts.filter((host) => !isCovered(host))
    expect(new Set(hosts)).toEqual(new Set([...coveredDomains, ...mirrorHosts, ...further]))
    expect(mirrorHosts).toEqual([...openCouncilNetworkHosts])
    expect(further.length).toBeGreaterThan(0)
  })
})

it.skipIf(!existsSync(source))('the committed table is what the councils file makes', () => {
  const run = () =>
    execFileSync(process.execPath, ['scripts/councils.mjs', '--check'], { cwd: root })
  expect(run).not.toThrow()
})
