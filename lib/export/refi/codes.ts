import type { MoneyValue, Option, Resolution } from '../../model/facts'
import type { ReviewedFact } from '../../model/kept'
import type { MarkAs } from '../../model/marks'
import {
  headNames,
  markKinds,
  optionStatuses,
  resolutionKinds,
  valueRoles,
} from '../../model/word-lists'
import { capital } from '../../words/capital'
import { fieldWords } from '../../words/fields'
import { optionStatusWords } from '../../words/kinds'
import { roleWords } from '../../words/money'
import { ownKindWords } from '../../words/own'
import { headWords } from '../../words/screen-kinds'

/** A code of the codebook. */
export interface Code {
  /** What it is called here: a field, and what is told apart in it ("options/rejected"). */
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly meaning?: string
  /** A group holds codes; nothing is coded with it. */
  readonly group?: true
  readonly codes?: readonly Code[]
}

/** As marks are coloured on a page (lib/design/tokens.css, the light ones); ink for what is no mark there. */
export const colours = {
  resolution: '#0f6b70',
  option: '#6a4699',
  value: '#7a4a1e',
  term: '#a3266b',
  delegation: '#4b5a6e',
  vote: '#6b6a1c',
  own: '#3b3f45',
  ink: '#4a5361',
} as const

const ofField = (field: string, colour: string = colours.ink): Code => ({
  id: field,
  name: capital(fieldWords(field)),
  colour,
})

const group = (id: string, name: string, codes: readonly Code[], colour: string = colours.ink) =>
  ({ id, name, colour, group: true, codes }) satisfies Code

/**
 * A code for each kind of fact, the same in every file. No deeper than two: there are programs that know no
 * code within a code within a code.
 */
export const factCodes = (): readonly Code[] => [
  group('particulars', 'Particulars', [
    ...['title', 'decisionMaker', 'status', 'outcome', 'keyDecision'].map((one) => ofField(one)),
    ...['keyReason', 'callIn', 'purpose'].map((one) => ofField(one)),
  ]),
  group(
    'dates',
    'Dates',
    ['decided', 'published', 'effective', 'due'].map((date) => ofField(`dates.${date}`)),
  ),
  group(
    'meeting',
    'Meeting',
    ['body', 'date', 'time', 'item'].map((part) => ofField(`meeting.${part}`)),
  ),
  {
    ...ofField('resolutions', colours.resolution),
    meaning: 'What was resolved, recommended to another body, or only noted: a clause each.',
    codes: resolutionKinds.map((kind) => ({
      id: `resolutions/${kind}`,
      name: capital(kind),
      colour: colours.resolution,
    })),
  },
  ofField('reasons'),
  {
    ...ofField('options', colours.option),
    meaning: 'Alternatives that were considered, and what became of them.',
    codes: optionStatuses.map((status) => ({
      id: `options/${status}`,
      name: `Option ${optionStatusWords(status)}`,
      colour: colours.option,
    })),
  },
  {
    ...ofField('values', colours.value),
    meaning: 'Sums of money; beneath, by what the page says they are for.',
    codes: valueRoles.map((role) => ({
      id: `values/${role}`,
      name: `Sum: ${roleWords(role)}`,
      colour: colours.value,
    })),
  },
  {
    ...ofField('terms', colours.term),
    meaning: 'How long a contract, lease, grant or the like will run.',
  },
  ofField('delegations', colours.delegation),
  ofField('votes', colours.vote),
  ofField('interests'),
  group(
    'who',
    'People and places',
    ['people', 'wards', 'consultees'].map((one) => ofField(one)),
  ),
  ofField('documents'),
  { ...ofField('labels'), name: 'Other labels', meaning: 'What no other code is for.' },
  group(
    'heads',
    'Required contents',
    headNames.map((head) => ({
      id: `heads.${head}`,
      name: `Required: ${headWords(head)}`,
      colour: colours.ink,
      meaning: 'What the page says of it: printed, none, or withheld.',
    })),
  ),
  group(
    'own',
    'Own marks',
    markKinds.map((as) => ({
      id: ownCodeId(as),
      name: `Own mark: ${ownKindWords(as)}`,
      colour: colours.own,
    })),
    colours.own,
  ),
]

export const ownCodeId = (as: MarkAs): string => `own/${as}`

/** A fact of a field holds a value of that field: the store and the finders see to it. */
const parts = new Map<string, (value: never) => string | null>(
  Object.entries({
    resolutions: ({ kind }: Resolution) => kind,
    options: ({ status }: Option) => status,
    values: ({ role }: MoneyValue) => role,
  }),
)

/** The id of the code that a fact is coded with. */
export function codeId({ field, value }: ReviewedFact): string {
  const part = parts.get(field)?.(value as never) ?? null // by the field, see `parts`
  return part === null ? field : `${field}/${part}`
}

/** Codes of a person's own: spellings that differ in capitals alone are one code, as in most programs. */
export const tagId = (tag: string): string => `tag/${tag.toLowerCase()}`

/** The group of the tags in use, each as it was first met. */
export const tagCodes = (tags: Iterable<string>): Code =>
  group(
    'tags',
    'Own tags',
    Array.from(tags, (tag) => ({ id: tagId(tag), name: tag, colour: colours.own })),
    colours.own,
  )
