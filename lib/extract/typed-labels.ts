import { blocksIn } from '../text/blocks'
import type { At, Block, Words } from '../text/shapes'
import type { LabelField, OutlineSection } from './shapes'

/**
 * Labels that a clerk typed on a line of their own: "Cabinet Member: Cllr Boyd", "Key decision: no".
 * They divide a section as headings do, and give people and facts that have no label of the system's own.
 */
const labels: readonly (readonly [LabelField, RegExp])[] = [
  [
    'person',
    /^(?:lead |relevant |responsible )?(?:cabinet|executive|portfolio|lead|ward)(?: portfolio)? (?:members?|holders?|councillors?|officers?)$/,
  ],
  [
    'person',
    /^(?:lead |report(?:ing)? |contact |responsible |presenting |head of service |chief )?(?:officers?|authors?|directors?)$/,
  ],
  [
    'person',
    /^(?:contact(?: officer| details)?|report by|executive director|strategic director|corporate director)$/,
  ],
  [
    'person',
    /^(?:aelod (?:cabinet|arweiniol|portffolio)|(?:prif )?swyddog(?: arweiniol| cyswllt)?|awdur yr adroddiad|cyswllt)$/,
  ],
  [
    'keyDecision',
    /^(?:is (?:this|it) a )?key decision\??$|^(?:yn )?benderfyniad allweddol\??$|^penderfyniad allweddol\??$/,
  ],
  [
    'ignored',
    /^eligible for call-in to$|^portfolio$|^(?:decision |report )?(?:ref(?:erence)?(?: no\.?)?|number)$|^date of (?:the )?decision$|^(?:decision|report) title$|^decision[- ]?makers?$/,
  ],
  ['wards', /^(?:electoral )?wards?(?: \/ areas?)?(?: affected)?$/],
]

/** "Cabinet Member: Cllr Boyd" */
const line = /^(.{3,40}?)\s?:\s?[-–]?\s?(\S.{0,160})$/

export interface TypedLabel {
  readonly field: LabelField
  readonly name: At
  readonly value: At
}

export function isTypedLabel(words: string): boolean {
  const found = line.exec(words)
  return found?.[1] !== undefined && fieldOf(found[1]) !== null
}

function fieldOf(name: string): LabelField | null {
  const folded = name.trim().toLowerCase()
  return labels.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

export function typedLabels(words: Words, sections: readonly OutlineSection[]): TypedLabel[] {
  const found: TypedLabel[] = []
  for (const section of sections) {
    if (section.role === 'documents') continue
    for (const block of blocksIn(words, section.at)) {
      const own = words.text.slice(block.words, block.at.end)
      const m = line.exec(own)
      const field = m?.[1] ? fieldOf(m[1]) : null
      if (!m?.[1] || !m[2] || !field) continue
      const end = block.words + own.length
      found.push({
        field,
        name: { start: block.words, end: block.words + m[1].trimEnd().length },
        value: { start: end - m[2].length, end },
      })
    }
  }
  return found
}

/** "Cost: £6,480", "Delegation relied on: …" in bold among typed headings: a form's own label, no clause and no option. */
const aside =
  /^(?:(?:total|estimated|annual) )?(?:costs?|budget|fund|financ|delegat|powers?\b|legal|contact|date|signed|signature|ref|implement|equalit|risks?\b|exempt|urgen|call-?in)[\w /()-]{0,40}\s?:\s*$/i

export const isAside = (text: string, { words, lead, at }: Block): boolean =>
  lead > words && lead < at.end && aside.test(text.slice(words, lead))
