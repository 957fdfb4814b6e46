import { shortened } from '../../anchor/whole-characters'
import type { FactNote, ReviewedFact } from '../../model/kept'
import type { KeptMark } from '../../model/marks'
import type { Span } from '../../model/quoted'
import type { FinalRecord } from '../../record/final-record'
import { readingWords } from '../../words/own'
import { reviewWords } from '../../words/screen-kinds'
import { valueWords } from '../../words/value'
import { codeId, ownCodeId } from './codes'
import type { Project } from './project'
import { type Placed, type Quote, sourceText } from './source-text'
import { variableValues } from './variables'
import { element, textElement } from './xml'

/** A record as a source of a project: its text, and the XML that codes it. */
export interface TextSource {
  /** Name of its file in `sources/`. */
  readonly file: string
  readonly text: string
  readonly xml: string
  readonly notes: string
}

/** Words that are coded, and with what. */
interface Coded {
  /** Tells it from the source's others, always by the same words. */
  readonly names: readonly string[]
  readonly codes: readonly string[]
  readonly says: string
  readonly who: string | null
  readonly at: string
  readonly notes: readonly FactNote[]
}

/** A description is to be read at a glance; the quote itself is never cut. */
const longest = 300

/** The record's quotes as one source, coded with their kinds of fact and the person's tags. */
export function textSource(record: FinalRecord, project: Project): TextSource {
  const { row, version } = record
  const guid = project.guid('source', row.id)
  const { text, placed } = sourceText(quotesOf(record, project), provenance(record))
  const selections = placed.map((quote) => selection(quote, row.id, project))
  const attributes = {
    guid,
    // Programs want names that differ, and councils give many decisions one title.
    name: `${cut(row.title, 120)} (${guid.slice(0, 8)})`,
    plainTextPath: `internal://${guid}.txt`,
    creatingUser: project.user(null),
    creationDateTime: version.firstSeen,
  }
  return {
    file: `${guid}.txt`,
    text,
    xml: `${element('TextSource', attributes, [
      textElement('Description', provenance(record)),
      ...selections.map(({ xml }) => xml),
      ...variableValues(record, project.known),
    ])}\n`,
    notes: selections.map(({ notes }) => notes).join(''),
  }
}

/** Where a source comes from, as every file of ours says it. */
const provenance = ({ row, version, reading }: FinalRecord): string =>
  [
    version.url,
    `Retrieved ${version.firstSeen}; SHA-256 of the text ${version.sha256}`,
    `Minutebook ${row.id}; rules ${reading.extractor}`,
  ].join('\n')

function quotesOf(record: FinalRecord, project: Project): Quote<Coded>[] {
  const shown = textName(record.row.source, record.row.version)
  const facts = record.facts().filter((fact) => fact.reviewed !== 'rejected')
  return [
    ...facts.flatMap((fact) =>
      fact.spans.map((span, n) => quote(span, shown, ofFact(fact, n, record.reading.readAt))),
    ),
    ...record.marks.map((mark) =>
      quote(
        mark.anchor.span,
        textName(mark.source, mark.version) + (mark.within === 'page' ? ' page' : ''),
        ofMark(mark, project),
      ),
    ),
  ]
}

const textName = (source: string, version: number): string => `${source} ${version}`

const quote = (span: Span, within: string, of: Coded): Quote<Coded> => ({ of, span, within })

function ofFact(fact: ReviewedFact, n: number, readAt: string): Coded {
  const { reviewed, judged, machine, by } = fact
  const says = [
    valueWords(fact),
    judged?.who ? `${reviewWords(reviewed)}: ${judged.who}` : reviewWords(reviewed),
    ...(reviewed === 'corrected' ? [`read as: ${valueWords({ ...fact, value: machine })}`] : []),
    by,
  ]
  return {
    names: [fact.key, String(n)],
    codes: [codeId(fact)],
    says: says.map((one) => cut(one, longest)).join(' · '),
    who: judged?.who ?? null,
    at: judged?.at ?? readAt,
    notes: n === 0 ? fact.notes : [],
  }
}

function ofMark(mark: KeptMark, project: Project): Coded {
  return {
    names: [mark.mark],
    codes: [ownCodeId(mark.reading.as), ...mark.tags.map((tag) => project.tag(tag))],
    says: cut(readingWords(mark.reading) ?? '', longest),
    who: mark.made.who,
    at: mark.made.at,
    notes: mark.noted === null ? [] : [{ text: mark.note, ...mark.noted }],
  }
}

function selection({ of, words, start, end }: Placed<Coded>, record: string, project: Project) {
  const { guid } = project
  const user = project.user(of.who)
  const made = { creatingUser: user, creationDateTime: of.at }
  const names = [record, ...of.names]
  const notes = of.notes.map((note, n) => ({ note, guid: guid('note', ...names, String(n)) }))
  const attributes = { name: cut(words, 60), startPosition: start, endPosition: end, ...made }
  return {
    xml: element('PlainTextSelection', { guid: guid('selection', ...names), ...attributes }, [
      ...(of.says === '' ? [] : [textElement('Description', of.says)]),
      ...of.codes.map((code) =>
        element('Coding', { guid: guid('coding', ...names, code), ...made }, [
          element('CodeRef', { targetGUID: project.known('code', code) }),
        ]),
      ),
      ...notes.map((one) => element('NoteRef', { targetGUID: one.guid })),
    ]),
    notes: notes.map((one) => noteXml(one.note, one.guid, words, project)).join(''),
  }
}

const noteXml = ({ text, who, at }: FactNote, guid: string, words: string, project: Project) =>
  `${element(
    'Note',
    { guid, name: cut(words, 60), creatingUser: project.user(who), creationDateTime: at },
    [textElement('PlainTextContent', text)],
  )}\n`

/** At most so many UTF-16 units, in one line. */
const cut = (text: string, most: number): string =>
  shortened(text.replace(/\s+/g, ' ').trim(), most)
