import type { QuotedRecord } from '../model/capture'
import type { Quoted, Span } from '../model/quoted'
import type { HeadName, HeadState } from '../model/vocabulary'
import type { Words } from '../text/shapes'
import { saysNone } from './find/none-stated'
import { exemptOptionsAt } from './find/option/exempt'
import { speaks, topic } from './glance'
import type { Quoter } from './quoter'
import type { Finding, OutlineLabel, OutlineSection } from './shapes'

const by = 'assemble/heads'

/**
 * What the record says of the five contents that SI 2012/2089 reg. 12(2) names: present, said to be
 * none, withheld, or (null) absent. An absent head is a fact about the page, never called a breach.
 */
export function assembleHeads(
  quoter: Quoter,
  words: Words,
  sections: readonly OutlineSection[],
  findings: readonly Finding[],
  read: {
    resolutions: QuotedRecord['resolutions']
    decided: Quoted<string> | null
    labels: readonly OutlineLabel[]
  },
): QuotedRecord['heads'] {
  const said = (head: HeadName): Quoted<HeadState> | null => {
    const found = findings.find((f) => f.is === 'head' && f.says.head === head)
    return found?.is === 'head'
      ? quoter.quote(found.says.state, found.at, found.by, `heads.${head}`)
      : null
  }
  const present = (is: 'reason' | 'option' | 'interest', head: HeadName) => {
    const found = findings.find((f) => f.is === is)
    return found ? quoter.quote<HeadState>('present', [found.at[0]], by, `heads.${head}`) : null
  }
  return {
    decision: spanned('present', read.resolutions[0]?.spans[0]) ?? said('decision'),
    date: spanned('present', read.decided?.spans[0]),
    reasons: present('reason', 'reasons') ?? said('reasons'),
    options:
      present('option', 'options') ?? said('options') ?? exemptOptions(quoter, words, sections),
    interests:
      present('interest', 'interests') ?? said('interests') ?? labelled(quoter, words, read.labels),
  }
}

const spanned = (state: HeadState, span: Span | undefined): Quoted<HeadState> | null =>
  span ? { value: state, spans: [span], basis: 'stated', by } : null

/** "The options … were set out in the exempt report": said in the body, under no heading. */
function exemptOptions(
  quoter: Quoter,
  words: Words,
  sections: readonly OutlineSection[],
): Quoted<HeadState> | null {
  for (const { at, role } of sections) {
    if (role === 'documents' || role === 'reasons') continue
    if (!speaks(words.text, at, topic.withheld)) continue
    const found = exemptOptionsAt(words.text.slice(at.start, at.end))
    if (found)
      return quoter.quote(
        'exempt',
        [{ start: at.start + found.start, end: at.start + found.end }],
        by,
        'heads.options',
      )
  }
  return null
}

function labelled(
  quoter: Quoter,
  words: Words,
  labels: readonly OutlineLabel[],
): Quoted<HeadState> | null {
  const label = labels.find((l) => l.field === 'interests')
  if (!label) return null
  const none = saysNone(words.text.slice(label.value.start, label.value.end))
  return quoter.quote(none ? 'none-stated' : 'present', [label.value], by, 'heads.interests')
}
