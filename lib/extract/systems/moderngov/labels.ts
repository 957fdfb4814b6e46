import type { LabelField } from '../../shapes'

/**
 * ModernGov's labels in the letter of its templates and of the councils that renamed them. Unknown ones
 * are collected, not lost. Sources: MODERNGOV, "Metadata labels"; Welsh labels are the system's own.
 */
const fields: readonly (readonly [LabelField, RegExp])[] = [
  [
    'decisionMaker',
    /^(?:decision[- ]?makers?|decision to be (?:made|taken) by|gwneuthurwr (?:y |yr )?penderfyniad(?:au)?|(?:y )?penderfynwr|penderfyniad (?:gan|i'w wneud gan)|pwy sy'n penderfynu)$/,
  ],
  ['status', /^(?:decision status|status|outcome|statws(?: y)? penderfyniad|statws|canlyniad)$/],
  [
    'keyDecision',
    /^(?:is (?:this |it )?(?:a )?key decision|key decision|decision type|type of decision|(?:a yw(?: hwn| hyn)?'?n|a yw'r penderfyniad hwn yn|yn) benderfyniad allweddol|a yw (?:hwn|hyn) yn benderfyniad allweddol|ai penderfyniad allweddol (?:ydyw|yw hwn|yw hyn|yw e|yw)|penderfyniad allweddol|math (?:o |y )?b?p?enderfyniad)$/,
  ],
  [
    'callIn',
    /^(?:is (?:this |it )?subject to call[- ]?in|is callable[- ]?in|subject to call[- ]?in|call[- ]?in applies|(?:a yw'n |a yw |yn )?(?:amodol ar|agored i|destun|yn destun|ddarostyngedig i)(?: gael ei| gael eu)? (?:g|c)?alw i mewn|a (?:yw|ellir)(?:'n| hwn yn)? .{0,30}galw i mewn|agored i'w alw i mewn|a ellir ei alw i mewn)$/,
  ],
  [
    'callInDeadline',
    /^(?:call[- ]?in deadline(?: date)?|deadline for call[- ]?in|last date for call[- ]?in)$/,
  ],
  [
    'published',
    /^(?:publication date|date published|decision published|published|date of publication|(?:y )?dyddiad (?:y'i |y )?cyhoedd(?:i|ir|wyd)(?: y penderfyniad)?|cyhoeddwyd(?: y penderfyniad)?)$/,
  ],
  [
    'decided',
    /^(?:date of decision|decision date|date decision (?:made|taken)|date of meeting|dyddiad (?:y |gwneud y |gwneud )?penderfyniad|dyddiad y cyfarfod)$/,
  ],
  [
    'effective',
    /^(?:effective from|effective date|date effective|date comes into force(?: if not called in)?|implementation date|date of implementation|(?:yn )?(?:weithredol|effeithiol) o|(?:mewn|yn dod i|dod i|daw i) (?:g?rym)(?: o| ar)?|dyddiad (?:gweithredu|(?:y )?daw i rym|dod i rym))$/,
  ],
  [
    'due',
    /^(?:decision due(?: date)?|due date|date due|penderfyniad (?:i'w wneud|yn ddyledus|disgwyliedig)(?: erbyn| ar)?|dyddiad (?:dyledus|disgwyliedig(?: y penderfyniad)?))$/,
  ],
  [
    'decidedAt',
    /^(?:decided at meeting|made at meeting|decision made at|(?:wedi'i benderfynu|penderfynwyd|penderfyniad|gwnaed|wedi'i wneud)(?: arno)? (?:yn y|mewn|yng) (?:nghy|cy|ch?y)farfod)$/,
  ],
  [
    'keyReason',
    /^(?:reason key|reason for key decision|key decision reason|rheswm (?:allweddol|dros benderfyniad allweddol|pam ei fod yn allweddol))$/,
  ],
  [
    'wards',
    /^(?:(?:electoral )?(?:wards?|divisions?|areas?|parishes)(?: ?\/ ?(?:areas?|divisions?|wards?))?(?: (?:affected|concerned))?|(?:wardiau?|adrannau etholiadol|ardaloedd)(?: (?:yr|a) effeithir (?:arnynt|arni))?)$/,
  ],
  [
    'consultees',
    /^(?:consultees?|ymgyngoreion|ymgynghoreion|ymgynghorwyd â|y rhai yr ymgynghorwyd â hwy)$/,
  ],
  [
    'person',
    /^(?:contact(?: officer| details| name)?s?|(?:report|lead)?\s?authors?(?: of report)?|lead (?:officer|member|director|councillor)|(?:cabinet|executive|portfolio) (?:members?|holder|councillor)s?|responsible (?:officer|director|member)|(?:manylion |swyddog )?cyswllt|awdur(?: yr)? adroddiad|prif (?:swyddog|aelod)|(?:swyddog|aelod|cyfarwyddwr|cynghorydd) arweiniol|swyddog cyfrifol|aelod(?:au)? (?:o'r )?(?:cabinet|gweithrediaeth|portffolio))$/,
  ],
  [
    'interests',
    /^(?:any |details of )?(?:(?:declarations? of |conflicts? of )?interests?(?: declared)?|conflicts? of interest(?: declared)?|dispensations?(?: granted)?|datgan(?:iad(?:au)?)? (?:o )?(?:fuddiant|fuddiannau|buddiannau)|gollyngiadau?(?: a roddwyd)?)$/,
  ],
  [
    'ignored',
    /^(?:venue|lleoliad|notice of (?:proposed )?decision(?: first published)?|ref(?:erence)?|accompanying documents|dogfennau|cyfeirnod|hysbysiad o benderfyniad(?: arfaethedig)?.{0,40})$/,
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
