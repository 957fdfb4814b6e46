import type { LabelField } from '../../shapes'

/**
 * ModernGov's labels in the letter of its templates and of the councils that renamed them. Unknown ones
 * are collected, not lost. Sources: MODERNGOV, "Metadata labels"; Welsh labels are the system's own.
 */
const fields: readonly (readonly [LabelField, RegExp])[] = [
  [
    'decisionMaker',
    /^(?:decision[- ]?makers?|decision to be (?:made|taken) by|gwneuthurwr (?:y )?penderfyniad(?:au)?|penderfynwr)$/,
  ],
  ['status', /^(?:decision status|status|outcome|statws(?: y)? penderfyniad|statws)$/],
  [
    'keyDecision',
    /^(?:is (?:this |it )?(?:a )?key decision|key decision|decision type|type of decision|a yw'n benderfyniad allweddol|ai penderfyniad allweddol ydyw|penderfyniad allweddol)$/,
  ],
  [
    'callIn',
    /^(?:is (?:this |it )?subject to call[- ]?in|is callable[- ]?in|subject to call[- ]?in|call[- ]?in applies|yn amodol ar alw i mewn|a yw'n destun galw i mewn|agored i'w alw i mewn)$/,
  ],
  [
    'callInDeadline',
    /^(?:call[- ]?in deadline(?: date)?|deadline for call[- ]?in|last date for call[- ]?in)$/,
  ],
  [
    'published',
    /^(?:publication date|date published|decision published|published|date of publication|dyddiad cyhoeddi)$/,
  ],
  [
    'decided',
    /^(?:date of decision|decision date|date decision (?:made|taken)|date of meeting|dyddiad y penderfyniad)$/,
  ],
  [
    'effective',
    /^(?:effective from|effective date|date effective|date comes into force(?: if not called in)?|implementation date|date of implementation|yn weithredol o|effeithiol o|dod i rym)$/,
  ],
  ['due', /^(?:decision due(?: date)?|due date|date due|penderfyniad i'w wneud|dyddiad dyledus)$/],
  [
    'decidedAt',
    /^(?:decided at meeting|made at meeting|decision made at|wedi'i benderfynu yn y cyfarfod|penderfynwyd yn y cyfarfod)$/,
  ],
  ['keyReason', /^(?:reason key|reason for key decision|key decision reason|rheswm allweddol)$/],
  [
    'wards',
    /^(?:(?:electoral )?(?:wards?|divisions?|areas?|parishes)(?: ?\/ ?(?:areas?|divisions?|wards?))?(?: (?:affected|concerned))?|wardiau(?: yr effeithir arnynt)?)$/,
  ],
  ['consultees', /^(?:consultees?|ymgyngoreion|ymgynghoreion)$/],
  [
    'person',
    /^(?:contact(?: officer| details| name)?s?|(?:report|lead)?\s?authors?(?: of report)?|lead (?:officer|member|director|councillor)|(?:cabinet|executive|portfolio) (?:members?|holder|councillor)s?|responsible (?:officer|director|member)|cyswllt|awdur yr adroddiad|prif swyddog|prif aelod|swyddog cyswllt)$/,
  ],
  [
    'interests',
    /^(?:any |details of )?(?:(?:declarations? of |conflicts? of )?interests?(?: declared)?|conflicts? of interest(?: declared)?|dispensations?(?: granted)?)$/,
  ],
  [
    'ignored',
    /^(?:venue|lleoliad|notice of (?:proposed )?decision(?: first published)?|ref(?:erence)?|accompanying documents|dogfennau)$/,
  ],
]

/** The record's field that a printed label fills; null for one that nobody knows. */
export function labelField(printed: string): LabelField | null {
  const name = printed
    .replace(/[’‘]/g, "'")
    .replace(/[\s:?.–—-]+$/, '')
    .trim()
    .toLowerCase()
  return fields.find(([, pattern]) => pattern.test(name))?.[0] ?? null
}
