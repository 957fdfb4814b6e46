import type { RecordCapture } from '../../lib/model/capture'
import { ambleford, kept, page } from './library'
import { small } from './papers'
import type { Kept, State } from './state'

const meeting = page(ambleford, 'meeting-1204', 'meeting')

/** An item of the meeting; one without a sum decides nothing. */
const item = (n: number, title: string, pounds = 0): Kept => {
  const { fields, ...record } = small(`item-${n}`, title, 'Cabinet', '2024-03-11', pounds)
  const { resolutions, ...others } = fields
  const capture: RecordCapture = {
    ...record,
    kind: 'agenda-item',
    fields: { ...others, resolutions: pounds === 0 ? [] : resolutions },
  }
  return { ...kept(capture), page: meeting }
}

/** A meeting with its minutes. */
export const MEETING = [
  item(38, 'Apologies for absence'),
  item(39, 'Minutes of the meeting held on 12 February 2024'),
  item(40, 'Leisure centres: operating contract', 742_180),
  item(41, 'Play area renewal programme', 310_000),
  item(42, 'Forward plan'),
]

/** What the meeting's page answers. */
export const meetingAnswer: State['answer'] = {
  is: 'read',
  page: meeting,
  capture: {
    page: meeting,
    records: MEETING.map((one) => one.capture),
    links: [],
    evidence: [],
    extractor: '0.1.0',
  },
  held: null,
}
