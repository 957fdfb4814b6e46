import type { Page } from '../renderings/page'

export const slots = [
  'title',
  'label',
  'purpose',
  'decision',
  'minutes',
  'reasons',
  'options',
  'papers',
] as const
export type Slot = (typeof slots)[number]

/** A decision's page with given markup in some of its parts and plain words in the others. */
export function slotPage(given: Partial<Record<Slot, string>>): Page {
  const of = (slot: Slot) => given[slot] ?? `Words of the ${slot}.`
  const section = (heading: string, slot: Slot) =>
    `<h3 class="mgSubSubTitleTxt">${heading}</h3><div class="mgWordPara"><p>${of(slot)}</p></div>`
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Decision</title></head><body>
<div id="modgov"><h1 class="mgMainTitleTxt">Decision details</h1><div class="mgSubTitle"><h2 class="mgSubTitleTxt">${of('title')}</h2></div>
<div class="mgContent"><p><span class="mgLabel">Contact: </span>${of('label')}</p>
${section('Purpose:', 'purpose')}${section('Decision:', 'decision')}${section('Minutes:', 'minutes')}
${section('Reasons for the decision:', 'reasons')}${section('Alternative options considered:', 'options')}
<p class="mgLabel">Accompanying Documents:</p><ul class="mgBulletList"><li><a href="documents/s1/a.pdf">${of('papers')}</a></li></ul>
</div></div></body></html>`
  return { url: 'https://democracy.merrowdale.gov.uk/ieDecisionDetails.aspx?ID=4', html }
}
