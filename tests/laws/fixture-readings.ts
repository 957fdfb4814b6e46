import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { openPageBrowser } from '../../scripts/extract/browser'
import type { SentReading } from '../../scripts/extract/in-page'
import { type Fixture, fixtures } from '../../scripts/fixture/folders'

/** A fixture with what the extractor read on its page, before it was made plain. */
export interface FixtureReading {
  readonly fixture: Fixture
  readonly reading: SentReading
}

/** Every fixture read in a real browser, as the command line reads it. */
export async function readFixtures(): Promise<readonly FixtureReading[]> {
  const browser = await openPageBrowser()
  try {
    return await Promise.all(
      fixtures().map(async (fixture) => {
        const bytes = () => readFile(fixture.page)
        return { fixture, reading: await browser.read({ ...fixture, bytes }) }
      }),
    )
  } finally {
    await browser.close()
  }
}

/** What a person expects of a fixture: unparsed JSON. Throws where there is none. */
export function expectedOf(fixture: Fixture): unknown {
  return JSON.parse(readFileSync(fixture.expected, 'utf8'))
}
