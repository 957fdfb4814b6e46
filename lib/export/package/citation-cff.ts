import type { About } from '../format'
import { jsonText } from '../json'
import type { Summary } from './summary'

/** Text as YAML takes it whatever it holds: JSON's strings are YAML's. */
const yaml = (text: string): string => jsonText(text)

/**
 * Who made the set, as far as it is known: the name that the person goes by in Minutebook, unless names are left out.
 * Nobody is made up: without it the file says so, and README.md asks for the names.
 */
export const authorOf = ({ coder, options }: About): string | null =>
  options.has('noNames') ? null : coder

/** One name as a person gave it: which part of it is the family's is theirs to say, so it is an alias. */
const authorLine = (name: string | null): string =>
  name === null
    ? 'name: "Whoever captured these decisions (not named in the export)"'
    : `alias: ${yaml(name)}`

/** CITATION.cff (1.2.0) of the set. */
export function citationCff(summary: Summary, about: About): string {
  const { records, councils, decided } = summary
  const years = decided.first === null ? '' : `, ${decided.first} to ${decided.last}`
  return `cff-version: 1.2.0
message: "If you use this data set, please cite it as below."
type: dataset
title: ${yaml(`Council decisions captured with Minutebook: ${records} decisions of ${councils} councils${years}`)}
# Put the names of those who captured and checked the decisions here.
authors:
  - ${authorLine(authorOf(about))}
date-released: ${yaml(about.day)}
version: ${yaml(about.day)}
abstract: ${yaml(`${about.selection}. Captured with Minutebook ${about.version}, rules ${summary.extractors.join(', ')}.`)}
keywords:
  - "local government"
  - "council decisions"
`
}
