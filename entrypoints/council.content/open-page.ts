import { browser } from 'wxt/browser'
import { locate } from '../../lib/anchor/locate'
import { type PageReading, readPage } from '../../lib/extract/pipeline'
import type { PageSystem } from '../../lib/extract/shapes'
import { type OwnFact, rangesAt } from '../../lib/highlight/marks-of'
import { reveal } from '../../lib/highlight/reveal'
import type { Asked } from '../../lib/messaging/protocol'
import { tellScreens } from '../../lib/messaging/send'
import type { PageCapture, PageRef } from '../../lib/model/capture'
import { tooLong } from '../../lib/model/capture-limits'
import type { Held, JudgedFact, PageLive, PageState } from '../../lib/model/live'
import type { MarkAs, MarkId, MarkPlace, PlacedMark } from '../../lib/model/marks'
import type { Span } from '../../lib/model/quoted'
import { chipPlaceAtFirst } from '../../lib/settings/chip-place'
import type { PageSettings } from '../../lib/settings/page-settings'
import { askSettings } from './ask-settings'
import { makeHost } from './chip/host'
import { inSlices } from './in-slices'
import { OwnMarks } from './own/own-marks'
import { OwnWords } from './own/own-words'
import { selectedWords } from './own/selection'
import { PageChip } from './page-chip'
import { PageMarks } from './page-marks'
import { type Rests, watchRendering } from './rendered-again'
import { sendCapture } from './send-capture'
import { isSignedIn } from './signed-in'
import type { Step } from './steps'
import { isTranslated } from './translated'

type ReadPage = Extract<PageReading, { is: 'read' }>
/** What was read, or why nothing was: the person turned Minutebook off here. */
type Reading = PageReading | Extract<PageLive, { is: 'off' }>

/** The page that is open: what was read of it, whether it is kept, its marks and its chip. One a document. */
export class OpenPage {
  private reading: Reading = { is: 'not-ours' }
  private held: Held | null = null
  /** Counts the pages of this document; what belongs to an earlier one is dropped. */
  private turn = 0
  private settled: Promise<void> = Promise.resolve()
  /** As the background last told them; it says when they change. */
  private settings: PageSettings | null = null
  private readonly host = makeHost(document)
  private readonly marks = new PageMarks(this.host)
  private readonly chip = new PageChip(this.host, {
    capture: () => this.capture('on-page'),
    step: (step) => this.step(step),
    place: () => this.settings?.chip ?? chipPlaceAtFirst,
  })
  private readonly own = new OwnMarks({
    reading: () => (this.reading.is === 'off' ? { is: 'not-ours' } : this.reading),
    readAgain: () => this.read(),
    draw: (own) => this.drawOwn(own),
  })
  private readonly ownWords = new OwnWords(document, this.host, this.own)
  private stopWatching = () => {}
  /** Of the address that the document has now. */
  private rests: Rests & { address: string } = { address: '', times: 0 }

  constructor(private systems: readonly PageSystem[]) {}

  /** Reads the page as it now is and keeps it unless something holds it. Resolves when both are over. */
  read(): Promise<void> {
    this.forget()
    this.settled = this.readAndKeep(this.turn)
    return this.settled
  }

  /** Reads again because a person asked, with the longer of the two lists of systems. */
  readWith(systems: readonly PageSystem[]): void {
    if (systems.length > this.systems.length) this.systems = systems
    void this.read()
  }

  /** Takes the page's marks and what was read of it away: it is another page now, or none of ours. */
  forget(): void {
    this.turn += 1
    this.reading = { is: 'not-ours' }
    this.held = null
    this.stopWatching()
    this.marks.forget()
    this.own.forget()
    this.chip.hide()
  }

  /** Takes everything of ours away for good: the extension was updated, switched off or removed. */
  end(): void {
    this.forget()
    this.marks.end()
    this.chip.end()
    this.host.remove()
    this.ownWords.end()
  }

  /** What the page knows of itself, once it is read and kept. */
  async describe(): Promise<PageLive> {
    await this.settled
    void this.marks.mend()
    this.chip.mend()
    return this.live()
  }

  /** What the library says of this page. What is said of another page comes too late. */
  showState(state: PageState): void {
    const { reading } = this
    const isHere =
      'page' in state
        ? 'page' in reading && state.page.url === reading.page.url
        : state.is === reading.is
    if (!isHere) return
    this.chip.show(state, this.marks.shown)
    this.lookForOwn()
  }

  /** Where each of the person's own marks stands, as the library now has them. */
  async findMarks(): Promise<readonly PlacedMark[]> {
    await this.settled
    return this.reading.is === 'off' ? [] : this.own.look()
  }

  selectedWords(): string {
    return this.reading.is === 'off' ? '' : selectedWords(document, this.host)
  }

  revealMark(mark: MarkId): MarkPlace {
    return this.own.reveal(mark)
  }

  /** Keeps the selection as a mark of the person's own, or says why not. */
  async keepSelection(as: MarkAs | null, framed: boolean, token: string): Promise<void> {
    await this.settled
    if (this.reading.is === 'off') this.ownWords.refuse('off')
    else this.ownWords.ask(as, framed, token)
  }

  /** Keeps the words that waited for the user to let the site keep marks. */
  keepAgain(): void {
    this.ownWords.keepAgain()
  }

  /** Draws the marks by what people said of this page's facts. */
  async showJudged(judged: readonly JudgedFact[]): Promise<void> {
    const { reading } = this
    if (reading.is !== 'read') return
    await this.marks.judge(judged, reading)
    this.chip.setFacts(this.marks.shown)
  }

  /** Goes to the next or previous mark. Nought of nought where nothing is marked. */
  step(step: Step): { at: number; of: number } {
    return this.marks.step(step)
  }

  /** Keeps the page because a person asked, whatever held it: but never a translator's words as the council's. */
  async capture(asked: NonNullable<Asked>): Promise<PageState> {
    await this.settled
    const { reading, turn } = this
    if (reading.is !== 'read') return unread(reading)
    const { page, capture } = reading
    if (this.held === 'translated') return { is: 'uncaptured', why: 'translated', page, capture }
    const keeping = this.keep(reading, turn, asked)
    this.settled = keeping.then(() => undefined)
    const state = await keeping
    this.showState(state)
    void tellScreens('screens:pageChanged')
    return state
  }

  /** Scrolls to the words of a record and lights them. */
  async reveal(what: string, span: Span): Promise<'exact' | 'moved' | 'gone'> {
    const { reading } = this
    if (reading.is !== 'read') return 'gone'
    const record = reading.capture.records.find((one) => one.what === what)
    const place = reading.records.find((one) => one.what === what)
    const found = record === undefined ? null : locate(record.text, span)
    if (found === null || place === undefined) return 'gone'
    return reveal(rangesAt(reading.view, place.whole, found.at)) ? found.how : 'gone'
  }

  /** Draws the marks, or takes them away. */
  setMarks(on: boolean): void {
    void this.marks.set(on)
    this.chip.setMarks(on)
    this.ownWords.setMarks(on && this.reading.is !== 'off')
  }

  /** Follows what the user chose: marks at once; a page that is turned off or on is begun anew. */
  async follow(): Promise<void> {
    const settings = await askSettings()
    if (settings === null) return
    this.settings = settings
    if ((settings.off !== null) !== (this.reading.is === 'off')) return void this.read()
    this.marks.hide(settings.hiddenMarks)
    this.setMarks(settings.marksOn)
    this.chip.setFacts(this.marks.shown)
  }

  private async known(): Promise<PageSettings | null> {
    this.settings ??= await askSettings()
    return this.settings
  }

  private live(): PageLive {
    const { reading, held } = this
    if (reading.is !== 'read') return unread(reading)
    return { is: 'read', page: reading.page, capture: reading.capture, held }
  }

  private async readAndKeep(turn: number): Promise<void> {
    const isWanted = () => turn === this.turn
    const isLookedAt = () => isWanted() && (this.settings?.off ?? null) === null
    const steps = readPage(document, new URL(location.href), this.systems)
    // Read while the settings come, so that marks do not wait for both; of a page that is off nothing stays.
    const [settings, read] = await Promise.all([this.known(), inSlices(steps, isLookedAt)])
    if (settings === null || !isWanted()) return
    const reading = offHere(settings) ?? (read && withinLimits(read))
    if (reading === null) return
    this.reading = reading
    // A page that is turned off keeps nothing of ours, not even an empty host.
    if (reading.is === 'off') this.host.remove()
    else this.setMarks(settings.marksOn)
    if (reading.is === 'read') {
      this.marks.hide(settings.hiddenMarks)
      await this.marks.of(reading, settings.marksOn)
      if (!isWanted()) return
      this.watch()
      this.held = whyHeld(reading, settings.captureAutomatically)
      if (this.held === null) {
        const state = await this.keep(reading, turn, null)
        if (isWanted()) this.showState(state)
      }
    }
    if (!isWanted()) return
    this.lookForOwn()
    void tellScreens('screens:pageChanged')
  }

  private lookForOwn(): void {
    if (this.reading.is !== 'off') void this.own.look()
  }

  /** A page that nothing was read from is followed for the sake of the person's own marks. */
  private async drawOwn(own: readonly OwnFact[]): Promise<void> {
    await this.marks.own(own)
    this.chip.setFacts(this.marks.shown)
    if (this.reading.is === 'read') return
    this.stopWatching()
    this.stopWatching = () => {}
    if (own.length > 0) this.watch()
  }

  /** A document that is another page now may render as long as a new one. */
  private watch(): void {
    const { href: address } = location
    if (address !== this.rests.address) this.rests = { address, times: 0 }
    this.stopWatching = watchRendering(this.rests, () => this.rendered())
  }

  /** The page rendered something: where our marks went with it, it is another page now. */
  private rendered(): void {
    if (this.marks.areBroken()) void this.read()
    else void this.marks.mend()
  }

  private async keep(reading: ReadPage, turn: number, asked: Asked): Promise<PageState> {
    const { page, capture } = reading
    const answer = await sendCapture(capture, asked)
    const state = answer.ok ? answer.value : notKept(page, capture, answer.error.code)
    if (turn === this.turn) this.held = heldBy(state)
    return state
  }
}

/** A page that is too large to be sent is told at once, and how large it is: no message of ours could carry it. */
function withinLimits(reading: PageReading): PageReading {
  const units = reading.is === 'read' ? tooLong(reading.capture) : null
  if (units === null) return reading
  const at = { start: 0, end: units }
  return { is: 'unreadable', why: { code: 'too-large', by: 'content/limits', field: null, at } }
}

/** What is said of a page that the user does not want looked at; null where they do. */
const offHere = ({ off }: PageSettings): Extract<Reading, { is: 'off' }> | null =>
  off === null ? null : { is: 'off', ...off }

function whyHeld({ view }: ReadPage, automatically: boolean): Held | null {
  if (isTranslated(view.root.ownerDocument)) return 'translated'
  if (browser.extension.inIncognitoContext) return 'private-window'
  if (isSignedIn(view.root)) return 'signed-in'
  return automatically ? null : 'only-when-asked'
}

/** What is said of a page that has nothing to keep: the same for those who ask and those who press Capture. */
function unread(reading: Exclude<Reading, ReadPage>): Exclude<PageLive, { is: 'read' }> {
  return reading.is === 'list' ? { ...reading, links: [...reading.links] } : reading
}

/** What the background says of a page that was not kept and words tell. */
const known = ['disk-full', 'library-shut', 'changes-too-often', 'site-too-much'] as const

const notKept = (page: PageRef, capture: PageCapture, code: string): PageState => ({
  is: 'uncaptured',
  why: known.find((one) => one === code) ?? 'save-failed',
  page,
  capture,
})

/** That a record was deleted is the library's to know, not the page's. */
function heldBy(state: PageState): Held | null {
  return state.is === 'uncaptured' && state.why !== 'deleted' ? state.why : null
}
