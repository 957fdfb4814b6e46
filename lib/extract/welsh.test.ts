import { describe, expect, test } from 'vitest'
import { saysNone } from './find/none-stated'
import { outcomeOf } from './find/outcome'
import { openerAt } from './find/resolution/opener'
import { openerInside } from './find/resolution/opener-inside'
import { headingRole } from './headings'
import { meetingLine } from './meeting-line'
import { readDate } from './read/calendar-date'
import { readTime } from './read/clock-time'
import { readYesNo } from './read/yes-no'
import { labelField } from './systems/moderngov/labels'

const all = (words: string) => ({ start: 0, end: words.length })

// Every table that meets the words of a page, in Welsh: LLL=1, and councils that print nothing else.

describe('labels', () => {
  test.each([
    ['Penderfynwr:', 'decisionMaker'],
    ['Gwneuthurwr y Penderfyniad: ', 'decisionMaker'],
    ['Statws y Penderfyniad:', 'status'],
    ['Statws Penderfyniad:', 'status'],
    ['Ai Penderfyniad Allweddol yw hwn?:', 'keyDecision'],
    ['Ai Penderfyniad Allweddol ydyw?:', 'keyDecision'],
    ['A yw’n benderfyniad allweddol?:', 'keyDecision'],
    ['Penderfyniad Allweddol:', 'keyDecision'],
    ["A yw'n destun galw i mewn?:", 'callIn'],
    ['Yn amodol ar alw i mewn?:', 'callIn'],
    ['A ellir ei alw i mewn?:', 'callIn'],
    ['Dyddiad cyhoeddi:', 'published'],
    ['Dyddiad y cyhoeddwyd:', 'published'],
    ['Dyddiad y penderfyniad:', 'decided'],
    ['Dyddiad Penderfyniad:', 'decided'],
    ['Mewn grym o:', 'effective'],
    ['Dyddiad y daw i rym:', 'effective'],
    ['Yn weithredol o:', 'effective'],
    ['Dyddiad gweithredu:', 'effective'],
    ["Penderfyniad i'w wneud:", 'due'],
    ["Wedi'i benderfynu yn y cyfarfod:", 'decidedAt'],
    ['Penderfynwyd yn y cyfarfod:', 'decidedAt'],
    ['Rheswm Allweddol:', 'keyReason'],
    ['Wardiau yr effeithir arnynt:', 'wards'],
    ['Ymgyngoreion:', 'consultees'],
    ['Awdur yr adroddiad:', 'person'],
    ['Swyddog Arweiniol:', 'person'],
    ['Aelod Cabinet:', 'person'],
    ['Cyswllt:', 'person'],
    ['Datganiadau o fuddiant:', 'interests'],
    ['Lleoliad:', 'ignored'],
    ['Cyfeirnod:', 'ignored'],
    ['Adran:', null],
  ])('%s is %s', (label, field) => expect(labelField(label)).toBe(field))
})

describe('headings', () => {
  test.each([
    ['Penderfyniad:', 'decision'],
    ['Penderfyniadau:', 'decision'],
    ['PENDERFYNIAD Y CABINET', 'decision'],
    ['Manylion y Penderfyniad', 'decision'],
    ['Cofnodion:', 'minutes'],
    ['Rhesymau dros y penderfyniad:', 'reasons'],
    ['Rheswm dros y Penderfyniad', 'reasons'],
    ['Y rheswm dros y penderfyniad hwn:', 'reasons'],
    ['Rhesymau:', 'reasons'],
    ['Opsiynau eraill a ystyriwyd:', 'options'],
    ['Dewisiadau eraill a ystyriwyd ac a wrthodwyd:', 'options'],
    ['Opsiynau amgen a ystyriwyd', 'options'],
    ['Opsiynau a ystyriwyd', 'options'],
    ['Pwrpas:', 'purpose'],
    ['Diben yr adroddiad', 'purpose'],
    ['Dogfennau ychwanegol:', 'documents'],
    ['Dogfennau ategol:', 'documents'],
    ['Dogfennau cysylltiedig:', 'documents'],
    ['Papurau cefndir', 'documents'],
    ['Datganiadau o fuddiant', 'interests'],
    ['Datgan Buddiannau', 'interests'],
    ['Pleidlais gofnodedig', 'votes'],
    ['Canlyniad y bleidlais', 'votes'],
    ['Argymhellion', 'other'],
    ['Goblygiadau ariannol', 'other'],
    ['Rhoi’r Penderfyniad ar Waith', 'other'],
    ['Llyfrgelloedd', null],
  ])('%s is %s', (heading, role) => expect(headingRole(heading)).toBe(role))
})

describe('openers', () => {
  test.each([
    ['PENDERFYNWYD:', '', 'resolved'],
    ['PENDERFYNWYD YN UNFRYDOL:', '', 'resolved'],
    ['PENDERFYNWYD YN UNFRYDOL cymeradwyo’r adroddiad.', 'cymeradwyo’r adroddiad.', 'resolved'],
    [
      'PENDERFYNWYD – bod yr adroddiad yn cael ei dderbyn.',
      'bod yr adroddiad yn cael ei dderbyn.',
      'resolved',
    ],
    ['Penderfynwyd bod y ffi yn aros.', 'y ffi yn aros.', 'resolved'],
    ['CYTUNWYD: i dderbyn y cofnodion.', 'i dderbyn y cofnodion.', 'resolved'],
    ['CYMERADWYWYD: y rhaglen.', 'y rhaglen.', 'resolved'],
    ['ARGYMHELLWYD i’r Cyngor:', '’r Cyngor:', 'recommended'],
    ['NODWYD: yr adroddiad.', 'yr adroddiad.', 'noted'],
    ['Penderfynodd y Cabinet:', '', 'resolved'],
    ['Penderfynodd y Cabinet yn unfrydol:', '', 'resolved'],
    ['Cytunodd y Pwyllgor Cynllunio i ganiatáu’r cais.', 'ganiatáu’r cais.', 'resolved'],
    ['Yn dilyn trafodaeth, penderfynodd y Bwrdd: derbyn y cynnig.', 'derbyn y cynnig.', 'resolved'],
    [
      'Argymhellodd y Pwyllgor fod y Cyngor yn ei fabwysiadu.',
      'fod y Cyngor yn ei fabwysiadu.',
      'recommended',
    ],
    ['Bod y Cabinet yn:', '', 'resolved'],
    [
      'Penderfynodd y Pwyllgor, drwy bleidlais, ddyfarnu grant i’r clwb.',
      'ddyfarnu grant i’r clwb.',
      'resolved',
    ],
  ])('%s opens', (words, clause, kind) => {
    const opener = openerAt(words, all(words))
    expect(opener?.kind).toBe(kind)
    expect(opener ? words.slice(opener.end) : null).toBe(clause)
  })

  test.each([
    'Penderfyniad y Cabinet oedd y cyntaf o’i fath.',
    'Y Cabinet oedd yn gyfrifol am y gwaith.',
    'Nododd y Cadeirydd fod yr ystafell yn oer.',
  ])('%s does not', (words) => expect(openerAt(words, all(words))).toBeNull())

  test('in the middle of a paragraph', () => {
    const words = 'Cafwyd trafodaeth hir. PENDERFYNWYD: gohirio’r mater.'
    const opener = openerInside(words, all(words))
    expect(opener ? words.slice(opener.end) : null).toBe('gohirio’r mater.')
  })
})

describe('values', () => {
  test.each([
    ['Ie', true],
    ['Ydy', true],
    ['Ydi', true],
    ['Oes', true],
    ['Allweddol', true],
    ['Na', false],
    ['Nac ydi', false],
    ['Nac oes', false],
    ['Nage', false],
    ['Di-allweddol', false],
    ["Nid yw'n allweddol", false],
    ['Dogfen', null],
  ])('%s is %s', (value, says) => expect(readYesNo(value)).toBe(says))

  test.each([
    ["Argymhellion wedi'u cymeradwyo", 'approved'],
    ['Argymhellion a Gymeradwywyd', 'approved'],
    ['Cymeradwywyd yr argymhellion', 'approved'],
    ["Argymhellion wedi'u diwygio", 'amended'],
    ["Wedi'i wrthod", 'rejected'],
    ['Argymhellion heb eu cymeradwyo', 'rejected'],
    ['Gohiriwyd', 'deferred'],
    ["Wedi'i ohirio", 'deferred'],
    ['Cyfeiriwyd yn ôl', 'referred'],
    ['Tynnwyd yn ôl', 'withdrawn'],
    ["I'w benderfynu", 'for-determination'],
    ['Nodwyd', 'noted'],
    ['Gweithredwyd', null],
  ])('%s is %s', (status, outcome) => expect(outcomeOf(status)).toBe(outcome))

  test.each([
    ['Dim', true],
    ['Dim.', true],
    ['Amherthnasol', true],
    ['Ddim yn berthnasol', true],
    ["Nid yw'n berthnasol", true],
    ['Nid oedd unrhyw opsiynau eraill.', true],
    ['Ni ystyriwyd unrhyw ddewisiadau eraill.', true],
    ['Ni dderbyniwyd unrhyw ddatganiadau o fuddiant.', true],
    ['Dimensiwn y to', false],
    ['Peidio â gwneud dim: byddai’r to yn gollwng.', false],
  ])('%s says none: %s', (text, none) => expect(saysNone(text)).toBe(none))
})

describe('meetings', () => {
  const cut = (text: string, at: { start: number; end: number } | null | undefined) =>
    at ? text.slice(at.start, at.end) : null
  test.each([
    [
      'Cyfarfod Cabinet, Dydd Llun, 7fed Medi, 2026 10.00 yb (Eitem 4)',
      'Cabinet',
      '7fed Medi, 2026',
      '10.00 yb',
      '4',
    ],
    [
      "Cyfarfod o'r Pwyllgor Craffu, Dydd Iau, 12fed Mawrth, 2026 2.00 yp (Eitem 6.)",
      'Pwyllgor Craffu',
      '12fed Mawrth, 2026',
      '2.00 yp',
      '6',
    ],
    [
      'Cyfarfod y Cyngor Sir - Dydd Mercher, 25ain Chwefror, 2026 10.30 y.b.',
      'Cyngor Sir',
      '25ain Chwefror, 2026',
      '10.30 y.b',
      null,
    ],
    [
      'Cabinet - Dydd Mawrth 3ydd Tachwedd 2026 1.00 o’r gloch',
      'Cabinet',
      '3ydd Tachwedd 2026',
      '1.00 o’r gloch',
      null,
    ],
    ['Cyfarfod: 09/03/2026 - Cabinet (Eitem 7)', 'Cabinet', '09/03/2026', null, '7'],
  ])('%s', (line, body, date, time, item) => {
    const read = meetingLine(line, { start: 0, end: line.length }, null)
    expect(cut(line, read.body)).toBe(body)
    expect(cut(line, read.date)).toBe(date)
    expect(cut(line, read.time)).toBe(time)
    expect(cut(line, read.item)).toBe(item)
  })

  test.each([
    ['14 Ionawr 2026', '2026-01-14'],
    ['14 o Chwefror 2026', '2026-02-14'],
    ['14eg o Fawrth 2026', '2026-03-14'],
    ['14 Ebrill 2026', '2026-04-14'],
    ['14 o Fai 2026', '2026-05-14'],
    ['14 Mehefin 2026', '2026-06-14'],
    ['14 o Orffennaf 2026', '2026-07-14'],
    ['14 Awst 2026', '2026-08-14'],
    ['14 o Fedi 2026', '2026-09-14'],
    ['14 Hydref 2026', '2026-10-14'],
    ['14 o Dachwedd 2026', '2026-11-14'],
    ['14 Rhagfyr 2026', '2026-12-14'],
  ])('%s is %s', (words, iso) => expect(readDate(words)?.iso).toBe(iso))

  test.each([
    ['10.00 yb', '10:00'],
    ['2.30 yp', '14:30'],
    ['6.00 yh', '18:00'],
    ["2.00 o'r gloch", '14:00'],
    ['hanner dydd', '12:00'],
  ])('%s is %s', (words, time) => expect(readTime(words)?.time).toBe(time))
})
