import type { FinalRecord } from '../../record/final-record'
import type { About, Pages } from '../format'
import { jsonText } from '../json'
import type { Output } from '../output'
import { planningRelease } from './release'

const unpublished =
  'Not a published release: it has no ocid, since no prefix of a publisher was given. It is the reader’s own record of what council pages say.'
const published =
  'Read from council pages with Minutebook; the councils did not publish these releases.'

/** Writes a release package, a release a line. What no release was made of is counted, in the file and beside it. */
export async function writeReleases(
  pages: Pages<FinalRecord>,
  to: Output,
  about: About,
): Promise<void> {
  await to.write('{"version":"1.1","releases":[\n')
  let before = ''
  let releases = 0
  let leftOut = 0
  for await (const page of pages)
    for (const record of page) {
      const release = planningRelease(record, about.ocidPrefix)
      if (release === null) {
        leftOut += 1
        continue
      }
      await to.write(before + jsonText(release))
      before = ',\n'
      releases += 1
    }
  to.leaveOut(leftOut)
  const said = {
    note: about.ocidPrefix === null ? unpublished : published,
    selection: about.selection,
    releases,
    leftOut: { decisions: leftOut, why: 'no sum and no term' },
    made: about.at,
    version: about.version,
  }
  await to.write(`\n],"minutebook":${jsonText(said)}}\n`)
}
