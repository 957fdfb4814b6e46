/** What came of a step's tests. `leftOut`: each test that was not run, with why where it says so. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly leftOut: readonly string[]
  /** Each test that passed only when it was run again. */
  readonly again: readonly string[]
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[]
      readonly title: string
      readonly status: string
    }[]
  }[]
}

const notRun = new Set(['pending', 'skipped', 'todo', 'disabled'])

/** The counts of vitest's json reporter. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport // written by vitest itself
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    leftOut: counted(
      testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => notRun.has(status))
        .map(({ ancestorTitles, title }) => ancestorTitles.join(' ') || title),
    ),
    again: [],
  }
}

/** Each name once, with how often it came where that is more than once. */
function counted(names: readonly string[]): string[] {
  return [...new Set(names)].map((name) => {
    const times = names.filter((one) => one === name).length
    return times === 1 ? name : `${name} (${times} tests)`
  })
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly status: string
      readonly annotations: readonly { type: string; description?: string }[]
    }[]
  }[]
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly Suite[]
}

/** The counts of Playwright's json reporter. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, suites } = report as PlaywrightReport // written by Playwright itself
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    leftOut: suites.flatMap(skippedIn),
    again: suites.flatMap(flakyIn),
  }
}

function skippedIn({ suites = [], specs = [] }: Suite): string[] {
  const here = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const why = annotations.find(({ type }) => type === 'skip')?.description
        return why === undefined ? title : `${title}: ${why}`
      }),
  )
  return [...here, ...suites.flatMap(skippedIn)]
}

function flakyIn({ suites = [], specs = [] }: Suite): string[] {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...here.map(({ title }) => title), ...suites.flatMap(flakyIn)]
}
