/** The fictional pages that are measured, in the real markup. Every sum, body and sentence is made up. */
export interface BenchPage {
  readonly name: string
  readonly url: string
  readonly html: string
}

const host = 'https://democracy.benchford.gov.uk'

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Benchford Council</title></head><body>
<header><a href="/">Benchford Council</a><nav><ul><li><a href="mgListCommittees.aspx?bcr=1">Committees</a></li>
<li><a href="ieDocHome.aspx">Meetings</a></li></ul></nav></header><main>${body}</main>
<footer><p>Benchford Council. Our budget for 2026/27 is &pound;214.6m.</p></footer></body></html>`

const paragraph = (words: string) =>
  `<p class="MsoNormal" style="text-align:justify"><span style="font-size:12.0pt;font-family:&quot;Arial&quot;">${words}</span></p>\n`

const clause = (marker: string, words: string) =>
  `<p class="MsoNormal" style="margin-left:36.0pt;text-indent:-36.0pt"><span style="">${marker}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ${words}</span></p>\n`

const places = ['Mill Street', 'the North Quay', 'Castle Walk', 'Lower Field', 'the bus station']
const works = [
  'repair of the roof',
  'letting of the car park',
  'cleaning of the drains',
  'new lamps',
]
const of = (list: readonly string[], n: number) => list[n % list.length] ?? ''

const speakers = [
  'The Director of Places',
  'Councillor Bracken',
  'The Chair',
  'A member of the public',
]
const verbs = ['said that', 'asked whether', 'reminded members that', 'was glad to hear that']
const matters = [
  'the people who live near by had been written to in the spring and few of them had answered',
  'the survey had found more wrong with the walls than anybody had thought when the work was planned',
  'the school had asked for a crossing, and the bus company for the stop to be moved a little to the west',
  'nothing had been heard from the owner of the field since the committee last met',
  'the drains had not been looked at for as long as anyone could remember, and it showed whenever it rained',
]

/** A paragraph of talk: what most of a page of minutes is. */
const talk = (n: number) =>
  paragraph(
    `${of(speakers, n)} ${of(verbs, n * 5 + 1)} ${of(matters, n * 7 + 2)}. ${of(speakers, n + 2)}
${of(verbs, n * 3)} ${of(matters, n * 11 + 4)}, and hoped that ${of(places, n)} would not be forgotten.`,
  )

const delegated = [
  clause(
    '3.',
    `the Director of Places, in consultation with the Cabinet Member for Streets, be given delegated authority to:`,
  ),
  clause('(a)', 'let the contract for three years with the option to extend for two more; and'),
  clause('(b)', 'sign it.'),
]

/** One item of a meeting: talk, what was resolved, and now and then a sum, a delegation, an option, a vote. */
function minutes(n: number): string {
  const work = `${of(works, n)} at ${of(places, n * 3)}`
  const cost = ((20 + ((n * 37) % 400)) * 1000).toLocaleString('en')
  const sum = n % 3 === 0 ? ` at a cost of up to &pound;${cost}` : ''
  const reasons = [
    paragraph(`Reasons for the decision: The ${work} cannot wait for another winter.`),
    paragraph(
      'Alternative options considered: Option 1: Do nothing. Rejected because the place is not safe.',
    ),
  ]
  const vote = paragraph(`Voting: For ${7 + (n % 5)}, Against ${n % 4}, Abstentions ${n % 2}.`)
  return [
    ...Array.from({ length: 4 + (n % 4) }, (_, i) => talk(n * 4 + i)),
    paragraph('<b>RESOLVED: That</b>'),
    clause('1.', `the ${work} be approved${sum};`),
    clause('2.', 'the report be noted; and'),
    ...(n % 4 === 0 ? delegated : []),
    ...(n % 6 === 0 ? reasons : []),
    ...(n % 8 === 0 ? [vote] : []),
  ].join('')
}

const item = (
  n: number,
) => `<tr><td class="mgItemNumberCell" ><p class="mgAiTitleTxt" >${n}.</p></td>
<td><a name="AI${7000 + n}"></a><p class="mgAiTitleTxt" ><a class="mgAiTitleLnk" href="documents/s${n}/report.pdf">The ${of(works, n)} at ${of(places, n * 3)}
<span class="mgFileSize" >PDF ${100 + n} KB</span></a></p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><div class="WordSection1">
${minutes(n)}</div></div>
<p class="mgSubItemTitleTxt">Additional documents:</p><ul class="mgBulletList" ><li><a href="documents/s${9000 + n}/plan.pdf">Plan ${n}
<span class="mgFileSize" >PDF 88 KB</span></a></li></ul></td></tr>\n`

/** A meeting page of about so many bytes. */
export function meeting(bytes: number): BenchPage {
  const rows: string[] = []
  for (let size = 0, n = 1; size < bytes; n++) {
    const row = item(n)
    rows.push(row)
    size += row.length
  }
  const body = `<div id="modgov"><h1 class="mgMainTitleTxt" >Agenda and minutes</h1>
<h2 class="mgSubTitleTxt">Cabinet</h2><h2 class="mgSubTitleTxt">Thursday, 16th July, 2026 6.30 pm</h2>
<table class="mgItemTable">${rows.join('')}</table></div>`
  return {
    name: `${size(bytes)} meeting`,
    url: `${host}/ieListDocuments.aspx?CId=121&MId=498&Ver=4`,
    html: shell('Agenda and minutes', body),
  }
}

export function decision(): BenchPage {
  const body = `<div id="modgov"><h1 class="mgMainTitleTxt" >Decision details</h1>
<div class="mgSubTitle" ><h2 class="mgSubTitleTxt">New lamps on the North Quay</h2></div><div class="mgContent" >
<p><span class="mgLabel" >Decision Maker: </span>Cabinet</p><p><span class="mgLabel" >Decision status: </span>Recommendations Approved</p>
<p><span class="mgLabel" >Is Key decision?: </span>Yes</p><p><span class="mgLabel" >Is subject to call in?: </span>Yes</p>
<h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><div class="WordSection1">${minutes(24)}</div></div>
<p><span class="mgLabel" >Publication date: </span>20&#47;07&#47;2026</p><p><span class="mgLabel" >Date of decision: </span>16&#47;07&#47;2026</p>
</div></div>`
  return {
    name: '5 KB decision',
    url: `${host}/ieDecisionDetails.aspx?ID=912`,
    html: shell('Decision details', body),
  }
}

/** A page of the same council that is none of ours, as long as the middle one. */
export function news(bytes: number): BenchPage {
  const one = paragraph(
    'The fair will be on the green on the last day of May, whatever the weather.',
  )
  const body = `<h1>News</h1>${one.repeat(Math.ceil(bytes / one.length))}`
  return { name: `${size(bytes)} news page`, url: `${host}/news/fair`, html: shell('News', body) }
}

const size = (bytes: number) => (bytes < 1e6 ? `${bytes / 1000} KB` : `${bytes / 1e6} MB`)
