import type { About } from '../format'
import { type Code, factCodes, tagCodes, tagId } from './codes'
import { type Guid, remembering } from './guid'
import { variablesXml } from './variables'
import { element, open, textElement } from './xml'

/** What the sources of a project share, gathered while they are made. */
export interface Project {
  readonly guid: Guid
  /** For what many sources name: codes, variables. */
  readonly known: Guid
  /** The GUID of who said something; null: Minutebook read it. */
  user(who: string | null): string
  /** The id of a tag's code. */
  tag(tag: string): string
  /** Everything before the sources: written when all are known. */
  head(about: About): string
}

/** Begins a project of no users, tags and sources. */
export function openProject(guid: Guid): Project {
  const known = remembering(guid)
  const machine = guid('user', 'machine')
  const users = new Map([[machine, 'Minutebook']])
  const tags = new Map<string, string>()
  return {
    guid,
    known,
    user: (who) => {
      if (who === null) return machine
      const id = known('user', 'person', who)
      users.set(id, who)
      return id
    },
    tag: (tag) => {
      const id = tagId(tag)
      if (!tags.has(id)) tags.set(id, tag)
      return id
    },
    head: ({ at, version }) =>
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        open('Project', {
          xmlns: 'urn:QDA-XML:project:1.0',
          name: 'Council decisions',
          origin: `Minutebook ${version}`,
          creatingUserGUID: machine,
          creationDateTime: at,
        }),
        element(
          'Users',
          {},
          Array.from(users, ([id, name]) => element('User', { guid: id, name })),
        ),
        codeBook(known, tags.size === 0 ? factCodes() : [...factCodes(), tagCodes(tags.values())]),
        variablesXml(known),
        '',
      ].join('\n'),
  }
}

const codeBook = (guid: Guid, codes: readonly Code[]): string =>
  element('CodeBook', {}, [
    element(
      'Codes',
      {},
      codes.map((code) => codeXml(guid, code)),
    ),
  ])

const codeXml = (guid: Guid, { id, name, colour, meaning, group, codes = [] }: Code): string =>
  element(
    'Code',
    {
      guid: guid('code', id),
      name,
      isCodable: String(group !== true),
      color: colour,
    },
    [
      ...(meaning === undefined ? [] : [textElement('Description', meaning)]),
      ...codes.map((one) => codeXml(guid, one)),
    ],
  )
