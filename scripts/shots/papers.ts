import type { RecordCapture } from '../../lib/model/capture'
import type { Resolution } from '../../lib/model/facts'
import { sum } from '../../tests/samples/money'
import { capture, paper } from './sample'

/** Decisions of fictional councils, for pictures. */

const clause = (path: string[], text: string, lead: string | null = null): Resolution => ({
  path,
  text,
  kind: 'resolved',
  lead,
})

/** Rich in every kind of fact. */
export function recovery(): RecordCapture {
  const one =
    'Approve the procurement strategy for a single contract to run a recovery service for adults and young people, at an estimated £2,984,360 per annum (£20,890,520 for a maximum seven year term)'
  const two =
    'Delegate authority to the Director of Public Health, in consultation with the Director of Finance and the Lead Member for Health, to:'
  const twoA = 'award the contract to the bidder with the best score, and'
  const twoB = 'agree the first five years and any extension of up to two years'
  const three = 'Note that two services now bought separately will join the contract in phases'
  const p = paper(
    'Community Recovery Service',
    'Cabinet, 22 March 2021, 6.30 pm, item 52/21',
    'Recommendations approved. Key decision: Yes. Open to call-in.',
    'To consider how treatment and recovery are bought from April 2022.',
    'RESOLVED: To',
    `1. ${one}`,
    `2. ${two}`,
    `(a) ${twoA}`,
    `(b) ${twoB}`,
    `3. ${three}`,
    'The vote was 8 for, 2 against and 1 abstained.',
    'Reasons',
    'The three present contracts end together in March 2022, and one service costs less to run than three.',
    'People who use the services asked for one front door.',
    'Alternative options',
    'Option 1: do nothing. The present contracts end in April and the service would stop. Rejected.',
    'Option 2. Buy the same three contracts again.',
    'Option 3. One joint service with a single lead provider. Preferred.',
    'Community Recovery Service: report PDF 412 KB',
    'Equality impact assessment DOCX 61 KB',
    'Wards: Weir, Bridge. Published 24 March 2021. Lead officer: A. Clerk, Head of Commissioning',
  )
  return capture('decision-52', p, 'Community Recovery Service', {
    decisionMaker: p.said('Cabinet'),
    status: p.said('Recommendations approved'),
    keyDecision: p.quote('Key decision: Yes', true),
    callIn: p.quote('Open to call-in', true),
    dates: {
      decided: p.quote('22 March 2021', '2021-03-22'),
      published: p.quote('24 March 2021', '2021-03-24'),
      effective: null,
      due: null,
    },
    meeting: {
      body: p.said('Cabinet'),
      date: p.quote('22 March 2021', '2021-03-22'),
      time: p.quote('6.30 pm', '18:30'),
      item: p.said('52/21'),
      url: null,
    },
    purpose: p.said('To consider how treatment and recovery are bought from April 2022.'),
    resolutions: [
      p.quote(one, clause(['1'], one, 'RESOLVED: To')),
      p.quote(two, clause(['2'], two, 'RESOLVED: To')),
      p.quote(twoA, clause(['2', 'a'], twoA, 'RESOLVED: To')),
      p.quote(twoB, clause(['2', 'b'], twoB, 'RESOLVED: To')),
      p.quote(three, clause(['3'], three, 'RESOLVED: To')),
    ],
    reasons: [
      p.said(
        'The three present contracts end together in March 2022, and one service costs less to run than three.',
      ),
      p.said('People who use the services asked for one front door.'),
    ],
    options: [
      p.quote(
        'Option 1: do nothing. The present contracts end in April and the service would stop. Rejected.',
        {
          label: 'Option 1',
          title: 'do nothing',
          text: 'The present contracts end in April and the service would stop.',
          status: 'rejected',
          reason: null,
        },
      ),
      p.quote('Option 2. Buy the same three contracts again.', {
        label: 'Option 2',
        title: null,
        text: 'Buy the same three contracts again.',
        status: 'considered',
        reason: null,
      }),
      p.quote('Option 3. One joint service with a single lead provider. Preferred.', {
        label: 'Option 3',
        title: null,
        text: 'One joint service with a single lead provider.',
        status: 'preferred',
        reason: null,
      }),
    ],
    values: [
      p.quote('£20,890,520', sum(20_890_520, { basis: 'total', role: 'contract' })),
      p.quote(
        'estimated £2,984,360 per annum',
        sum(2_984_360, { basis: 'annual', qualifier: 'approximately', role: 'contract' }),
      ),
    ],
    terms: [
      p.quote('first five years and any extension of up to two years', {
        initialMonths: 60,
        extensionMonths: 24,
        maximumMonths: 84,
      }),
      p.quote('a maximum seven year term', {
        initialMonths: null,
        extensionMonths: null,
        maximumMonths: 84,
      }),
    ],
    delegations: [
      p.quote(
        'Director of Public Health, in consultation with the Director of Finance and the Lead Member for Health',
        {
          to: 'Director of Public Health',
          consulting: ['the Director of Finance', 'the Lead Member for Health'],
        },
      ),
    ],
    votes: [
      p.quote('8 for, 2 against and 1 abstained', {
        for: 8,
        against: 2,
        abstentions: 1,
        unanimous: null,
      }),
    ],
    people: [
      p.quote('A. Clerk, Head of Commissioning', {
        role: 'Lead officer',
        name: 'A. Clerk',
        post: 'Head of Commissioning',
        email: null,
        phone: null,
      }),
    ],
    wards: [p.said('Weir'), p.said('Bridge')],
    documents: [
      {
        title: p.said('Community Recovery Service: report'),
        url: { value: 'http://democracy.ambleford.gov.uk/a.pdf', from: 'address', by: 'sample' },
        format: p.quote('PDF', 'pdf'),
        bytes: p.quote('412 KB', 421_888),
      },
      {
        title: p.said('Equality impact assessment'),
        url: { value: 'http://democracy.ambleford.gov.uk/b.docx', from: 'address', by: 'sample' },
        format: p.quote('DOCX', 'docx'),
        bytes: p.quote('61 KB', 62_464),
      },
    ],
    heads: {
      decision: p.quote('RESOLVED', 'present'),
      date: p.quote('22 March 2021', 'present'),
      reasons: p.quote('Reasons', 'present'),
      options: p.quote('Alternative options', 'present'),
      interests: null,
    },
  })
}

/** Hardly anything printed: what is missing is said plainly. */
export function bare(): RecordCapture {
  const p = paper(
    'Footway repairs, Mill Lane',
    'Cabinet Member for Places, 9 January 2024',
    'Noted.',
    'Alternative options: None. Reasons: exempt.',
  )
  return capture('decision-9', p, 'Footway repairs, Mill Lane', {
    decisionMaker: p.said('Cabinet Member for Places'),
    dates: {
      decided: p.quote('9 January 2024', '2024-01-09'),
      published: null,
      effective: null,
      due: null,
    },
    resolutions: [p.quote('Noted.', { ...clause([], 'Noted.'), kind: 'noted' })],
    heads: {
      decision: p.quote('Noted.', 'present'),
      date: p.quote('9 January 2024', 'present'),
      reasons: p.quote('Reasons: exempt', 'exempt'),
      options: p.quote('Alternative options: None', 'none-stated'),
      interests: null,
    },
  })
}

/** Welsh, and read in part. */
export function welsh(): RecordCapture {
  const text =
    'Cymeradwyo’r contract am £480,000 y flwyddyn am dair blynedd, gyda’r opsiwn i’w ymestyn am hyd at ddwy flynedd arall'
  const p = paper(
    'Y Gwasanaeth Adfer Cymunedol a’r Ganolfan Ieuenctid yn Nhŷ’r Bont',
    'Y Cabinet, 12 Ionawr 2024',
    'PENDERFYNWYD:',
    `1. ${text}`,
    'Bydd un gwasanaeth yn haws i bobl ei ddefnyddio.',
  )
  return {
    ...capture(
      'decision-77',
      p,
      'Y Gwasanaeth Adfer Cymunedol a’r Ganolfan Ieuenctid yn Nhŷ’r Bont',
      {
        decisionMaker: p.said('Y Cabinet'),
        dates: {
          decided: p.quote('12 Ionawr 2024', '2024-01-12'),
          published: null,
          effective: null,
          due: null,
        },
        resolutions: [p.quote(text, clause(['1'], text, 'PENDERFYNWYD:'))],
        reasons: [p.said('Bydd un gwasanaeth yn haws i bobl ei ddefnyddio.')],
        values: [p.quote('£480,000 y flwyddyn', sum(480_000, { basis: 'annual' }))],
        heads: {
          decision: p.quote('PENDERFYNWYD', 'present'),
          date: p.quote('12 Ionawr 2024', 'present'),
          reasons: p.quote('Bydd un gwasanaeth', 'present'),
          options: null,
          interests: null,
        },
      },
    ),
    diagnostics: [
      { code: 'finder-failed', by: 'finder/contract-term', field: 'terms', at: null },
      { code: 'finder-failed', by: 'finder/option', field: 'options', at: null },
    ],
  }
}

/** Long words everywhere: nothing may break out of its place. */
export function long(): RecordCapture {
  const title =
    'Approval of the Strategic Outline Business Case, Procurement Strategy, Equality Impact Assessment and Consultation Report for the Reprovision of Integrated Community Equipment, Telecare and Assistive Technology Services across the Combined Area'
  const maker =
    'Deputy Leader and Cabinet Member for Adult Social Care, Public Health, Communities and the Voluntary Sector, in consultation with the Executive Director of People'
  const text = `Approve, subject to the conditions set out in paragraphs 4.1 to 4.27 of the report and to the consent of the Secretary of State, the entering into of a framework agreement of between £1,250,000 and £1,875,000.50 with each of the suppliers named in https://democracy.holmshire.gov.uk/documents/s10293847/Appendix%20Two%20Restricted%20Suppliers%20and%20Lots.pdf, ${'and further that the terms be those that are set out there, '.repeat(4)}with immediate effect`
  const p = paper(title, maker, '4 March 2025', `1. ${text}`)
  return capture('decision-100001', p, title, {
    decisionMaker: p.said(maker),
    dates: {
      decided: p.quote('4 March 2025', '2025-03-04'),
      published: null,
      effective: null,
      due: null,
    },
    resolutions: [p.quote(text, clause(['1'], text))],
    values: [
      p.quote('between £1,250,000 and £1,875,000.50', {
        ...sum(1_250_000, { qualifier: 'up-to', basis: 'total', role: 'funding' }),
        upper: 18_750_005_000,
      }),
    ],
    heads: {
      decision: p.quote('Approve', 'present'),
      date: p.quote('4 March 2025', 'present'),
      reasons: null,
      options: null,
      interests: null,
    },
  })
}

/** A decision of few words, for long lists. */
export function small(what: string, title: string, maker: string, decided: string, pounds: number) {
  const p = paper(title, maker, decided, `RESOLVED: That £${pounds} be spent.`)
  const text = `That £${pounds} be spent.`
  return capture(what, p, title, {
    decisionMaker: p.said(maker),
    dates: { decided: p.quote(decided, decided), published: null, effective: null, due: null },
    resolutions: [p.quote(text, clause([], text, 'RESOLVED:'))],
    values: pounds === 0 ? [] : [p.quote(`£${pounds}`, sum(pounds, { basis: 'total' }))],
  })
}
