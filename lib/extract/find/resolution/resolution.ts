import type { ResolutionKind } from '../../../model/vocabulary'
import { blocksIn } from '../../../text/blocks'
import type { At, Block, Words } from '../../../text/shapes'
import type { Finder, Finding, OutlineSection } from '../../shapes'
import { exemptResolution } from '../option/exempt'
import { carriedMotions } from './carried-motion'
import { continues } from './clause-continues'
import { type Clause, decidedFindings } from './clause-findings'
import { ClausePaths, follows } from './clause-path'
import {
  besideOthers,
  bids,
  decidesInCell,
  fell,
  leadsOn,
  onlyThat,
  opensAnother,
  toldBy,
} from './lines'
import {
  decidesSomewhere,
  isDecisive,
  isFile,
  isNarrative,
  isNotClause,
  isNothing,
} from './not-a-clause'
import { leadOver, type Opener, openerAt, toBePassed, verbAlone } from './opener'
import { openerInside } from './opener-inside'
import { withoutApplications, withoutMoved, withoutPreamble } from './preamble'
import { toldDecisions } from './told-decision'

/**
 * The clauses that were decided. On a decision page and in a meeting's "Decision:" block the whole
 * section decides, with or without an opener; in minutes only what follows an opener, up to the next
 * heading, the next speaker or a line that is plainly not a clause; and where nothing opens, what they tell as
 * done. Source: RECORD, `resolutions`.
 */
export const resolutionFinder: Finder = {
  id: 'finder/resolution',
  find(words: Words, where: OutlineSection): readonly Finding[] {
    if (where.role !== 'decision' && where.role !== 'minutes') return []
    const reading = new Reading(words, where.role === 'decision')
    return reading.over(blocksIn(words, where.at))
  },
}

/** An exclusion that goes on with the reports that it is for. */
const excludes = /\bexclu(?:de|ded|ding|sion)\b[^.;]{0,80}\b(?:press|public)\b[\s\S]*:[-–—]?\s*$/i

class Reading {
  private all: readonly Block[] = []
  /** No other words of the section say that something was decided; asked once. */
  private silent: boolean | undefined
  private readonly paths = new ClausePaths()
  private readonly clauses: Clause[] = []
  private readonly withheld: At[] = []
  private lead: string | null = null
  private kind: ResolutionKind = 'resolved'
  /** Inside a resolution: what comes may be a clause of it. */
  private open = false
  /** A bare opener waits for its first clause. */
  private waits = false
  /** The last numbered line of the talk around the resolutions. */
  private outer: Block | null = null
  /** The table row of the opener or of the last clause. */
  private row: number | undefined
  /** The last clause leads on ("… with these conditions:"): what follows is its list. */
  private lists = false

  constructor(
    private readonly words: Words,
    private readonly decides: boolean,
  ) {}

  over(all: readonly Block[]): Finding[] {
    this.all = all
    const decided = withoutMoved(this.words, all)
    const blocks = this.decides
      ? withoutApplications(this.words, withoutPreamble(this.words, decided))
      : decided
    if (this.decides) this.open = true
    blocks.forEach((block, i) => {
      this.block(block, this.decides, blocks[i + 1])
    })
    if (this.decides && this.clauses.length === 0 && this.withheld.length === 0) this.onlyStory(all)
    const found = decidedFindings(this.words, this.clauses, this.withheld)
    if (found.length > 0 || this.decides) return found
    const motions = carriedMotions(this.words, all)
    return motions.length > 0 ? motions : toldDecisions(this.words, all)
  }

  /** A decision that is told as a story ("Having considered …, I approve …"): the paragraphs that decide. */
  private onlyStory(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const at = { start: block.words, end: block.at.end }
      // A list's opener with no list behind it says that something was decided, not what.
      if (openerAt(this.words.text, at)?.bare) continue
      if (decidesSomewhere(this.say(at)) && !isNotClause(this.say(at)))
        this.push([], at, block, false)
    }
  }

  private say(at: At): string {
    return this.words.text.slice(at.start, at.end)
  }

  private block(block: Block, decides: boolean, next: Block | undefined): void {
    const at = { start: block.words, end: block.at.end }
    const own = this.say(at)
    if (isFile(own)) return
    if (this.nextMatter(block, own)) {
      this.open = false
      return
    }
    if (block.marker !== null && this.open) {
      this.marked(block, at, own)
      this.lists = leadsOn.test(own)
      return
    }
    const { text } = this.words
    const inside = !decides || this.clauses.length === 0
    const found =
      (decides && next?.marker ? (verbAlone(own) ?? leadOver(own)) : null) ??
      openerAt(text, at) ??
      (inside ? openerInside(text, at) : null)
    // Under an opener that stands, "Agreed to review …" is a clause among others.
    const opener = found && (found.loud || found.bare || this.lead === null) ? found : null
    const opens = opener && (decides || opener.strong || this.tells(opener, own, next))
    if (opens && !this.onlyMoved(at.start + opener.start, at.start + opener.end)) {
      this.opened(block, at, opener)
      return
    }
    if (!this.open || own === '') return
    this.unmarked(block, at, own, decides)
  }

  /** "(b) Land at Elm Road" behind what was resolved of "(a) Land at Oak Road": the talk's own list goes on. */
  private nextMatter(block: Block, own: string): boolean {
    if (this.decides || block.marker === null || block.marker === '•') return false
    const goesOn = this.outer !== null && follows(this.outer, block)
    if (this.open && (!goesOn || this.paths.has(block) || isDecisive(own))) return false
    this.outer = block
    return this.open
  }

  /** "Cabinet:" leads on to what it did ("(a) noted …") in minutes where nothing else says that it did something. */
  private tells(opener: Opener, own: string, next: Block | undefined): boolean {
    if (!opener.bare || !next?.marker || next.marker === '•') return false
    if (!toldBy(own, this.say({ start: next.words, end: next.at.end }))) return false
    this.silent ??= !this.all.some(({ marker, words: start, at: { end } }) => {
      const { text } = this.words
      return (
        marker === null &&
        (openerAt(text, { start, end })?.strong || openerInside(text, { start, end }))
      )
    })
    return this.silent
  }

  /** A resolution that is to be passed, printed on an agenda, or a motion that was lost: nobody has passed it. */
  private onlyMoved(start: number, end: number): boolean {
    const { text } = this.words
    const said = text.slice(this.all[0]?.at.start, start)
    const rest = text.slice(start, this.all.at(-1)?.at.end)
    if (!this.decides && fell(said, rest.slice(0, end - start), rest)) return true
    return toBePassed.test(text.slice(Math.max(0, start - 200), start))
  }

  private opened(block: Block, at: At, opener: Opener): void {
    this.open = true
    this.row = block.row
    // "Recommendations to Council:", then "That Council:": still recommended.
    if (opener.strong || !this.waits || this.kind !== 'recommended') this.kind = opener.kind
    this.lead = this.say({ start: at.start + opener.start, end: at.start + opener.end }).trim()
    this.paths.reset()
    this.waits = opener.bare
    if (opener.bare) return
    const rest = { start: at.start + opener.end, end: at.end }
    if (isNothing(this.say(rest))) {
      this.open = this.decides
      return
    }
    this.lists = leadsOn.test(this.say(rest))
    this.push([], rest, block, false)
  }

  private marked(block: Block, at: At, own: string): void {
    if (block.marker === '•' && this.clauses.length === 0 && !this.waits && !this.decides) return
    if (own === '') {
      this.paths.next(block)
      return
    }
    if (isNothing(own) || this.namesReport(own)) return
    if (!bids.test(own) && /^.{0,78}[^;]$/s.test(own) && openerAt(this.words.text, at)?.bare) {
      // "(2) That:" opens a level and decides nothing by itself.
      this.paths.next(block)
      this.waits = false
      return
    }
    if (this.decides && isNarrative(own) && this.clauses.some((c) => !c.marked)) return
    if (!this.decides && this.clauses.length > 0 && isNarrative(own) && !isDecisive(own)) {
      this.open = false
      return
    }
    const path = this.paths.next(block)
    this.waits = false
    this.push(path, at, block, true)
  }

  /** What stands below "agrees to exclude the press and public for the following reports:" names them. */
  private namesReport(own: string): boolean {
    const [lead] = this.clauses
    if (lead === undefined || isDecisive(own)) return false
    return excludes.test(this.say(lead.at[0] ?? { start: 0, end: 0 }))
  }

  private unmarked(block: Block, at: At, own: string, decides: boolean): void {
    if (isNotClause(own) || (this.waits && onlyThat(this.words.text, at))) return
    const last = this.clauses.at(-1)
    const figure = block.shape === 'cell' && !decidesInCell(own)
    // The headings of a table below "AGREED the following actions:".
    if (figure && this.waits && block.row !== this.row && besideOthers(this.all, block)) return
    if (last && this.lists && !figure && !isNarrative(own) && !isNothing(own)) {
      const before = this.say(last.at.at(-1) ?? at)
      this.lists = !/[.]$/.test(own) || /[.:–-]\s*$/.test(before)
      this.push(last.path, at, block, false)
      return
    }
    this.lists = false
    // A row of a table below the clause is none of its paragraphs.
    const below = figure && block.row !== this.row
    const before = last ? this.say(last.at.at(-1) ?? at) : ''
    if (last && !below && continues(last, before, block, own)) {
      this.lists = leadsOn.test(own)
      last.at.push(at)
      return
    }
    // Figures of a table among the clauses: "Ashby Scouts", "£1,500".
    if (last && figure) return
    if (this.waits || (!last && decides)) {
      if (isNothing(own) || (isNarrative(own) && (!this.waits || !decides))) {
        this.open = decides
        return
      }
      this.waits = false
      this.lists = leadsOn.test(own)
      this.push([], at, block, false)
      return
    }
    // After an opener only what itself decides goes on; a section without one is decided throughout.
    const whole = decides && !last?.marked && this.lead === null
    const first = decides ? own : this.say(last?.at[0] ?? at)
    const goesOn = decides && /;(?: and| or)?$/.test(before)
    const more = opensAnother(own, first) || whole || goesOn || (decides && isDecisive(own))
    if (more && !isNarrative(own) && !isNothing(own)) {
      if (decides && last?.marked) this.paths.reset()
      this.push([], at, block, false)
    } else if (!decides) this.open = false
  }

  private push(path: string[], at: At, block: Block, marked: boolean): void {
    const own = this.say(at)
    if (exemptResolution(own)) {
      this.withheld.push(at)
      return
    }
    this.row = block.row
    const { kind, lead } = this
    this.clauses.push({ path, at: [at], depth: block.depth, marked, kind, lead })
  }
}
