import type { SystemId } from '../../model/vocabulary'
import { dateWords } from '../../words/dates'
import type { About } from '../format'
import { accuracyWords } from './accuracy-words'
import { counted, figure, listed, percent } from './counted'
import { factCount, type Range, type Summary } from './summary'

/**
 * A paragraph for the methods section of a paper: first how much was checked and how much of it was right, then how many records
 * there were at each step and why others are not among them, dates, versions, how well the rules read, and what was left out.
 * How the pages were chosen no program knows: there it leaves a gap for the authors.
 *
 * @param summary of all records of the file, counted to the end
 */
export function methodsParagraph(summary: Summary, about: About): string {
  const { library } = about
  const found = `Pages of UK councils were opened by a person in a browser and read by Minutebook ${about.version}, a browser extension; no page was looked for or fetched by a machine.`
  const chosen = '[How the pages were chosen: for the authors to say.]'
  const said =
    summary.records === 0
      ? ['There is nothing in the file.']
      : [
          kindWords(summary),
          systemWords(summary),
          dateSentences(summary),
          ruleWords(summary),
          leftOutWords(summary, about),
        ]
  const checked = summary.records === 0 ? '' : checkWords(summary)
  const asked = askedWords(library.selected, summary, about)
  return [checked, found, chosen, libraryWords(about), asked, ...said]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const were = (n: number): string => (n === 1 ? 'was' : 'were')
const are = (n: number): string => (n === 1 ? 'is' : 'are')
const none = (n: number): string => (n === 0 ? 'none' : figure(n))

function libraryWords({ day, library: { records, deleted, items } }: About): string {
  const held = `On ${dateWords(day)} the library held`
  if (records === 0) return `${held} no records.`
  const gone = '(what was deleted more than 30 days before is no longer counted)'
  const bin =
    deleted === 0
      ? `and none that had been deleted ${gone}`
      : `of which ${figure(deleted)} had been deleted and ${were(deleted)} left out ${gone}`
  const comma = deleted === 0 ? '' : ','
  const others = `${figure(items)} of the ${deleted === 0 ? 'records' : 'others'} ${were(items)} ${items === 1 ? 'an agenda item' : 'agenda items'} without a decision`
  return `${held} ${counted(records, 'record')}${comma} ${bin}${items === 0 ? '' : `; ${others}`}.`
}

function askedWords(selected: number, { records }: Summary, { selection }: About): string {
  const unread = selected - records
  const asked = `${figure(selected)} ${were(selected)} asked for`
  if (selected === 0) return `None ${were(1)} asked for (${selection}).`
  if (unread <= 0)
    return `${figure(records)} ${were(records)} asked for and exported (${selection}).`
  return `${asked} (${selection}); of ${figure(unread)} no text that could be read is kept, and ${none(records)} ${were(records)} exported.`
}

function kindWords(summary: Summary): string {
  const { records, kinds, items, councils, councilUnknown, sites, partly } = summary
  const agenda = kinds['agenda-item']
  const some = items < agenda ? `${figure(items)} ` : agenda > 1 ? 'all ' : ''
  const undecided = items === 0 ? '' : ` (${some}without a decision)`
  const parts = [
    kinds.decision > 0 && counted(kinds.decision, 'decision'),
    agenda > 0 && `${counted(agenda, 'agenda item')}${undecided}`,
    kinds.issue > 0 && counted(kinds.issue, 'issue'),
  ].filter((words) => words !== false)
  const unknown =
    councilUnknown === 0 ? '' : ` (not known for ${counted(councilUnknown, 'record')})`
  const nobody = records === 1 ? 'a council that is not known' : 'councils that are not known'
  const whose = councils === 0 ? nobody : `${counted(councils, 'council')}${unknown}`
  const they = records === 1 ? 'It is' : 'They are'
  return `${they} ${listed(parts)} of ${whose}, on ${counted(sites.length, 'website')}; ${none(partly)} ${are(partly)} marked as read in part only.`
}

const systemNames: Readonly<Record<SystemId, string>> = {
  moderngov: 'ModernGov',
  'open-council-network': 'Open Council Network',
  cmis: 'CMIS',
  generic: '',
}

function systemWords({ records, systems: { generic, ...known } }: Summary): string {
  const pages = Object.entries(known)
    .filter(([, n]) => n > 0)
    // Its keys are those of the systems.
    .map(([system, n]) => `${systemNames[system as SystemId]} (${counted(n, 'record')})`)
  const page = records === 1 ? 'The page was' : 'The pages were'
  const asked = (n: number) => `read because a person asked for ${n === 1 ? 'it' : 'them'}`
  if (pages.length === 0)
    return `${page} made by no software that Minutebook knows, and ${asked(records)}.`
  const made = `${page} made by ${listed(pages)}`
  if (generic === 0) return `${made}.`
  return `${made}; ${counted(generic, 'record')} ${are(generic)} of pages that no known software made, ${asked(generic)}.`
}

const span = ({ first, last }: Range, between: string): string => {
  const [from, to] = [first, last].map((one) => dateWords(one ?? ''))
  return from === to ? `${from}` : between.replace('%1', from ?? '').replace('%2', to ?? '')
}

function dateSentences({ records, decided, undated, retrieved }: Summary): string {
  const dated = records - undated
  const every = records === 1 ? '' : '; every record states one'
  const runs =
    dated === 0
      ? `No record states a date of decision`
      : `The ${dated === 1 ? 'date of decision is' : 'dates of decision are'} ${span(decided, 'from %1 to %2')}${undated === 0 ? every : `; ${figure(undated)} of the records ${undated === 1 ? 'states' : 'state'} none`}`
  const day = {
    first: retrieved.first?.slice(0, 10) ?? '',
    last: retrieved.last?.slice(0, 10) ?? '',
  }
  const on = day.first === day.last ? 'on ' : ''
  const texts = records === 1 ? 'Its text was' : 'Their texts were'
  return `${runs}. ${texts} first retrieved ${on}${span(day, 'between %1 and %2')} (UTC).`
}

function ruleWords({ extractors }: Summary): string {
  const versions = `${extractors.length === 1 ? 'version' : 'versions'} ${listed(extractors)}`
  return `Fixed rules (${versions}) took the values from the text of each page and kept the words behind them. ${accuracyWords(extractors)}`
}

function checkWords({ records, facts, coders, checked }: Summary): string {
  const { of, checked: judged } = factCount({ facts })
  if (of === 0) return 'No fact was found in the text that could be checked.'
  if (judged === 0)
    return `No person checked what was read: ${of === 1 ? 'the 1 fact stands' : `all ${figure(of)} facts stand`} as the rules read ${of === 1 ? 'it' : 'them'}.`
  const verdicts = (['confirmed', 'corrected', 'rejected', 'added'] as const).map(
    (verdict) => `${figure(facts[verdict])} ${verdict}`,
  )
  const rest =
    facts.no === 0
      ? 'No fact stands unchecked.'
      : `The other ${figure(facts.no)} ${facts.no === 1 ? 'stands' : 'stand'} as the rules read ${facts.no === 1 ? 'it' : 'them'}.`
  const part = checked.all === 1 ? 'whole' : 'in part'
  const whole =
    records === 1
      ? `The record was checked ${part}.`
      : `Of the ${counted(records, 'record')}, ${figure(checked.all)} ${were(checked.all)} checked whole, ${figure(checked.part)} in part and ${figure(checked.no)} not at all.`
  return `${counted(coders, 'person', 'people')} checked ${figure(judged)} of ${counted(of, 'fact')} (${percent(judged, of)}; linked papers are not counted): ${listed(verdicts)}${rightWords(facts)}. ${rest} ${whole}`
}

/** How much of what the rules had read was right, by those who checked it. */
function rightWords({ confirmed, corrected, rejected }: Summary['facts']): string {
  const read = confirmed + corrected + rejected
  if (read === 0) return ''
  return `; of the ${figure(read)} that the rules had read, ${figure(confirmed)} (${percent(confirmed, read)}) ${were(confirmed)} right`
}

function leftOutWords({ facts: { rejected } }: Summary, { options }: About): string {
  const contacts = options.has('contacts')
    ? 'are in the file as the pages print them'
    : 'were left out'
  const names = options.has('noNames')
    ? 'names of people whom a page lists and names after a title were left out; a name without a title that no page lists may still be there'
    : 'personal names are in the file as printed'
  const no = options.has('judged') ? 'listed as rejected' : 'left out'
  const refused = rejected === 0 ? '' : ` What was rejected is ${no}.`
  return `E-mail addresses and telephone numbers ${contacts}; ${names}.${refused}`
}
