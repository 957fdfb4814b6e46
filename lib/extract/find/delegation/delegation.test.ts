import { describe, expect, test } from 'vitest'
import { expectProportion } from '../../../../tests/proportion'
import { fromString } from '../../../text/blocks'
import { delegationFinder } from './delegation'

/** Every delegation of a text as "to | a; b", and the words that it quotes. */
function read(text: string) {
  const words = fromString(text)
  const at = { start: 0, end: words.text.length }
  return delegationFinder
    .find(words, { role: 'decision', at, from: 'markup', heading: null })
    .flatMap((f) =>
      f.is === 'delegation'
        ? [
            {
              says: [f.says.to, f.says.consulting.join('; ')].join(' | '),
              quote: words.text.slice(f.at[0].start, f.at[0].end),
            },
          ]
        : [],
    )
}

/** Text, what it says, and the exact words where they differ from the delegate alone. */
const one: readonly (readonly [string, string, string?])[] = [
  // whose place is taken, whose leave is asked
  [
    'That the Chief Executive, or in her absence the Deputy Chief Executive, be authorised to sign it',
    'Chief Executive | ',
  ],
  [
    'That the Head of Parks or such other officer as she may nominate be authorised to sign it',
    'Head of Parks | ',
  ],
  [
    'That the Director of Isles, as Section 151 Officer, be delegated authority to set the rate.',
    'Director of Isles | ',
  ],
  [
    'That the Head of Quays, subject to the agreement of the Treasurer, is delegated authority to buy it.',
    'Head of Quays | ',
  ],
  [
    'That approval of it be delegated to the Leader and the Chief Executive jointly.',
    'Leader and the Chief Executive | ',
    'Leader and the Chief Executive',
  ],
  // what is delegated, behind the delegate
  [
    'That the delegation to the Head of Planning of minor amendments be approved.',
    'Head of Planning | ',
  ],
  [
    'To approve the delegation to the Cabinet Member for Homes of decisions on leases.',
    'Cabinet Member for Homes | ',
  ],
  // consultees in a list
  [
    'That the Head of Parks be authorised, after consultation with:\n• the Leader;\n• the Chair of the Isles Panel; and\n• the Treasurer\nto let the café.',
    'Head of Parks | Leader; Chair of the Isles Panel; Treasurer',
  ],
  [
    'Delegate authority to the Head of Parks in consultation with the following: Leader of the Council, Treasurer and Town Clerk to let it',
    'Head of Parks | Leader of the Council; Treasurer; Town Clerk',
    'Head of Parks in consultation with the following: Leader of the Council, Treasurer and Town Clerk',
  ],
  // consultees in a clause of their own
  [
    '1. That authority be delegated to the Head of Parks to let the café.\nThe award will be subject to consultation with the Leader.',
    'Head of Parks | Leader',
  ],
  [
    '1. That the Head of Parks be authorised to:\n(a) let the café;\n(b) set its rent, in consultation with the Leader.',
    'Head of Parks | Leader',
  ],
  [
    'Delegate authority to the Director of Isles, in consultation with the Leader and the Cabinet Members for Ferries, for Parks and for the Shore, to let it.',
    'Director of Isles | Leader; Cabinet Members for Ferries, for Parks and for the Shore',
    'Director of Isles, in consultation with the Leader and the Cabinet Members for Ferries, for Parks and for the Shore',
  ],
  [
    'That the Portfolio Holders for Ferries and for Parks be authorised to let it.',
    'Portfolio Holders for Ferries and for Parks | ',
  ],
  ['Authorise the Director of Isles and for Parks officers to act.', 'Director of Isles | '],
  ['Give the Town Clerk (or her nominee) delegated powers to apply for a grant', 'Town Clerk | '],
  [
    'Authorise the Leader, after consultation with the Chief Executive and Chief Finance Officer, to agree it',
    'Leader | Chief Executive; Chief Finance Officer',
    'Leader, after consultation with the Chief Executive and Chief Finance Officer',
  ],
  [
    'That the Town Clerk (or nominated deputy) be given delegated authority to let the café',
    'Town Clerk | ',
  ],
  // Welsh
  [
    'Rhoi awdurdod dirprwyedig i’r Pennaeth Hamdden, mewn ymgynghoriad â’r Arweinydd, i lofnodi’r brydles.',
    'Pennaeth Hamdden | Arweinydd',
    'Pennaeth Hamdden, mewn ymgynghoriad â’r Arweinydd',
  ],
  ['Dirprwyo awdurdod i Gyfarwyddwr Lle i ddyfarnu’r contract.', 'Gyfarwyddwr Lle | '],
  ['Awdurdodi’r Prif Weithredwr i gwblhau’r gwerthiant.', 'Prif Weithredwr | '],
  // active
  ['Delegate authority to the Director of Harbours to sign the lease.', 'Director of Harbours | '],
  ['DELEGATED authority to the Chief Executive to finalise the accounts;', 'Chief Executive | '],
  [
    'That Cabinet delegates authority to the Head of Parks to let the contract.',
    'Head of Parks | ',
  ],
  ['To delegate to the Chief Planner the power to vary conditions.', 'Chief Planner | '],
  [
    'Delegates to the Harbour Master and Head of Ports authority to close the quay',
    'Harbour Master and Head of Ports | ',
  ],
  [
    'Delegated authority for the Strategic Director for Places to award the contract',
    'Strategic Director for Places | ',
  ],
  [
    'Give delegated authority for the Borough Treasurer to release the grant',
    'Borough Treasurer | ',
  ],
  ['Grants delegated authority to the Town Clerk to accept tenders', 'Town Clerk | '],
  [
    'Give delegated approval to the Section 151 Officer to make the payment',
    'Section 151 Officer | ',
  ],
  [
    'To agree a delegation of authority to the Executive Director: Homes to sign',
    'Executive Director: Homes | ',
  ],
  [
    'Give delegation to the Service Manager (Legal) to complete the deed',
    'Service Manager (Legal) | ',
  ],
  [
    'Agree the strategy, with authority delegated to the Corporate Director, Growth to make minor changes',
    'Corporate Director, Growth | ',
  ],
  [
    'Agree the plan, with delegated authority to the Head of Law for small corrections',
    'Head of Law | ',
  ],
  ['Delegate the award of the contract to the Director of Roads', 'Director of Roads | '],
  [
    'Delegate authority to award the bridge works to the Assistant Director – Highways',
    'Assistant Director – Highways | ',
  ],
  [
    'Delegates authority to enter into the lease with the preferred bidder to the Head of Estates.',
    'Head of Estates | ',
  ],
  [
    'Delegate responsibility for the final wording to the Monitoring Officer',
    'Monitoring Officer | ',
  ],
  [
    'delegate authority to the director for adults and wellbeing to start the tender',
    'director for adults and wellbeing | ',
  ],
  [
    'Delegate authority to the Acting and/or the Strategic Director of Tides to let the works',
    'Acting and/or the Strategic Director of Tides | ',
  ],
  [
    'Delegate authority to the Head of Ports / Director of Coast to: ',
    'Head of Ports / Director of Coast | ',
  ],
  [
    'Delegate authority to the Portfolio Holder with responsibility for housing to approve later revisions',
    'Portfolio Holder with responsibility for housing | ',
  ],
  [
    'Delegate authority to the Cabinet Member for the Environment to adopt the plan',
    'Cabinet Member for the Environment | ',
  ],
  [
    'Delegate authority to the Planning Committee to decide the application',
    'Planning Committee | ',
  ],
  ['Delegate authority to Cabinet to settle the sum', 'Cabinet | '],
  ['Delegate authority to the Mayor to decide', 'Mayor | '],
  [
    'Delegate authority to the Head of Paid Work, or in their absence the Treasurer, to act',
    'Head of Paid Work | ',
  ],
  ['Delegate authority to the Chief Executive or his nominee to act', 'Chief Executive | '],
  [
    'Delegate authority to the Director or Deputy Director of Tides to act',
    'Director or Deputy Director of Tides | ',
  ],
  ['Delegate authority to the Director (or equivalent/successor post) to act', 'Director | '],
  // passive
  [
    'That authority be delegated to the Director of Place to negotiate terms',
    'Director of Place | ',
  ],
  ['authority is delegated to the director of roads to begin the works;', 'director of roads | '],
  [
    'That delegated authority be given to the Executive Head of Fleet to buy the vehicles',
    'Executive Head of Fleet | ',
  ],
  [
    'Delegated authority be granted to the Managing Director, Childrens Homes to let the contract',
    'Managing Director, Childrens Homes | ',
  ],
  [
    'That the Chief Executive be delegated authority to agree minor amendments',
    'Chief Executive | ',
  ],
  ['the Treasurer be delegated responsibility for making the arrangements', 'Treasurer | '],
  [
    'That the Head of Culture be granted delegated authority to open the museum',
    'Head of Culture | ',
  ],
  ['the Cabinet Member be given delegated powers to take the final decision', 'Cabinet Member | '],
  [
    'That decision responsibilities be delegated to the Director of Schools to award the contract',
    'Director of Schools | ',
  ],
  [
    'That the further step of any award be delegated to the relevant Cabinet portfolio holder',
    'relevant Cabinet portfolio holder | ',
  ],
  [
    'That the delegation of the second gateway be approved to the Strategic Director of Works',
    'Strategic Director of Works | ',
  ],
  [
    'The Director of Ferries shall have delegated authority to alter the timetable',
    'Director of Ferries | ',
  ],
  [
    'That the Director of Ferries be authorised to commence a procurement',
    'Director of Ferries | ',
  ],
  [
    'Further to clause 1.2, the Director of Ferries be authorised to include later monies',
    'Director of Ferries | ',
  ],
  [
    'The Service Director, Treasury was authorised to invite tenders',
    'Service Director, Treasury | ',
  ],
  [
    'That the plots in section 4 be declared surplus and that the Assistant Director, Estates be authorised to sell them',
    'Assistant Director, Estates | ',
  ],
  [
    'That the policy be endorsed and the Head of Places and Planning be authorised to review it',
    'Head of Places and Planning | ',
  ],
  [
    'subject to the consent of the Treasurer, the Head of Estates be authorised to sign',
    'Head of Estates | ',
  ],
  ['That the Chief Executive be empowered to act', 'Chief Executive | '],
  ['later improvements to be authorised by the Head of Property', 'Head of Property | '],
  [
    'That approval be given to the Director of Roads to enter into the agreement',
    'Director of Roads | ',
  ],
  ['that the Head of Law be given authority to seal the deed', 'Head of Law | '],
  // active, authorise
  ['Authorise the Head of Law to execute the deed', 'Head of Law | '],
  ['Authorises the Portfolio Holder (Homes) to approve the list', 'Portfolio Holder (Homes) | '],
  ['AUTHORISED the City Solicitor (or their delegate) to complete the papers', 'City Solicitor | '],
  [
    'approve the budget and authorize the Chief Finance Officer to draw it down',
    'Chief Finance Officer | ',
  ],
  // consultees
  [
    'Delegate authority to the Head of Quays in consultation with the Leader to agree terms',
    'Head of Quays | Leader',
    'Head of Quays in consultation with the Leader',
  ],
  [
    'Delegate authority to the Head of Quays, following consultation with the Cabinet Member for Ports, Ferries and Islands, to agree terms',
    'Head of Quays | Cabinet Member for Ports, Ferries and Islands',
    'Head of Quays, following consultation with the Cabinet Member for Ports, Ferries and Islands',
  ],
  [
    'authority be delegated to the Director of Works after consultation with the Leader and the Chair of Audit to accept a tender',
    'Director of Works | Leader; Chair of Audit',
    'Director of Works after consultation with the Leader and the Chair of Audit',
  ],
  [
    'authority be delegated to the Director of Works in conjunction with the Head of Law to accept a tender',
    'Director of Works | Head of Law',
    'Director of Works in conjunction with the Head of Law',
  ],
  [
    'That the Head of Quays, in consultation with the Head of Law, be granted delegated authority to agree terms',
    'Head of Quays | Head of Law',
    'Head of Quays, in consultation with the Head of Law',
  ],
  [
    'The Chief Executive, in consultation with the Mayor be delegated responsibility for the arrangements',
    'Chief Executive | Mayor',
    'Chief Executive, in consultation with the Mayor',
  ],
  [
    'That, in consultation with the Leader, the Head of Quays be authorised to agree terms',
    'Head of Quays | Leader',
    'Leader, the Head of Quays',
  ],
  [
    'Delegate authority, in consultation with the Leader, to the Head of Quays to agree terms',
    'Head of Quays | Leader',
    'Leader, to the Head of Quays',
  ],
  [
    'authorise the Strategic Director (following consultation with Executive Councillor, Chair, Vice Chair and Spokes of the Panel) to let the works',
    'Strategic Director | Executive Councillor; Chair; Vice Chair; Spokes of the Panel',
    'Strategic Director (following consultation with Executive Councillor, Chair, Vice Chair and Spokes of the Panel',
  ],
  [
    'That the Head of Quays be authorised (in consultation with the relevant Portfolio Holder) to revise it',
    'Head of Quays | relevant Portfolio Holder',
    'Head of Quays be authorised (in consultation with the relevant Portfolio Holder',
  ],
  [
    'Delegated authority to the Head of Tides (or their nominee) in consultation with the Interim Director of Buying (or their delegate), - Interim Director of Finance and Section 151 Officer (or their delegate), and the Interim City Solicitor and Monitoring Officer (or their delegate) to award it',
    'Head of Tides | Interim Director of Buying; Interim Director of Finance and Section 151 Officer; Interim City Solicitor and Monitoring Officer',
    'Head of Tides (or their nominee) in consultation with the Interim Director of Buying (or their delegate), - Interim Director of Finance and Section 151 Officer (or their delegate), and the Interim City Solicitor and Monitoring Officer',
  ],
  [
    'Delegated authority be given to the Executive Director (Coast & Isles), in consultation with the Lead Member for Leisure, Arts and Parks, the Leader of the Council - Recovery, Growth & Reform and the Lead Member for Assets & Oversight, to report back',
    'Executive Director (Coast & Isles) | Lead Member for Leisure, Arts and Parks; Leader of the Council - Recovery, Growth & Reform; Lead Member for Assets & Oversight',
    'Executive Director (Coast & Isles), in consultation with the Lead Member for Leisure, Arts and Parks, the Leader of the Council - Recovery, Growth & Reform and the Lead Member for Assets & Oversight',
  ],
  [
    'Delegated authority to the Director of Health in consultation with the Executive Director of Finance and Lead Member to award it',
    'Director of Health | Executive Director of Finance; Lead Member',
    'Director of Health in consultation with the Executive Director of Finance and Lead Member',
  ],
  [
    'authority to award it is delegated to the director of care, in consultation with the s151 officer and Cabinet Member for Health and Homes.',
    'director of care | s151 officer; Cabinet Member for Health and Homes',
    'director of care, in consultation with the s151 officer and Cabinet Member for Health and Homes',
  ],
  [
    'That authority be delegated to the Head of Fleet to run the tender, award the contracts, and, in consultation with the Head of Legal & Democratic Work and the Lead Councillor, sign them.',
    'Head of Fleet | Head of Legal & Democratic Work; Lead Councillor',
    'Head of Fleet to run the tender, award the contracts, and, in consultation with the Head of Legal & Democratic Work and the Lead Councillor',
  ],
  [
    'the Director of Roads, Rail & Tides, in consultation with Cabinet Member for Clean Quays, Salvage & Sand and Corporate Director Treasury, be authorised to buy it',
    'Director of Roads, Rail & Tides | Cabinet Member for Clean Quays, Salvage & Sand; Corporate Director Treasury',
    'Director of Roads, Rail & Tides, in consultation with Cabinet Member for Clean Quays, Salvage & Sand and Corporate Director Treasury',
  ],
  [
    'Delegates authority for the completion of the papers to the Head of Homes, Head of Law, Audit and HR and Head of Treasury, in consultation with the Leader of the Council and the Cabinet Member for Homes.',
    'Head of Homes, Head of Law, Audit and HR and Head of Treasury | Leader of the Council; Cabinet Member for Homes',
    'Head of Homes, Head of Law, Audit and HR and Head of Treasury, in consultation with the Leader of the Council and the Cabinet Member for Homes',
  ],
  [
    'Delegate authority to the Director of Isles to buy boats, in consultation with the Deputy Leader and Cabinet Member for Ferries.',
    'Director of Isles | Deputy Leader and Cabinet Member for Ferries',
    'Director of Isles to buy boats, in consultation with the Deputy Leader and Cabinet Member for Ferries',
  ],
  [
    'Delegate authority for the plans to the Strategic Director (Islands) subject to policy. Final approval will be subject to consultation with the Section151 officer, Head of Law and relevant elected member.',
    'Strategic Director (Islands) | Section151 officer; Head of Law; relevant elected member',
    'Strategic Director (Islands) subject to policy. Final approval will be subject to consultation with the Section151 officer, Head of Law and relevant elected member',
  ],
  [
    'Authorise the Director of Isles to make changes, in consultation with the Mayor and Deputy Mayor',
    'Director of Isles | Mayor; Deputy Mayor',
    'Director of Isles to make changes, in consultation with the Mayor and Deputy Mayor',
  ],
  [
    'That the Interim Director of Isles (following consultation with the Leader) be authorised to sign',
    'Interim Director of Isles | Leader',
    'Interim Director of Isles (following consultation with the Leader',
  ],
  [
    'Delegate authority to the Director of Isles, having consulted the Leader, to close the pier.',
    'Director of Isles | Leader',
    'Director of Isles, having consulted the Leader',
  ],
  [
    'Delegate authority to the Director of Isles in consultation with ward members to close the pier.',
    'Director of Isles | ward members',
    'Director of Isles in consultation with ward members',
  ],
  [
    'Delegate authority to the Director of Isles in consultation with the Leader and, where appropriate, the Chair of Audit to act.',
    'Director of Isles | Leader; Chair of Audit',
    'Director of Isles in consultation with the Leader and, where appropriate, the Chair of Audit',
  ],
]

describe('one delegation', () => {
  test.each(one.map(([text, says, quote]) => ({ text, says, quote })))(
    '$text',
    ({ text, says, quote }) => {
      const delegate = says.replace(/ \|.*$/, '')
      expect(read(text)).toEqual([{ says, quote: quote ?? delegate }])
    },
  )
})

describe('no delegation', () => {
  test.each([
    'The decision was taken under delegated powers.',
    'To note the report on delegated decisions.',
    'in line with the scheme of delegation to officers',
    'In accordance with the delegated authority given to the Director of Place in June, the award was made',
    'Following the delegation of authority to the Director of Place in June, the award be approved',
    'That officers be authorised to proceed.',
    'authorise the relevant officers to complete the award',
    'That the Director of Place be requested to report back.',
    'Instruct the Chief Officer – Roads to bring a report to the Committee',
    'requests the Head of Law, in consultation with the Leader, to explore the matter',
    'Further to the July Cabinet decision delegating authority to the Head of Law, the work goes on.',
    'The report sought to delegate authority to the Head of Law.',
    'The Head of Law has been delegated authority by the Council.',
    'Authority has previously been delegated to the Head of Law.',
    'authorises the start of a procurement process',
    'Items of urgent business authorised by the Leader',
    'on terms to be agreed by the delegated officer, Corporate Director or Portfolio Holder',
    'That capital spending of £2m be authorised.',
    'That planning permission be granted for the new pier.',
    'Delegated Officer Decisions published this week',
    'The authority’s budget was agreed in consultation with the Director of Place.',
    'That the matter not be delegated to the Head of Law.',
    'That the Director’s report be noted.',
    'a member of the Committee authorised to vote',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('several', () => {
  test('in one clause', () => {
    expect(
      read(
        'Delegate authority to the Head of Quays, in consultation with the Leader, to agree terms and to the Head of Law to complete the deed.',
      ).map((d) => d.says),
    ).toEqual(['Head of Quays | Leader', 'Head of Law | '])
    expect(
      read(
        'authorise the Head of Quays to let it and authorise the Head of Law, after consultation with the Treasurer, to seal it',
      ).map((d) => d.says),
    ).toEqual(['Head of Quays | ', 'Head of Law | Treasurer'])
  })

  test('in the clauses of one paragraph', () => {
    expect(
      read(
        'RESOLVED: Cabinet; a) Approved the tender b) Delegated authority to the Director of Health in consultation with the Lead Member to award it; c) requests the Head of Law, in consultation with the Mayor, to report; and d) authorises the Treasurer to pay.',
      ).map((d) => d.says),
    ).toEqual(['Director of Health | Lead Member', 'Treasurer | '])
  })

  test('a lead-in whose work is listed is one', () => {
    expect(
      read(
        'Delegate authority to the Director of Place, to:\n1. sign the lease\n2. appoint a contractor\n3. report to the Leader',
      ).map((d) => d.says),
    ).toEqual(['Director of Place | '])
  })

  test('a lead-in whose delegates are listed is one for each', () => {
    const found = read(
      'That authority be delegated to:\n(a) the Head of Quays, in consultation with the Leader, to let the works\n(b) the Head of Law to seal the deed\n(c) note the report',
    )
    expect(found).toEqual([
      { says: 'Head of Quays | Leader', quote: 'Head of Quays, in consultation with the Leader' },
      { says: 'Head of Law | ', quote: 'Head of Law' },
    ])
  })

  test('a sentence broken over lines is read on', () => {
    const found = read(
      'i. Approved the tender and authorise the\nStrategic Director in consultation with the\nLeader to award it',
    )
    expect(found.map((d) => d.says)).toEqual(['Strategic Director | Leader'])
    expect(found[0]?.quote).toBe('Strategic Director in consultation with the\nLeader')
  })

  test('only the decision and the minutes are read', () => {
    const words = fromString('Delegate authority to the Head of Law to sign')
    const at = { start: 0, end: words.text.length }
    expect(
      delegationFinder.find(words, { role: 'purpose', at, from: 'markup', heading: null }),
    ).toEqual([])
  })
})

test.each(['a', ' ', ',', '(', 'the ', 'delegate ', 'to the Director ', 'in consultation with '])(
  'a long text of "%s" takes time in proportion',
  (unit) => {
    expectProportion((length) => read(unit.repeat(Math.ceil(length / unit.length))), 300_000)
  },
  60_000,
)
