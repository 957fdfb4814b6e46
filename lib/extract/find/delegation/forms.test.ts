import { expect, test } from 'vitest'
import { fromString } from '../../../text/blocks'
import { delegationFinder } from './delegation'

/** "Head of Parks | Leader; Treasurer": to whom, and who must be consulted. */
function read(given: string): string[] {
  const words = fromString(given)
  const at = { start: 0, end: words.text.length }
  const where = { role: 'decision', at, from: 'markup', heading: null } as const
  return delegationFinder.find(words, where).flatMap((finding) => {
    if (finding.is !== 'delegation') return []
    const { to, consulting } = finding.says
    return [`${to} | ${consulting.join('; ')}`]
  })
}

/** Forms in which councils print a delegation, and what looks like one and is none. */
const forms: readonly (readonly [string, ...string[]])[] = [
  [
    'Give the Head of Parks, in consultation with the Chair, delegated authority to agree the hours.',
    'Head of Parks | Chair',
  ],
  ['Grants the Town Clerk delegated powers to sign the lease.', 'Town Clerk | '],
  [
    'That the Head of Streets be authorised to set the rounds in consultation with Cllr Green, Cabinet Member for Verges and Bins.',
    'Head of Streets | Cllr Green, Cabinet Member for Verges and Bins',
  ],
  [
    'To delegate authority to the Estates Manager, following consultation with the Chief Executive and Legal Services, to sign.',
    'Estates Manager | Chief Executive; Legal Services',
  ],
  [
    'To delegate authority to the Portfolio Holders for Finance and the Harbour to approve the price.',
    'Portfolio Holders for Finance and the Harbour | ',
  ],
  [
    'To delegate authority to the Cabinet Member for Culture and the Arts to award grants.',
    'Cabinet Member for Culture and the Arts | ',
  ],
  [
    'Delegate to the Executive Director Growth in consultation with the Leader the choice of the site.',
    'Executive Director Growth | Leader',
  ],
  [
    'That the wording of conditions be delegated to the Head of Planning along the lines indicated.',
    'Head of Planning | ',
  ],
  [
    'Delegates to the Director of Places responsibility for approving the plan.',
    'Director of Places | ',
  ],
  [
    'To delegate the final levels to the Corporate Director for Corporate and Support Services.',
    'Corporate Director for Corporate and Support Services | ',
  ],
  [
    'To delegate authority to the Director of Adult and Social Care to award the contract.',
    'Director of Adult and Social Care | ',
  ],
  [
    'Authority be delegated to the Director of Place, in consultation with the Leader and the Treasurer, to agree terms.',
    'Director of Place | Leader; Treasurer',
  ],
  [
    'That the Chief Officer be given delegated authority to amend the agreement.',
    'Chief Officer | ',
  ],
  ['The Monitoring Officer is authorised to make minor changes.', 'Monitoring Officer | '],
  [
    'To authorise the Solicitor to the Council to complete the sale.',
    'Solicitor to the Council | ',
  ],
  [
    'That authority to finalise the scheme be delegated to the Section 151 Officer.',
    'Section 151 Officer | ',
  ],
  [
    'Delegated authority is granted to the Harbour Master to set the dues after consulting the Harbour Board.',
    'Harbour Master | Harbour Board',
  ],
  // cspell:disable
  [
    'Awdurdodwyd y Pennaeth Tai, mewn ymgynghoriad â’r Aelod Cabinet Tai a’r Pennaeth Cyllid, i amrywio’r dyraniad.',
    'Pennaeth Tai | Aelod Cabinet Tai; Pennaeth Cyllid',
  ],
  ['Awdurdodi’r Cyfarwyddwr Lle i ddyfarnu’r contract.', 'Cyfarwyddwr Lle | '],
  // cspell:enable
  [
    'Delegate authority to the Head of Housing, or their nominee, to sign the deed.',
    'Head of Housing | ',
  ],
  [
    'To delegate to the Director of Law and Governance and the Director of Finance the power to settle.',
    'Director of Law and Governance and the Director of Finance | ',
  ],
  [
    'That the Assistant Director (Waste) be authorised, in consultation with the relevant ward councillors, to site the bins.',
    'Assistant Director (Waste) | relevant ward councillors',
  ],
  // What is none
  ['The decision was taken under delegated powers.'],
  ['Officers be asked to report back.'],
  ['The scheme of delegation was noted.'],
  ['That the Head of Parks be thanked for the report.'],
  ['To note the decisions that the Director has taken under delegated authority.'],
  ['The Director was asked to consult the Leader.'],
]

test.each(forms)('%s', (words, ...delegations) => {
  expect(read(words)).toEqual(delegations)
})
