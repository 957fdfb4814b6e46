import type { FinalRecord } from '../../record/final-record'
import { capital } from '../../words/capital'
import { fieldWords } from '../../words/fields'
import type { Guid } from './guid'
import { element, textElement } from './xml'

/** What is said of a source as a whole: by which a study sorts and compares. */
interface Variable {
  readonly id: string
  readonly name: string
  readonly type: 'Text' | 'Boolean' | 'Date' | 'DateTime'
  value(record: FinalRecord): string | boolean | null
}

const named = (field: string) => ({ id: field, name: capital(fieldWords(field)) })

/** Every variable, in the order in which projects declare them. */
export const variables = (): readonly Variable[] => [
  { id: 'id', name: 'Minutebook id', type: 'Text', value: ({ row }) => row.id },
  { ...named('council'), type: 'Text', value: ({ row }) => row.council?.name ?? null },
  { id: 'gss', name: 'ONS code', type: 'Text', value: ({ row }) => row.council?.gss ?? null },
  { ...named('decisionMaker'), type: 'Text', value: ({ row }) => row.decisionMaker },
  {
    ...named('dates.decided'),
    type: 'Date',
    value: ({ fields }) => fields.dates.decided?.value ?? null,
  },
  { ...named('outcome'), type: 'Text', value: ({ fields }) => fields.outcome?.value ?? null },
  {
    ...named('keyDecision'),
    type: 'Boolean',
    value: ({ fields }) => fields.keyDecision?.value ?? null,
  },
  { id: 'matter', name: 'Matter', type: 'Text', value: ({ matter }) => matter.matter },
  { id: 'checked', name: 'Checked by a person', type: 'Text', value: ({ row }) => row.checked },
  { id: 'url', name: 'Address', type: 'Text', value: ({ version }) => version.url },
  {
    id: 'retrieved',
    name: 'Retrieved',
    type: 'DateTime',
    value: ({ version }) => version.firstSeen,
  },
]

/** The list of variables, as a project declares it. */
export const variablesXml = (guid: Guid): string =>
  element(
    'Variables',
    {},
    variables().map(({ id, name, type }) =>
      element('Variable', { guid: guid('variable', id), name, typeOfVariable: type }),
    ),
  )

/** A source's values; what the page does not say has none. */
export const variableValues = (record: FinalRecord, guid: Guid): string[] =>
  variables().flatMap(({ id, type, value }) => {
    const said = value(record)
    if (said === null || said === '') return []
    return element('VariableValue', {}, [
      element('VariableRef', { targetGUID: guid('variable', id) }),
      textElement(`${type}Value`, String(said)),
    ])
  })
