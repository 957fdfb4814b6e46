/**
 * The labels-only reading: what the nearest public scrapers take from a ModernGov decision page (title,
 * labelled fields, the text under each heading, linked papers), and nothing from any other page. It stands
 * beside ours in the table so that the gain is visible. It is not part of the extension.
 */

/** A page object as far as labels give one. */
export interface LabelsReading {
  readonly page: { readonly system: string; readonly kind: string } | null
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

const wordsOf = (el: Element | null | undefined): string | null => {
  const words = (el?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

export function readThisPage(doc: Document = document): LabelsReading {
  const isDecision = /\/iedecisiondetails\.aspx$/i.test(new URL(doc.URL).pathname)
  const title = isDecision ? wordsOf(doc.querySelector('.mgSubTitleTxt')) : null
  if (title === null) return { page: null, records: [] }
  const labels = labelsOf(doc)
  const sections = sectionsOf(doc)
  const text = (name: string) => sections.get(name) ?? null
  const one = (words: string | null) => (words === null ? [] : [words])
  const at = labels.get('decided at meeting') ?? null
  const author = labels.get('report author')
  const decision = text('decision') ?? text('decisions')
  return {
    page: { system: 'moderngov', kind: 'decision' },
    records: [
      {
        title,
        kind: 'decision',
        decisionMaker: labels.get('decision maker') ?? null,
        status: labels.get('decision status') ?? null,
        keyDecision: yesNo(labels.get('is key decision?')),
        callIn: yesNo(labels.get('is subject to call in?')),
        dates: {
          decided: date(labels.get('date of decision')),
          published: date(labels.get('publication date')),
          effective: date(labels.get('effective from')),
          due: null,
        },
        meeting: { date: date(at), body: at?.replace(/^[\d/]+\s*-\s*/, '') ?? null },
        purpose: text('purpose'),
        keyReason: labels.get('reason key') ?? null,
        resolutions: one(decision).map((words) => ({ path: [], text: words })),
        reasons: one(text('reasons for the decision')),
        options: one(text('alternative options considered')).map((words) => ({
          label: null,
          text: words,
          status: 'considered',
        })),
        people: author ? [{ role: 'Report author', name: author }] : [],
        wards: (labels.get('wards affected') ?? '')
          .split(';')
          .map((ward) => ward.trim())
          .filter(Boolean),
        documents: papersOf(doc),
      },
    ],
  }
}

/** `<p><span class="mgLabel">Decision Maker: </span>Cabinet</p>`, by the label's words in lower case. */
function labelsOf(doc: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const label of doc.querySelectorAll('span.mgLabel')) {
    const name = wordsOf(label)
    const line = wordsOf(label.parentElement)
    const value = name && line ? line.slice(name.length).trim() : ''
    if (name && value) found.set(name.replace(/\s*:$/, '').toLowerCase(), value)
  }
  return found
}

/** The text of the block behind each heading, by the heading's words in lower case. */
function sectionsOf(doc: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const heading of doc.querySelectorAll('.mgSubSubTitleTxt')) {
    const name = wordsOf(heading)
    const words = wordsOf(heading.nextElementSibling)
    if (name && words) found.set(name.replace(/\s*:$/, '').toLowerCase(), words)
  }
  return found
}

function papersOf(doc: Document) {
  return [...doc.querySelectorAll('.mgBulletList a[href]')].flatMap((link) => {
    const title = wordsOf(link)?.replace(/\s*(?:pdf|docx?) [\d.]+ [km]b$/i, '')
    const format = /\.(\w{3,4})$/.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase() ?? null
    return title ? [{ title, format }] : []
  })
}

const yesNo = (value: string | undefined): boolean | null =>
  value === undefined ? null : /^yes/i.test(value) ? true : /^no/i.test(value) ? false : null

/** "22/10/2015" */
function date(value: string | null | undefined): string | null {
  const found = /(\d{2})\/(\d{2})\/(\d{4})/.exec(value ?? '')
  return found ? `${found[3]}-${found[2]}-${found[1]}` : null
}
