import { line, type Matter, part, plain, type Sheet } from './matter'

/** Numbers in brackets over letters, reasons by number, options by label with their verdicts. */
const twoLevels: Matter = {
  name: 'two levels',
  title: 'Street Lighting Contract',
  parts: [
    part('Purpose:', plain('To agree how the street lights are to be kept.')),
    part(
      'Decision:',
      plain('RESOLVED: That'),
      line('(1)', 'a contract for the street lights be let for five years at £340,000 per annum;'),
      line(
        '(2)',
        'the Head of Highways, in consultation with the Cabinet Member for Transport, be authorised to:',
        line('(a)', 'award the contract to the best tenderer; and'),
        line('(b)', 'agree changes of up to £25,000 in any year; and'),
      ),
      line('(3)', 'the estimated saving of £1.2m be noted.'),
    ),
    part(
      'Reasons for the decision:',
      line('1.', 'The present contract ends in March.'),
      line('2.', 'New lamps need less mending.'),
    ),
    part(
      'Alternative options considered:',
      plain('Option 1 – Let the lamps fail (Not recommended). Streets would be dark.'),
      plain('Option 2 – Let one contract (Recommended).'),
    ),
  ],
  reads: {
    purpose: 'To agree how the street lights are to be kept.',
    resolutions: [
      ['1', 'a contract for the street lights be let for five years at £340,000 per annum;'],
      [
        '2',
        'the Head of Highways, in consultation with the Cabinet Member for Transport, be authorised to:',
      ],
      ['2/a', 'award the contract to the best tenderer; and'],
      ['2/b', 'agree changes of up to £25,000 in any year; and'],
      ['3', 'the estimated saving of £1.2m be noted.'],
    ],
    reasons: ['The present contract ends in March.', 'New lamps need less mending.'],
    options: [
      ['Option 1', 'rejected', 'Let the lamps fail (Not recommended). Streets would be dark.'],
      ['Option 2', 'preferred', 'Let one contract (Recommended).'],
    ],
  },
}

const threeLevels: Matter = {
  name: 'three levels and back',
  title: 'Market Hall Repairs',
  parts: [
    part(
      'Decision:',
      plain('Cabinet agreed to:'),
      line(
        '1.',
        'Approve the repair of the Market Hall, being:',
        line(
          'a)',
          'the roof, with',
          line('i.', 'new slates on the north side;'),
          line('ii.', 'new lead on the south side; and'),
        ),
        line('b)', 'the clock.'),
      ),
      line(
        '2.',
        'Delegate authority to the Director of Place to:',
        line('a)', 'appoint a builder; and'),
        line('b)', 'sign the contract.'),
      ),
      line('3.', 'Note the report.'),
    ),
    part(
      'Reasons for the decision:',
      plain('The roof leaks after heavy rain.'),
      plain('Traders have asked for the work since 2024.'),
    ),
    part('Alternative options considered:', plain('None.')),
  ],
  reads: {
    resolutions: [
      ['1', 'Approve the repair of the Market Hall, being:'],
      ['1/a', 'the roof, with'],
      ['1/a/i', 'new slates on the north side;'],
      ['1/a/ii', 'new lead on the south side; and'],
      ['1/b', 'the clock.'],
      ['2', 'Delegate authority to the Director of Place to:'],
      ['2/a', 'appoint a builder; and'],
      ['2/b', 'sign the contract.'],
      ['3', 'Note the report.'],
    ],
    reasons: ['The roof leaks after heavy rain.', 'Traders have asked for the work since 2024.'],
    options: [],
  },
}

const bulletsUnderNumbers: Matter = {
  name: 'bullets under numbers',
  title: 'Play Areas',
  parts: [
    part(
      'Decision:',
      line(
        '1)',
        'That new play areas be made at:',
        line('•', 'Nether End, at a cost of £48,000; and'),
        line('•', 'Abbot Hill, at a cost of £52,500.'),
      ),
      line('2)', 'That the old swings be taken away.'),
    ),
    part(
      'Alternative options considered:',
      line('1.', 'Do nothing. This was rejected because the swings are not safe.'),
      line('2.', 'Mend the swings each spring.'),
    ),
  ],
  reads: {
    resolutions: [
      ['1', 'That new play areas be made at:'],
      ['1', 'Nether End, at a cost of £48,000; and'],
      ['1', 'Abbot Hill, at a cost of £52,500.'],
      ['2', 'That the old swings be taken away.'],
    ],
    options: [
      ['1', 'rejected', 'Do nothing. This was rejected because the swings are not safe.'],
      ['2', 'considered', 'Mend the swings each spring.'],
    ],
  },
}

const noOpener: Matter = {
  name: 'no opener, a paragraph each',
  title: 'Grants to Village Halls',
  parts: [
    part(
      'Decision:',
      plain('To approve a grant of £12,000 to the hall at Upper Wold for three years.'),
      plain('To approve a grant of up to £8,500 to the hall at Thornby.'),
    ),
    part('Reasons for the decision:', plain('Both halls serve more than 900 people.')),
    part(
      'Alternative options considered:',
      plain('To give nothing. This is not recommended as both halls would close.'),
      plain('To lend the money instead.'),
    ),
  ],
  reads: {
    resolutions: [
      ['', 'To approve a grant of £12,000 to the hall at Upper Wold for three years.'],
      ['', 'To approve a grant of up to £8,500 to the hall at Thornby.'],
    ],
    reasons: ['Both halls serve more than 900 people.'],
    options: [
      [null, 'rejected', 'To give nothing. This is not recommended as both halls would close.'],
      [null, 'considered', 'To lend the money instead.'],
    ],
  },
}

const capitalNumerals: Matter = {
  name: 'capital numerals',
  title: 'Library Opening Hours',
  parts: [
    part(
      'Decision:',
      plain('As Cabinet Member for Culture, I agree to:'),
      line('I.', 'open the Central Library on Sundays;'),
      line('II.', 'close the Wold Library on Mondays; and'),
      line('III.', 'look at both again in two years.'),
    ),
    part(
      'Reasons for the decision:',
      line('a)', 'More people come on Sundays.'),
      line('b)', 'Hardly anybody comes on Mondays.'),
    ),
    part(
      'Alternative options considered:',
      plain('Option A: Open every day.'),
      plain('It would cost £61,000 more. This option was discounted.'),
      plain('Option B: Change nothing.'),
    ),
  ],
  reads: {
    resolutions: [
      ['I', 'open the Central Library on Sundays;'],
      ['II', 'close the Wold Library on Mondays; and'],
      ['III', 'look at both again in two years.'],
    ],
    reasons: ['More people come on Sundays.', 'Hardly anybody comes on Mondays.'],
    options: [
      [
        'Option A',
        'rejected',
        'Open every day. It would cost £61,000 more. This option was discounted.',
      ],
      ['Option B', 'considered', 'Change nothing.'],
    ],
  },
}

const leadInActs: Matter = {
  name: 'a lead-in that acts',
  title: 'Sale of the Depot',
  parts: [
    part(
      'Decision:',
      plain('RESOLVED to: Delegate authority to the Director of Finance, to:'),
      line('1.', 'Sell the depot for not less than £640,000.'),
      line('2.', 'Lease it until then for a term of 2 years.'),
      line('3.', 'Do all that the sale needs.'),
    ),
  ],
  reads: {
    resolutions: [
      ['', 'Delegate authority to the Director of Finance, to:'],
      ['1', 'Sell the depot for not less than £640,000.'],
      ['2', 'Lease it until then for a term of 2 years.'],
      ['3', 'Do all that the sale needs.'],
    ],
  },
}

const secondParagraphs: Matter = {
  name: 'clauses with a second paragraph',
  title: 'Food Waste Rounds',
  parts: [
    part(
      'Decision:',
      plain('That Cabinet:'),
      {
        mark: '1.',
        words: 'Approve weekly food waste rounds from October.',
        more: ['The rounds will not run in the week of Christmas.'],
      },
      line('2.', 'Approve £85,000 for new bins.'),
    ),
    part(
      'Reasons for the decision:',
      { mark: '1.', words: 'The law asks for it.', more: ['It does so from 2027.'] },
      line('2.', 'Less is buried.'),
    ),
    part(
      'Alternative options considered:',
      { mark: '1.', words: 'Rounds every two weeks.', more: ['This was ruled out.'] },
      line('2.', 'One round for all waste.'),
    ),
  ],
  reads: {
    resolutions: [
      [
        '1',
        'Approve weekly food waste rounds from October. The rounds will not run in the week of Christmas.',
      ],
      ['2', 'Approve £85,000 for new bins.'],
    ],
    reasons: ['The law asks for it. It does so from 2027.', 'Less is buried.'],
    options: [
      ['1', 'rejected', 'Rounds every two weeks. This was ruled out.'],
      ['2', 'considered', 'One round for all waste.'],
    ],
  },
}

const nestedInItself: Matter = {
  name: 'one style nested in itself',
  title: 'Tenancy Rules',
  parts: [
    part(
      'Decision:',
      plain('RESOLVED UNANIMOUSLY: That'),
      line('1)', 'the rules for tenants be agreed;'),
      line(
        '2)',
        'the rules say that:',
        line('1)', 'a tenant may keep a dog; and'),
        line('2)', 'a tenant may not keep a horse; and'),
      ),
      line('3)', 'the rules be looked at each year.'),
    ),
  ],
  reads: {
    resolutions: [
      ['1', 'the rules for tenants be agreed;'],
      ['2', 'the rules say that:'],
      ['2/1', 'a tenant may keep a dog; and'],
      ['2/2', 'a tenant may not keep a horse; and'],
      ['3', 'the rules be looked at each year.'],
    ],
  },
}

const welsh: Matter = {
  name: 'Welsh',
  title: 'Cynllun y Llyfrgell',
  parts: [
    part(
      'Penderfyniad:',
      plain('PENDERFYNWYD YN UNFRYDOL'),
      line('a)', 'Cymeradwyo’r cynllun am gost o £75,000.'),
      line('b)', 'Adolygu’r cynllun bob blwyddyn.'),
    ),
    part('Rheswm dros y penderfyniad:', plain('Mae angen llyfrgell ar y dref.')),
  ],
  reads: {
    resolutions: [
      ['a', 'Cymeradwyo’r cynllun am gost o £75,000.'],
      ['b', 'Adolygu’r cynllun bob blwyddyn.'],
    ],
    reasons: ['Mae angen llyfrgell ar y dref.'],
  },
}

const inMinutes: Matter = {
  name: 'minutes with talk around',
  title: 'Harbour Dues',
  parts: [
    part(null, plain('To consider the dues for next year.')),
    part(
      'Minutes:',
      plain('The Harbour Master presented the report and said that £2,000 had been lost.'),
      plain('Councillor Penhale asked about the slipway.'),
      plain('RESOLVED – That:'),
      line('(i)', 'the dues be raised to £14.50 per metre;'),
      line('(ii)', 'the slipway be free; and'),
      line('(iii)', 'the Harbour Master be authorised to waive dues.'),
      plain('Councillor Penhale left the meeting at 7.10 pm.'),
      plain('Reasons for the decision:'),
      plain('Costs have gone up.'),
    ),
  ],
  reads: {
    purpose: 'To consider the dues for next year.',
    resolutions: [
      ['i', 'the dues be raised to £14.50 per metre;'],
      ['ii', 'the slipway be free; and'],
      ['iii', 'the Harbour Master be authorised to waive dues.'],
    ],
    reasons: ['Costs have gone up.'],
  },
}

const twice: Matter = {
  name: 'decision and minutes repeat',
  title: 'Tree Planting',
  parts: [
    part(
      'Decision:',
      plain('AGREED: That'),
      line('1.', 'four hundred trees be planted; and'),
      line('2.', 'a budget of £31,750 be approved.'),
    ),
    part(
      'Minutes:',
      plain('The Leader introduced the report.'),
      plain('AGREED: That'),
      line('1.', 'four hundred trees be planted; and'),
      line('2.', 'a budget of £31,750 be approved.'),
    ),
  ],
  reads: {
    resolutions: [
      ['1', 'four hundred trees be planted; and'],
      ['2', 'a budget of £31,750 be approved.'],
    ],
  },
}

const typedHeadings: Matter = {
  name: 'headings typed in the text',
  title: 'Bus Shelters',
  parts: [
    part(
      null,
      plain('The Cabinet Member introduced the report.'),
      plain('Decision made:'),
      line('a.', 'That six shelters be mended at £9,400.'),
      line(
        'b.',
        'That two be moved:',
        line('i.', 'one to Mill Lane; and'),
        line('ii.', 'one to the station.'),
      ),
      plain('Reasons for decision:'),
      line('1.', 'The glass is broken.'),
      line('2.', 'Nobody waits where two of them stand.'),
      plain('Alternative options considered and rejected:'),
      line('A.', 'To buy new shelters.'),
      line('B.', 'To take all shelters away.'),
    ),
  ],
  reads: {
    resolutions: [
      ['a', 'That six shelters be mended at £9,400.'],
      ['b', 'That two be moved:'],
      ['b/i', 'one to Mill Lane; and'],
      ['b/ii', 'one to the station.'],
    ],
    reasons: ['The glass is broken.', 'Nobody waits where two of them stand.'],
    options: [
      ['A', 'rejected', 'To buy new shelters.'],
      ['B', 'rejected', 'To take all shelters away.'],
    ],
  },
}

const secondBlock: Matter = {
  name: 'a second block',
  title: 'Bus Lanes',
  parts: [
    part(
      null,
      plain('That the following be approved:'),
      line('(A)', 'a bus lane in Castle Street;'),
      line('(B)', 'a bus gate in Quay Road at £118,000.'),
    ),
  ],
  reads: {
    resolutions: [
      ['A', 'a bus lane in Castle Street;'],
      ['B', 'a bus gate in Quay Road at £118,000.'],
    ],
  },
}

const restarts: Matter = {
  name: 'numbers that begin again',
  title: 'Car Park Charges',
  parts: [
    part(
      'Decision:',
      plain('It was RESOLVED that:'),
      line('1.', 'the charge at Quay Road be £1.40 per hour; and'),
      line('2.', 'the charge at the station be £6 per day.'),
      plain('It was further RESOLVED that:'),
      line('1.', 'the first hour be free in December.'),
    ),
  ],
  reads: {
    resolutions: [
      ['1', 'the charge at Quay Road be £1.40 per hour; and'],
      ['2', 'the charge at the station be £6 per day.'],
      ['1', 'the first hour be free in December.'],
    ],
  },
}

const one = (matter: Matter): Sheet => ({ kind: 'decision', matters: [matter] })
const item = (matter: Matter): Sheet => ({ kind: 'agenda-item', matters: [matter] })

/** Every class of text, each on the kind of page that prints it. */
export const sheets: Readonly<Record<string, Sheet>> = {
  'decision, two levels': one(twoLevels),
  'decision, three levels': one(threeLevels),
  'decision, bullets under numbers': one(bulletsUnderNumbers),
  'decision, no opener': one(noOpener),
  'decision, capital numerals': one(capitalNumerals),
  'decision, a lead-in that acts': one(leadInActs),
  'decision, second paragraphs': one(secondParagraphs),
  'decision, one style in itself': one(nestedInItself),
  'decision, Welsh': one(welsh),
  'decision, numbers begin again': one(restarts),
  'agenda item, minutes': item(inMinutes),
  'agenda item, said twice': item(twice),
  'issue, two blocks': { kind: 'issue-decisions', matters: [typedHeadings, secondBlock] },
  'meeting, four items': { kind: 'meeting', matters: [inMinutes, twice, twoLevels, restarts] },
}
