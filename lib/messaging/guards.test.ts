import { describe, expect, it } from 'vitest'
import { toldIn } from './guards'

const span = { exact: 'RESOLVED', prefix: '', suffix: ':', at: { start: 0, end: 8 } }
const judged = {
  ...{ what: 'decision-1', field: 'values', span, reviewed: 'corrected' },
  ...{ value: 'x', who: 'Ada' },
}
const reveal = (ask: unknown) => ({ verb: 'content:revealSpan', ask })

describe('toldIn', () => {
  it.each([
    { verb: 'content:describePage', ask: {} },
    { verb: 'content:capture', ask: { token: 't' } },
    { verb: 'content:keepAgain', ask: {} },
    { verb: 'content:setMarks', ask: { on: false } },
    { verb: 'content:showState', ask: { is: 'not-ours' } },
    { verb: 'content:stepMark', ask: { to: 'previous' } },
    { verb: 'content:findMarks', ask: {} },
    { verb: 'content:selectedWords', ask: {} },
    { verb: 'content:sayChanged', ask: {} },
    { verb: 'content:settingsChanged', ask: {} },
    { verb: 'content:keepSelection', ask: { as: 'value', framed: false, token: 't' } },
    { verb: 'content:keepSelection', ask: { as: null, framed: true, token: 't' } },
    { verb: 'content:revealMark', ask: { mark: 'm' } },
    reveal({ what: 'decision-1', span }),
    { verb: 'content:showJudged', ask: { judged: [] } },
    { verb: 'content:showJudged', ask: { judged: [judged] } },
  ])('takes $verb', (message) => {
    expect(toldIn(message)).toEqual(message)
  })

  it.each([
    null,
    'content:capture',
    { verb: 'content:capture' },
    { verb: 'content:capture', ask: {} },
    { verb: 'content:keepSelection', ask: { as: null, framed: true } },
    { verb: 'background:saveCapture', ask: {} },
    { verb: 'content:setMarks', ask: { on: 'yes' } },
    { verb: 'content:showState', ask: { is: 'toString' } },
    { verb: 'content:showState', ask: { is: 'captured', records: 3 } },
    { verb: 'content:stepMark', ask: { to: 'end' } },
    { verb: 'content:keepSelection', ask: { as: 'toString', framed: false, token: 't' } },
    { verb: 'content:keepSelection', ask: { as: 'value' } },
    { verb: 'content:revealMark', ask: { mark: 7 } },
    reveal({ what: 'decision-1' }),
    { verb: 'content:showJudged', ask: {} },
    { verb: 'content:showJudged', ask: { judged: [{ ...judged, reviewed: 'no' }] } },
    { verb: 'content:showJudged', ask: { judged: [judged, { ...judged, who: null }] } },
    reveal({ what: 1, span }),
    reveal({ what: 'decision-1', span: { ...span, exact: null } }),
    reveal({ what: 'decision-1', span: { ...span, at: { start: 0.5, end: 8 } } }),
  ])('refuses %j', (message) => {
    expect(toldIn(message)).toBeNull()
  })
})
