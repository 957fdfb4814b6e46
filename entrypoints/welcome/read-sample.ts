import { type PageReading, readPage, runThrough } from '../../lib/extract/pipeline'
import { declaredSystems } from '../../lib/extract/registry'
import sample from './sample.html?raw'

/** Where the sample would stand: a council that does not exist. */
const address = 'https://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=1'

type ReadPage = Extract<PageReading, { is: 'read' }>

/** Puts the sample page into an element of ours: it is our own file, and holds no script. */
export function putSample(into: Element): void {
  const page = new DOMParser().parseFromString(sample, 'text/html')
  into.replaceChildren(...page.body.children)
}

/** Reads the sample where it stands, by the same steps as a council's page. Null where that fails. */
export function readSample(doc: Document): ReadPage | null {
  const reading = runThrough(readPage(doc, new URL(address), declaredSystems))
  return reading.is === 'read' ? reading : null
}
