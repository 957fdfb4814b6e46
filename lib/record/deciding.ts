import type { RecordRow } from '../model/kept'
import type { RecordKind } from '../model/vocabulary'

/** What is asked of a record, read or kept. */
interface Item {
  readonly kind: RecordKind
  readonly title: string
  /** Clauses, and votes with or without them: a motion that fell was decided too. */
  readonly resolutions: number
  readonly votes: number
}

/** "To receive and confirm the minutes", "4. Apologies": what may precede the name of the business. */
const before =
  /^(?:(?:item|eitem)\s+)?(?:\d{1,3}[.):]?\s+)?(?:to\s+)?(?:(?:receive|note|confirm|approve|agree|sign|consider|take)(?:\s+and\s+|,\s*|\s+))*(?:(?:any|the|as|a|an)\s+)*/

/** The meeting's own business, by the names that agendas give it; English and Welsh, folded to lower case. */
const business = [
  // "Apologies for absence and substitutions", "Ymddiheuriadau am absenoldeb"
  /^(?:apolog(?:y|ies)|ymddiheuriad(?:au)?)(?:$|\s+(?:for|and|am)\b|[,;:/&-])/,
  // "Declarations of interest", "Disclosable pecuniary interests", "Datganiadau o fuddiant"
  /^(?:declarations?|disclosures?|notifications?|registrations?)\s+(?:of|by)\b.{0,60}\binterests?\b/,
  /^(?:disclosable\s+)?(?:pecuniary|personal|members['’]?)\s+interests?\b/,
  /^(?:datgan(?:iad(?:au)?)?|datgelu)\b.{0,40}\b(?:fuddiant|fuddiannau|buddiant|buddiannau)\b/,
  // "Minutes", "Minutes of the last meeting", "Cofnodion": not "Minutes of the Highways Panel: recommendations"
  /^(?:(?:public|draft|exempt|previous)\s+)*minutes(?:$|\s+(?:of|from|for)\s+(?:the\s+)?(?:last|previous|meetings?|proceedings)\b|\s*[-–:,(]?\s*\d)/,
  /^cofnodion(?:$|\s+(?:y|cyfarfod|blaenorol))/,
  /^matters\s+arising\b/,
  // "Exclusion of the press and public", "Gwahardd y wasg a'r cyhoedd"
  /^exclusion\s+of\s+(?:the\s+)?(?:press|public)\b/,
  /^(?:gwahardd|eithrio)\s+y\s+(?:wasg|cyhoedd)\b/,
  // "Chair's announcements", "Announcements from the Mayor"
  /^(?:(?:chair(?:man|person)?|mayor|leader|president|convener)['’]?s?['’]?\s+)?(?:announcements?|communications?|welcome|introductions?)(?:$|\s+(?:by|from|of|and)\b)/,
  // "Any other business", "Urgent business", "Date of next meeting"
  /^(?:other\s+)?(?:urgent\s+)?(?:other\s+)?(?:business|items)(?:$|\s+(?:of|which|considered)\b.{0,40}\burgent)/,
  /^urgent\s+(?:business|items)\b/,
  /^(?:other\s+)?urgent\s+matters\b/,
  /^dates?(?:,?\s+(?:time|and)){0,2}.{0,20}\bof\s+(?:the\s+)?(?:next|future)\s+meetings?\b/,
  /^(?:substitut(?:es?|ions?)(?:\s+members)?|attendance|roll\s*-?\s*call|prayers?)$/,
] as const

/** Whether a title names the meeting's own business: apologies, minutes, interests, exclusion, announcements. */
export function isProcedure(title: string): boolean {
  const folded = title.toLowerCase().replace(/\s+/g, ' ').trim()
  const name = folded.replace(before, '')
  return business.some((one) => one.test(name))
}

/**
 * Whether a record is a decision, as counts and tables use the word. Decision and issue pages always are; an item of a
 * meeting is where something was resolved or voted on that is not the meeting's own business: to approve the last
 * minutes or exclude the public decides nothing that a study of decisions counts. To note a report does decide: the body
 * resolved it, and whether that is much is for the study to say.
 */
export function isDecision({ kind, title, resolutions, votes }: Item): boolean {
  if (kind !== 'agenda-item') return true
  return (resolutions > 0 || votes > 0) && !isProcedure(title)
}

/** The same of a row of the library, with what users corrected, added and rejected in it. */
export const rowDecides = ({
  kind,
  title,
  found,
}: Pick<RecordRow, 'kind' | 'title' | 'found'>): boolean =>
  isDecision({ kind, title, resolutions: found.clauses, votes: found.votes })
