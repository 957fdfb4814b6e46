import { pageAsSuch } from '../../../lib/extract/page-record'
import type { PageReading } from '../../../lib/extract/pipeline'
import { readText } from '../../../lib/extract/read-text'
import type { OwnFact } from '../../../lib/highlight/marks-of'
import { reveal } from '../../../lib/highlight/reveal'
import type { Result } from '../../../lib/messaging/protocol'
import { sendToBackground } from '../../../lib/messaging/send'
import type { PageRef } from '../../../lib/model/capture'
import type { MarkAs, MarkId, MarkPlace, MarkReading, PlacedMark } from '../../../lib/model/marks'
import { textViewSteps } from '../../../lib/text/text-view'
import { inSlices } from '../in-slices'
import { type FoundMark, findMarks } from './find-marks'
import { type Placing, placeWords } from './place-words'

/** What the marks ask of the page that they stand on. */
export interface Desk {
  reading(): PageReading
  readAgain(): Promise<void>
  /** These are the person's marks now. */
  draw(own: readonly OwnFact[]): Promise<void>
}

/** What came of keeping words: the mark and what was read in it, or why not. `units`: of words that are too many. */
export type Kept =
  | { ok: true; mark: MarkId; reading: MarkReading }
  | { ok: false; code: string; units?: number }

/** What words are to be kept as. `token`: for who asked through the browser, else null (lib/messaging/grants). */
export interface Wish {
  as: MarkAs
  tags: readonly string[]
  token: string | null
}

/** No marks, as they are compared. */
const none = '[]'

/** The person's own marks on the open page: kept in the library, found again on each visit. */
export class OwnMarks {
  private found: readonly FoundMark[] = []
  /** What was drawn last; the same again is not drawn again. */
  private drawn = none
  private turn = 0
  private looking: Promise<readonly PlacedMark[]> = Promise.resolve([])

  constructor(private readonly desk: Desk) {}

  /** Looks for the marks as the library now has them. Answers where each stands; of an overtaken look, the newer. */
  look(): Promise<readonly PlacedMark[]> {
    this.looking = this.lookOnce(++this.turn)
    return this.looking
  }

  forget(): void {
    this.turn += 1
    this.found = []
    this.drawn = none
  }

  /** Scrolls to a mark and lights it. Answers where it stands. */
  reveal(mark: MarkId): MarkPlace {
    const one = this.found.find(({ place }) => place.mark === mark)
    if (one === undefined) return 'gone'
    if (one.fact !== null && !reveal(one.fact.ranges)) return 'gone'
    return one.place.is
  }

  /** Keeps the words of a range. */
  async keep(range: Range, { as, tags, token }: Wish): Promise<Kept> {
    const placing = await this.place(range)
    if (placing.is === 'too-long') return { ok: false, code: placing.is, units: placing.units }
    if (placing.is !== 'placed') return { ok: false, code: placing.is }
    const { words, anchor, within, what, capture } = placing.placed
    const reading = readText(words, as)
    const mark = { reading, tags: [...tags], anchor, within }
    const answer = await sendToBackground('background:keepMark', { capture, what, mark, token })
    if (!answer.ok) return { ok: false, code: answer.error.code }
    await this.look()
    return { ok: true, mark: answer.value.mark, reading }
  }

  /** Takes back a mark that was just made. */
  async drop(mark: MarkId): Promise<Result<null>> {
    return this.changed(await sendToBackground('background:dropMark', { mark }))
  }

  /** Gives a mark that was just made these tags. */
  async tag(mark: MarkId, tags: readonly string[]): Promise<Result<null>> {
    return this.changed(await sendToBackground('background:tagMark', { mark, tags: [...tags] }))
  }

  private async changed(answer: Result<null>): Promise<Result<null>> {
    if (answer.ok) await this.look()
    return answer
  }

  /** A page that was rendered again since it was read is read again, once, before the words are given up. */
  private async place(range: Range): Promise<Placing> {
    const first = await this.placeNow(range)
    if (first.is !== 'stale' || !range.startContainer.isConnected) return first
    await this.desk.readAgain()
    return this.placeNow(range)
  }

  private async placeNow(range: Range): Promise<Placing> {
    const body = await inSlices(textViewSteps(document.body), () => true)
    if (body === null) return { is: 'stale' }
    return placeWords(range, body, this.desk.reading(), new URL(location.href))
  }

  private async lookOnce(turn: number): Promise<readonly PlacedMark[]> {
    const isWanted = () => turn === this.turn
    const reading = this.desk.reading()
    const answer = await sendToBackground('background:marksHere', { pages: pagesOf(reading) })
    if (!isWanted()) return this.looking
    if (!answer.ok) return this.found.map(({ place }) => place)
    const marks = answer.value
    const steps = textViewSteps(document.body)
    const body = marks.some(({ within }) => within === 'page')
      ? await inSlices(steps, isWanted)
      : null
    const found = await inSlices(findMarks(marks, reading, body), isWanted)
    if (found === null || !isWanted()) return this.looking
    this.found = found
    await this.draw(JSON.stringify(marks))
    return found.map(({ place }) => place)
  }

  private async draw(marks: string): Promise<void> {
    if (marks === this.drawn) return
    this.drawn = marks
    await this.desk.draw(this.found.flatMap(({ fact }) => fact ?? []))
  }
}

/** The page with its records, and the page as such. */
function pagesOf(reading: PageReading): { page: PageRef; records: string[] }[] {
  const asSuch = { page: pageAsSuch(new URL(location.href)), records: ['page'] }
  if (reading.is !== 'read') return [asSuch]
  const own = { page: reading.page, records: reading.capture.records.map(({ what }) => what) }
  return reading.page.system === 'generic' ? [own] : [own, asSuch]
}
