import type {
  Delegation,
  MoneyValue,
  Option,
  Person,
  Resolution,
  Term,
  Vote,
} from '../../model/facts'
import type { PlainDocument } from '../../model/plain'
import { pounds } from '../../model/pounds'
import { sumPlace } from '../../record/sum-place'
import { lines } from '../formats/decisions-cells'
import { type FactKind, type FactRow, factTable } from './fact-table'

const resolutions: FactKind<Resolution> = {
  name: 'resolutions',
  field: 'resolutions',
  meaning: 'What was resolved, recommended or noted: one row a clause.',
  columns: [
    {
      name: 'path',
      type: 'text',
      meaning:
        'The printed markers, outermost first, joined by full stops: 2.iii. Empty for a clause without.',
      cell: ({ path }) => path.join('.') || null,
    },
    {
      name: 'text',
      type: 'text',
      meaning: 'The clause, without its sub-clauses.',
      of: 'Resolution.text',
      always: true,
      cell: ({ text }) => text,
    },
    {
      name: 'kind',
      type: 'text',
      meaning: 'resolved (also agreed, approved), recommended (to another body) or noted.',
      of: 'Resolution.kind',
      always: true,
      cell: ({ kind }) => kind,
    },
    {
      name: 'opening_words',
      was: 'lead',
      type: 'text',
      meaning: 'The opening words before the clause: RESOLVED that.',
      of: 'Resolution.lead',
      cell: ({ lead }) => lead,
    },
  ],
}

const reasons: FactKind<string> = {
  name: 'reasons',
  field: 'reasons',
  meaning: 'Reasons for the decision, as printed.',
  columns: [
    {
      name: 'text',
      type: 'text',
      meaning: 'The reason.',
      always: true,
      cell: (text) => text,
    },
  ],
}

const values: FactKind<MoneyValue> = {
  name: 'values',
  field: 'values',
  meaning: 'Sums of money that the page prints.',
  columns: [
    {
      name: 'amount',
      type: 'number',
      meaning: 'Pounds; of a range its lower end.',
      of: 'PlainValue.amount',
      always: true,
      cell: ({ amount }) => pounds(amount),
    },
    {
      name: 'amount_upper',
      was: 'upper',
      type: 'number',
      meaning: 'Pounds: the upper end of a range.',
      of: 'PlainValue.upper',
      cell: ({ upper }) => pounds(upper),
    },
    {
      name: 'currency',
      type: 'text',
      meaning: 'GBP.',
      of: 'PlainValue.currency',
      always: true,
      cell: ({ currency }) => currency,
    },
    {
      name: 'basis',
      type: 'text',
      meaning:
        'What the sum is for: a total, or each year, month, week, day or hour; unspecified where it is not said.',
      of: 'PlainValue.basis',
      always: true,
      cell: ({ basis }) => basis,
    },
    {
      name: 'qualifier',
      type: 'text',
      meaning:
        'up-to, over, at-least (not less than, a minimum of, or more) or approximately, where the page says so.',
      of: 'PlainValue.qualifier',
      cell: ({ qualifier }) => qualifier,
    },
    {
      name: 'role',
      type: 'text',
      meaning: 'What the sum is: contract, budget, saving …, where the words say so.',
      of: 'PlainValue.role',
      cell: ({ role }) => role,
    },
  ],
  printed: [
    {
      name: 'printed_in',
      type: 'text',
      meaning:
        'Where the page prints it: resolution, option, reason, purpose or other; of several places the first of these.',
      of: 'SumPlace.part',
      always: true,
      cell: (row) => placeOf(row).part,
    },
    {
      name: 'printed_in_path',
      type: 'text',
      meaning: 'Of a sum in a resolution: the markers of its clause, joined by full stops: 2.iii.',
      cell: (row) => placeOf(row).path.join('.') || null,
    },
    {
      name: 'printed_in_option',
      type: 'text',
      meaning: 'Of a sum in an option: preferred, considered or rejected.',
      of: 'SumPlace.status',
      cell: (row) => placeOf(row).status,
    },
  ],
}

const placeOf = ({ record, fact }: FactRow) => sumPlace(fact.spans, record.fields)

const months = (name: string, meaning: string, part: keyof Term) =>
  ({
    name,
    type: 'whole number',
    meaning: `Months: ${meaning}`,
    of: `Term.${part}`,
    cell: (term: Term) => term[part],
  }) as const

const terms: FactKind<Term> = {
  name: 'terms',
  field: 'terms',
  meaning: 'How long a contract, lease, licence, grant or loan runs.',
  columns: [
    months('initial_months', 'the first length.', 'initialMonths'),
    months('extension_months', 'by how much it may be extended.', 'extensionMonths'),
    months('maximum_months', 'the longest that it can run.', 'maximumMonths'),
  ],
}

const options: FactKind<Option> = {
  name: 'options',
  field: 'options',
  meaning: 'Alternative options that were considered.',
  columns: [
    {
      name: 'label',
      type: 'text',
      meaning: 'As printed: Option 1.',
      of: 'Option.label',
      cell: ({ label }) => label,
    },
    {
      name: 'title',
      type: 'text',
      meaning: 'Its title, where one is printed.',
      of: 'Option.title',
      cell: ({ title }) => title,
    },
    {
      name: 'text',
      type: 'text',
      meaning: 'The option, without its label.',
      of: 'Option.text',
      always: true,
      cell: ({ text }) => text,
    },
    {
      name: 'status',
      type: 'text',
      meaning: 'preferred, rejected or considered.',
      of: 'Option.status',
      always: true,
      cell: ({ status }) => status,
    },
    {
      name: 'reason',
      type: 'text',
      meaning: 'Why, where that is printed as a part of its own.',
      of: 'Option.reason',
      cell: ({ reason }) => reason,
    },
  ],
}

const delegations: FactKind<Delegation> = {
  name: 'delegations',
  field: 'delegations',
  meaning: 'Who may decide or act in the body’s place.',
  columns: [
    {
      name: 'delegated_to',
      was: 'to',
      type: 'text',
      meaning: 'The post or body.',
      of: 'Delegation.to',
      always: true,
      cell: ({ to }) => to,
    },
    {
      name: 'consulting',
      type: 'list',
      meaning: 'Whom they must consult, a line each.',
      cell: ({ consulting }) => lines(consulting),
    },
  ],
}

const count = (name: string, meaning: string, part: 'for' | 'against' | 'abstentions') =>
  ({
    name,
    type: 'whole number',
    meaning,
    of: `Vote.${part}`,
    cell: (vote: Vote) => vote[part],
  }) as const

const votes: FactKind<Vote> = {
  name: 'votes',
  field: 'votes',
  meaning: 'Votes that the page prints, on amendments too.',
  columns: [
    { ...count('votes_for', 'Votes for.', 'for'), was: 'for' },
    { ...count('votes_against', 'Votes against.', 'against'), was: 'against' },
    count('abstentions', 'Abstentions.', 'abstentions'),
    {
      name: 'unanimous',
      type: 'true/false',
      meaning: 'true where the page says so, else empty.',
      of: 'Vote.unanimous',
      cell: ({ unanimous }) => unanimous,
    },
  ],
}

const people: FactKind<Person> = {
  name: 'people',
  field: 'people',
  meaning: 'People whom the page lists with a role.',
  columns: [
    {
      name: 'role',
      type: 'text',
      meaning: 'The label under which they stand.',
      of: 'Person.role',
      always: true,
      cell: ({ role }) => role,
    },
    {
      name: 'name',
      type: 'text',
      meaning: 'The name as printed.',
      of: 'Person.name',
      only: (asked) => !asked.has('noNames'),
      cell: ({ name }) => name,
    },
    {
      name: 'post',
      type: 'text',
      meaning: 'The post as printed.',
      of: 'Person.post',
      cell: ({ post }) => post,
    },
    {
      name: 'email',
      type: 'text',
      meaning: 'E-mail address.',
      of: 'Person.email',
      only: (asked) => asked.has('contacts'),
      cell: ({ email }) => email,
    },
    {
      name: 'phone',
      type: 'text',
      meaning: 'Telephone number.',
      of: 'Person.phone',
      only: (asked) => asked.has('contacts'),
      cell: ({ phone }) => phone,
    },
  ],
}

const documents: FactKind<PlainDocument> = {
  name: 'documents',
  field: 'documents',
  meaning: 'Papers that the page links.',
  columns: [
    {
      name: 'title',
      type: 'text',
      meaning: 'The title, without size and extension.',
      of: 'PlainDocument.title',
      always: true,
      cell: ({ title }) => title,
    },
    {
      name: 'document_url',
      type: 'text',
      meaning: 'Where the paper lies.',
      of: 'PlainDocument.url',
      always: true,
      cell: ({ url }) => url,
    },
    {
      name: 'format',
      type: 'text',
      meaning: 'pdf, docx …',
      of: 'PlainDocument.format',
      cell: ({ format }) => format,
    },
    {
      name: 'bytes',
      type: 'whole number',
      meaning: 'Its size as printed.',
      of: 'PlainDocument.bytes',
      cell: ({ bytes }) => bytes,
    },
  ],
}

/** The tables of facts, in the order of the long form. */
export const factTables = [
  factTable(resolutions),
  factTable(reasons),
  factTable(values),
  factTable(terms),
  factTable(options),
  factTable(delegations),
  factTable(votes),
  factTable(people),
  factTable(documents),
]
