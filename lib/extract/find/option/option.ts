import type { Option } from '../../../model/facts'
import { blocksIn } from '../../../text/blocks'
import { cutBlock } from '../../../text/cut'
import type { At, Block, Words } from '../../../text/shapes'
import { rejectsAll } from '../../headings'
import type { Finder, Finding, OutlineSection } from '../../shapes'
import { pointsElsewhere, saysNone } from '../none-stated'
import { isNotClause } from '../resolution/not-a-clause'
import { optionColumns, optionRows } from './columns'
import { exemptWording } from './exempt'
import { optionLabel } from './label'
import { alternativesInside } from './told-alternatives'
import {
  bareLabel,
  optionReason,
  optionVerdict,
  picksInside,
  verdictOnSeveral,
  withoutOthers,
} from './verdict'

const id = 'finder/option'

/** What else could have been decided: labelled, numbered, bulleted or one a paragraph. Source: RECORD, `options`. */
export const optionFinder: Finder = {
  id,
  find(words: Words, where: OutlineSection): readonly Finding[] {
    if (where.role !== 'options') return []
    const blocks = blocksIn(words, where.at)
      .filter((b) => b.at.end > b.words)
      .flatMap((b) => cutBlock(words.text, b, labelsInside(words.text, b)))
    const heading = where.heading ? words.text.slice(where.heading.start, where.heading.end) : ''
    return new Options(words, blocks, heading).findings()
  },
}

interface Group {
  label: string | null
  at: At[]
  before: string
  depth: number
}

class Options {
  private readonly groups: Group[] = []
  private intro = ''
  /** The labels that a sentence of its own prefers, in lower case. */
  private readonly picked = new Set<string>()

  /** What a sentence of its own says of several options, by label; "" for all. */
  private readonly judged = new Map<string, { status: Option['status']; at: At }>()

  /** Where prose goes on to another alternative, whatever word it begins with. */
  private readonly told = new Set<number>()

  constructor(
    private readonly words: Words,
    private readonly blocks: readonly Block[],
    private readonly heading: string,
  ) {}

  findings(): Finding[] {
    const columns = optionColumns(this.words, this.blocks)
    const table = columns.length > 0 ? columns : optionRows(this.words, this.blocks)
    this.groups.push(...table)
    const inTable = new Set(table.flatMap(({ rows }) => rows))
    const how = table.length > 0 ? 'label' : this.how()
    const first = table[0]?.at[0]?.start ?? 0
    const rest = this.blocks
      .filter(({ row }) => row === undefined || !inTable.has(row))
      .filter((block) => !this.leadsToTable(block, first))
      .flatMap((block) => (how === 'paragraph' ? this.alternatives(block) : [block]))
    for (const [i, block] of rest.entries()) this.add(block, how, rest[i + 1])
    const all = rejectsAll(this.heading) || rejectsAll(this.intro)
    const findings: Finding[] = []
    const texts = new Map(
      this.groups.map((group) => [
        group,
        group.at
          .map((at) => this.say(at))
          .join(' ')
          .trim(),
      ]),
    )
    for (const text of texts.values())
      for (const [, label = ''] of text.matchAll(picksInside)) this.picked.add(bareLabel(label))
    for (const group of this.groups) {
      const [first, ...more] = group.at
      if (!first) continue
      const text = texts.get(group) ?? ''
      const own = withoutOthers(text, group.label)
      const head = this.head(text, group)
      if (head) findings.push(headFinding(head, first))
      else if (text !== '') {
        // A verdict may end the option's title, with its explanation in the next paragraph.
        const verdict =
          optionVerdict(`${group.before} ${own}`) ??
          optionVerdict(`${group.before} ${withoutOthers(this.say(first), group.label)}`) ??
          more
            .map((at) => optionVerdict(withoutOthers(this.say(at), group.label)))
            .find((said) => said !== null)
        const judged = verdict === undefined ? this.judgement(group) : undefined
        const says: Option = {
          label: group.label,
          title: title(text),
          text,
          status: verdict ?? judged?.status ?? this.otherwise(group, all),
          reason: optionReason(text),
        }
        const at = [first, ...more, ...(judged ? [judged.at] : [])] as const
        findings.push({ is: 'option', says, at, basis: 'stated', by: id })
      }
    }
    if (findings.length === 0 && this.intro !== '') {
      const first = this.blocks[0]
      const head = saysNone(this.intro)
        ? 'none-stated'
        : exemptWording(this.intro)
          ? 'exempt'
          : null
      if (first && head) findings.push(headFinding(head, first.at))
    }
    return findings
  }

  /** "The following were considered:" over a table of them. */
  private leadsToTable(block: Block, table: number): boolean {
    const own = this.say({ start: block.words, end: block.at.end })
    if (block.at.end > table || optionLabel(own)) return false
    this.intro += ` ${own}`
    return true
  }

  private alternatives(block: Block): readonly Block[] {
    const places = alternativesInside(this.words.text, block)
    for (const place of places) this.told.add(place)
    return places.length > 0 ? cutBlock(this.words.text, block, places) : [block]
  }

  /** The sentence that judges an option among others. */
  private judgement({ label }: Group) {
    return (label && this.judged.get(bareLabel(label))) || this.judged.get('')
  }

  private otherwise({ label }: Group, all: boolean): Option['status'] {
    if (label && this.picked.has(bareLabel(label))) return 'preferred'
    return all ? 'rejected' : 'considered'
  }

  private say(at: At): string {
    return this.words.text.slice(at.start, at.end).replace(/\n/g, ' ').trim()
  }

  /** What starts an option here: a printed "Option 1", a number, a bullet, or each paragraph. */
  private how(): 'label' | 'number' | 'bullet' | 'paragraph' {
    const own = (b: Block) => this.say({ start: b.words, end: b.at.end })
    const labels = this.blocks.flatMap((b) => optionLabel(own(b)) ?? [])
    if (labels.some((l) => !l.titled) || new Set(labels.map((l) => l.label)).size > 1)
      return 'label'
    if (this.blocks.some((b) => b.marker !== null && b.marker !== '•')) return 'number'
    if (this.blocks.some((b) => b.marker === '•')) return 'bullet'
    return 'paragraph'
  }

  private add(block: Block, how: string, next: Block | undefined): void {
    const own = this.say({ start: block.words, end: block.at.end })
    if (isNotClause(own) && block.marker === null) return
    const label = optionLabel(own)
    const last = this.groups.at(-1)
    const picked = last && label === null ? picks.exec(own) : null
    if (picked) {
      this.picked.add(bareLabel(picked[1] ?? picked[2] ?? ''))
      return
    }
    const several = last && label === null && block.marker === null ? verdictOnSeveral(own) : null
    if (several) {
      const judgement = { status: several.status, at: { start: block.words, end: block.at.end } }
      for (const one of several.which ?? ['']) this.judged.set(one, judgement)
      return
    }
    const starts =
      (block.marker === null && how !== 'paragraph' && anotherTold.test(own)) ||
      (how === 'label'
        ? label !== null && !(label.titled && this.groups.some((g) => g.label === label.label))
        : how === 'number'
          ? block.marker !== null && block.marker !== '•' && !(last && block.depth > last.depth + 8)
          : how === 'bullet'
            ? block.marker === '•'
            : this.told.has(block.at.start) || !(last && this.explains(last, own)))
    const raw = this.words.text.slice(block.words, block.at.end)
    const shift = raw.length - raw.trimStart().length + (label?.length ?? 0)
    const at = { start: Math.min(block.words + shift, block.at.end), end: block.at.end }
    if (starts) {
      if (how === 'paragraph' && /:[-–—]?\s*$/.test(own) && next !== undefined) {
        this.intro += ` ${own}`
        return
      }
      const marker = how === 'number' ? block.marker : null
      this.groups.push({
        label: label?.label ?? marker,
        at: [at],
        before: label?.before ?? '',
        depth: block.depth,
      })
    } else if (last) last.at.push({ start: block.words, end: block.at.end })
    else this.intro += ` ${own}`
  }

  /** A paragraph that speaks of the option above it: "This was discounted as …", or the text under its bare title. */
  private explains(last: Group, own: string): boolean {
    if (
      /^[a-z(]/.test(own) ||
      /^(?:this|that|it|such|these|those|here|the reason|however|therefore|consequently|furthermore|moreover|additionally|as such|in addition|for (?:this|that|these|those) reasons?)\b(?! report| decision)/i.test(
        own,
      )
    )
      return !/^(?:this|that|the) (?:alternative )?option (?:is |would be |was )?to\b/i.test(own)
    const title = last.at.length === 1 && last.at[0] ? this.say(last.at[0]) : ''
    return title !== '' && title.length <= 120 && !/[.;:!?)]$/.test(title) && /[.!?]$/.test(own)
  }

  private head(text: string, group: Group): Head | null {
    if (group.label !== null) return null
    if (saysNone(text)) return 'none-stated'
    if (exemptWording(text) && text.length < 300) return 'exempt'
    return pointsElsewhere(text) ? 'present' : null
  }
}

/** "A fourth option had been discounted, namely …" behind the list of three. */
const anotherTold =
  /^(?:an?|one|another|the) (?:(?:second|third|fourth|fifth|sixth|seventh|further|additional|final|other|last|possible) )*(?:alternative |possible )?(?:option|alternative) (?:had|has|have|was|is|would|could|considered|that)\b/i

/** "The officer preferred option is Option 1.", "Option 2 was the recommended option." in a paragraph of its own */
const picks =
  /^(?:the )?(?:officers?[’']? )?(?:preferred|recommended|chosen) option (?:is|was) (?:therefore )?(option \w{1,3})\b.{0,60}$|^(option \w{1,3}) (?:is|was) (?:therefore )?(?:the )?(?:officers?[’']? )?(?:preferred|recommended|chosen)(?: option)?\.?$/i

/** "… Option 2: …" in the middle of a paragraph, behind the end of a sentence. */
const inside = /(?<=[.;:] )(?:option|alternative|opsiwn) ?(?:\d{1,2}|[A-Z])\b ?[.:)–—-]/gi
/** "Option A (wait) would …; Option B (sell) would …": another, where the paragraph begins with one. */
const another = /(?<=[.;] (?:and )?)option ?(?:\d{1,2}|[A-Z]) \(/gi

function labelsInside(text: string, block: Block): number[] {
  const own = text.slice(block.words, block.at.end)
  const more = optionLabel(own)?.titled
    ? [...own.matchAll(another)].filter(({ index }) => optionLabel(own.slice(index))?.titled)
    : []
  return [...own.matchAll(inside), ...more]
    .map(({ index }) => block.words + index)
    .sort((a, b) => a - b)
}

type Head = 'none-stated' | 'exempt' | 'present'

const headFinding = (state: Head, at: At): Finding => ({
  is: 'head',
  says: { head: 'options', state },
  at: [at],
  basis: 'stated',
  by: id,
})

/** "Do nothing: the service would close" has a title of its own. */
function title(text: string): string | null {
  const found = /^([^.:;–]{3,80}?)(?:\s?:\s|\s[-–—]\s)/.exec(text)
  return found?.[1] ?? null
}
