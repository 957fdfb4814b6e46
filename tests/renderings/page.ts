import type { Matter, Part, Sheet } from './matter'
import type { Rendering } from './render'

export interface Page {
  readonly url: string
  readonly html: string
}

const site = 'https://democracy.merrowdale.gov.uk/'
const names = {
  decision: ['ieDecisionDetails.aspx?ID=8801', 'Decision details'],
  'agenda-item': ['mgAi.aspx?ID=7702', 'Agenda item'],
  'issue-decisions': ['mgDecisionDetails.aspx?IId=6603&Opt=1', 'Issue - decisions'],
  meeting: ['ieListDocuments.aspx?CId=12&MId=5504', 'Agenda, decisions and minutes'],
} as const

/** The page that ModernGov makes of a sheet, its pasted texts rendered in one way. */
export function pageOf(sheet: Sheet, render: Rendering, around: Around = bare): Page {
  const [path, kind] = names[sheet.kind]
  const first = sheet.matters[0]
  const title =
    sheet.kind === 'meeting' ? 'Cabinet - Thursday, 9th July, 2026 6.30 pm' : first?.title
  const body = {
    decision: decision,
    'agenda-item': agendaItem,
    'issue-decisions': issueDecisions,
    meeting: meeting,
  }[sheet.kind](sheet.matters, render)
  const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${kind} - ${title} | Merrowdale District Council</title></head>
<body>
${around.before}
<div id="modgov"><div class="mgHeader"><h1  class="mgMainTitleTxt" >${kind}</h1></div>
<div class="mgSubTitle" >
<h2 class="mgSubTitleTxt">${title}</h2>
</div>
${body}
<div class="mgFooter" ><p>&nbsp;</p></div>
</div>
${around.after}
</body></html>`
  return { url: site + path, html }
}

const heading = (words: string, tag = 'h3', name = 'mgSubSubTitleTxt') =>
  `<${tag} class="${name}">${words}</${tag}>`
const pasted = (part: Part, render: Rendering) =>
  `<div class="mgWordPara">${render(part.lines)}</div>`
const label = (name: string, value: string) =>
  `<p><span  class="mgLabel" >${name}: </span>${value}</p>`
const links = (...all: string[]) =>
  `<div class="mgLinks" ><ul  class="mgActionList" >${all.map((a) => `<li>${a}</li>`).join('')}</ul></div>`

function parts(matter: Matter, render: Rendering, tag?: string, name?: string): string {
  return matter.parts
    .map((p) => (p.heading ? heading(p.heading, tag, name) : '') + pasted(p, render))
    .join('\n')
}

function decision([matter]: readonly Matter[], render: Rendering): string {
  if (!matter) return ''
  return `${links('<a href="mgIssueHistoryHome.aspx?IId=6603">Find out more about this issue</a>')}
<div class="mgContent" >
${label('Decision Maker', 'Cabinet')}
${label('Decision status', '<span class="mgPlanItemInForce">Recommendations Approved</span>')}
${label('Is Key decision?', 'Yes')}
${parts(matter, render)}
${label('Wards Affected', 'Abbot Hill; Nether End;')}
${label('Publication date', '14&#47;07&#47;2026')}
${label('Date of decision', '09&#47;07&#47;2026')}
${label('Decided at meeting', '<a href="ieListDocuments.aspx?CId=12&amp;MId=5504">09&#47;07&#47;2026 - Cabinet</a>')}
<p class="mgLabel" >Accompanying Documents:</p>
<ul class="mgBulletList" ><li><a href="documents/s9001/Report.pdf">Report of the Head of Place <span class="mgFileSize">PDF 212 KB</span></a></li></ul>
</div>`
}

function agendaItem([matter]: readonly Matter[], render: Rendering): string {
  if (!matter) return ''
  return `${links('<a href="ieListDocuments.aspx?CId=12&amp;MId=5504">Meeting of Cabinet, Thursday, 9th July, 2026 6.30 pm (Item 8.)</a>')}
<div class="mgContent" >
${parts(matter, render)}
</div>`
}

function issueDecisions(matters: readonly Matter[], render: Rendering): string {
  const blocks = matters.map(
    (m, i) =>
      `<p class="mgSubSubTitleTxt">0${9 - i}&#47;07&#47;2026 - ${m.title}</p>${m.parts.map((p) => pasted(p, render)).join('\n')}`,
  )
  return `<div class="mgContent" >${blocks.join('\n')}</div>`
}

function meeting(matters: readonly Matter[], render: Rendering): string {
  const rows = matters.map(
    (
      m,
      i,
    ) => `<tr><td  class="mgItemNumberCell" ><a name="AI${7700 + i}"></a><p class="mgAiTitleTxt">${i + 1}.</p></td>
<td ><p class="mgAiTitleTxt">${m.title}</p>
${parts(m, render, 'p', 'mgSubItemTitleTxt')}
</td></tr>`,
  )
  return `<div class="mgContent" ><table  class="mgItemTable" ><tr><th class="mgItemNumberCell">No.</th><th>Item</th></tr>
${rows.join('\n')}
</table></div>`
}

export interface Around {
  readonly before: string
  readonly after: string
}
export const bare: Around = { before: '', after: '' }

/** What a council's own template puts around ModernGov's: none of it is the record's. */
export const template: Around = {
  before: `<div role="dialog" class="cookies"><h2>Decision on cookies</h2><p>We use cookies. Your choice lasts 12 months.</p><ol><li>Accept</li><li>Decline</li></ol></div>
<header><a href="/">Merrowdale District Council</a><nav><ul><li><a href="/pay">Pay</a></li><li><a href="mgDelegatedDecisions.aspx">Decisions resolved</a></li></ul></nav>
<p class="banner">RESOLVED: That our budget of £212.4m be spent well over 5 years.</p></header>
<main><div class="grid"><aside><h3>Decision:</h3><p>1. That Option 1 be approved at £99,000.</p></aside><div class="wide">`,
  after: `</div></div></main><aside><h2>Latest news</h2><p>Council agreed to spend £1.4m on the harbour wall over 3 years.</p></aside>
<footer><h3>Alternative options considered:</h3><p>Option 9 – telephone us. Fines of up to £2,500.</p><p>Merrowdale District Council, County House</p></footer>`,
}
