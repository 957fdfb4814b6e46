import type { CellType } from '../../model/cell-type'
import type { About } from '../format'
import type { Head } from '../tables/table'
import { type Coded, constraintOf } from './codebook'
import type { Summary } from './summary'

/** A table's file as the package describes it. */
export interface Resource extends Coded {
  readonly bytes: number
  /** SHA-256, in hexadecimal. */
  readonly sha256: string
}

const profiles = 'https://datapackage.org/profiles/2.0'

const types: Record<CellType, object> = {
  text: { type: 'string' },
  list: { type: 'string' },
  number: { type: 'number' },
  'whole number': { type: 'integer' },
  'true/false': { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date' },
  time: { type: 'time', format: '%H:%M' },
  'date and time': { type: 'datetime', format: '%Y-%m-%dT%H:%M:%S.%fZ' },
}

/** datapackage.json, by Data Package 2.0. */
export function descriptor(
  resources: readonly Resource[],
  summary: Summary,
  about: About,
): Record<string, unknown> {
  return {
    $schema: `${profiles}/datapackage.json`,
    name: `minutebook-decisions-${about.day}`,
    title: `Council decisions captured with Minutebook, ${about.day}`,
    description: 'See README.md for how the rows were found and what was left out.',
    version: about.day.replaceAll('-', '.'),
    created: about.at,
    keywords: ['local government', 'council decisions', 'United Kingdom'],
    licenses: [
      {
        name: 'OGL-UK-3.0',
        path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        title: 'Most councils publish under it; each one’s own page says whether it does',
      },
    ],
    sources: summary.sites.map(({ council, url }) => ({ title: council ?? url, path: url })),
    resources: resources.map(resourceOf),
  }
}

function resourceOf({ table, heads, bytes, sha256 }: Resource): object {
  const key = table.key.every((name) => heads.some((head) => head.name === name && head.always))
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    description: table.meaning,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: heads.map(fieldOf),
      missingValues: [''],
      // A key may not be empty; where a part of it may, the rows still differ.
      ...(key ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
      ...(table.references.length === 0
        ? {}
        : {
            foreignKeys: table.references.map(({ columns, table: resource, to }) => ({
              fields: columns,
              reference: { resource, fields: to },
            })),
          }),
    },
  }
}

function fieldOf(head: Head): object {
  const { enum: values, minimum, pattern } = constraintOf(head)
  const constraints = {
    ...(head.always ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(pattern === undefined || head.type !== 'text' ? {} : { pattern }),
  }
  return {
    name: head.name,
    ...types[head.type],
    description: head.meaning,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}
