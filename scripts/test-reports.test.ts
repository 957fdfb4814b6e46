import { describe, expect, it } from 'vitest'
import { playwrightCounts, vitestCounts } from './test-reports'

describe('the counts of a report', () => {
  it('are read from vitest, with what was left out', () => {
    const assertionResults = [
      { ancestorTitles: ['corpus'], title: 'a', status: 'passed' },
      { ancestorTitles: ['corpus'], title: 'b', status: 'skipped' },
      { ancestorTitles: ['corpus'], title: 'c', status: 'skipped' },
      { ancestorTitles: [], title: 'd', status: 'pending' },
      { ancestorTitles: [], title: 'e', status: 'failed' },
    ]
    const report = { numPassedTests: 1, numFailedTests: 1, testResults: [{ assertionResults }] }
    expect(vitestCounts(report)).toEqual({
      passed: 1,
      failed: 1,
      leftOut: ['corpus (2 tests)', 'd'],
      again: [],
    })
  })

  it('are read from Playwright, with what was left out and why, however deep it stands', () => {
    const skip = { type: 'skip', description: 'there is no corpus' }
    const specs = [
      { title: 'a', tests: [{ status: 'expected', annotations: [] }] },
      { title: 'b', tests: [{ status: 'skipped', annotations: [skip] }] },
      { title: 'c', tests: [{ status: 'skipped', annotations: [] }] },
      { title: 'd', tests: [{ status: 'flaky', annotations: [] }] },
    ]
    const report = {
      stats: { expected: 1, unexpected: 2, flaky: 1 },
      suites: [{ specs: [], suites: [{ specs }] }],
    }
    expect(playwrightCounts(report)).toEqual({
      passed: 2,
      failed: 2,
      leftOut: ['b: there is no corpus', 'c'],
      again: ['d'],
    })
  })
})
