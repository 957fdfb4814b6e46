import type { About } from '../format'
import type { Summary } from './summary'

/** Text as YAML takes it whatever it holds: JSON's strings are YAML's. */
const yaml = (text: string): string => JSON.stringify(text)

/** CITATION.cff (1.2.0) of the set. Who made it is theirs to say: the file tells where. */
export function citationCff(summary: Summary, about: About): string {
  const { records, councils, decided } = summary
  const years = decided.first === null ? '' : `, ${decided.first} to ${decided.last}`
  return `cff-version: 1.2.0
message: "If you use this data set, please cite it as below."
type: dataset
title: ${yaml(`Council decisions captured with Minutebook: ${records} decisions of ${councils} councils${years}`)}
# Put the names of those who captured and checked the decisions here.
authors:
  - name: "Compilers of this data set"
date-released: ${yaml(about.day)}
version: ${yaml(about.day)}
abstract: ${yaml(`${about.selection}. Captured with Minutebook ${about.version}, rules ${summary.extractors.join(', ')}.`)}
keywords:
  - "local government"
  - "council decisions"
`
}
