import { planningRelease } from '../../lib/export/ocds/release'
import { finalRecord } from '../../lib/record/final-record'
import { bareFields, said } from '../../lib/record/sample-record'
import { wholeSample } from '../../tests/samples/whole'

/** A decision of a fictional council, as the page shows one. */
function example(): string {
  const title = 'Award of the weir repairs'
  const amount = 2_500_000_000
  const fields = {
    ...bareFields(title),
    reasons: [said('The weir is older than the bridge.', 'The weir is older than the bridge.', 30)],
    values: [
      said(
        {
          amount,
          upper: null,
          currency: 'GBP' as const,
          basis: 'total' as const,
          qualifier: 'up-to' as const,
          role: 'contract' as const,
        },
        'a contract of up to £250,000 in total',
        70,
      ),
    ],
    terms: [
      said(
        { initialMonths: 24, extensionMonths: 12, maximumMonths: 36 },
        'for two years, with the option of a third',
        110,
      ),
    ],
  }
  const whole = wholeSample(fields)
  const versions = whole.versions.map((one) => ({ ...one, sha256: '9f'.repeat(32) }))
  const record = finalRecord({ ...whole, versions })
  if (record === null) throw new Error('the example has no text')
  return JSON.stringify(planningRelease(record, 'ocds-a1b2c3'), null, 2)
}

/** The page docs/formats/ocds.md, with a release as the format writes it. */
export const ocdsDoc = (): string => `# Open Contracting planning releases

\`minutebook-planning-releases-2026-11-21.json\`: a release package of the Open Contracting Data Standard 1.1, a planning release for each decision that names a sum or a term; the others are left out and counted. Only what the page says is
in it. Why it is so: [decision 17](../decisions/0017-ocds.md).

An \`ocid\` needs the prefix of a publisher, which is a setting. Without it the releases have their \`id\`s alone, \`minutebook.note\` says that they are no published releases, and the package is valid by the standard's schema but for the missing
\`ocid\`s.

| field | what it holds |
| --- | --- |
| \`ocid\` | the prefix, a hyphen, the decision's id |
| \`id\` | the decision's id, a hyphen, \`date\` |
| \`date\` | when the page was retrieved, its text read, or a person last judged one of its facts, whichever was last; UTC |
| \`tag\`, \`initiationType\` | \`planning\`, and the only value that the standard knows |
| \`parties\` | the council: its ONS code, else its name, as \`id\`; an identifier without a scheme, since ONS codes are in no list of organisation identifiers |
| \`buyer\`, \`roles\` | the council, only where the page speaks of a contract's sum |
| \`planning.rationale\` | the reasons, a line each |
| \`planning.budget.description\` | every sum in words, with its qualifier and basis, and whether a person checked it |
| \`planning.budget.amount\` | only where the page names one sum of a contract or budget, once, in all, and not as a range; in pounds |
| \`planning.documents\` | the page itself, then its papers |
| \`minutebook\` | a field of ours: title and days as printed; every sum and term whole, with quotes and what a person said (\`reviewed\`); where it comes from |

Left blank, because no page says it as the standard asks: \`tender\` and its periods (a term has months, no days), \`language\`, \`publisher\`, milestones, and every date that would need a time of day.

E-mail addresses and telephone numbers are left out unless asked for, names on request.

## An example

\`\`\`json
${example()}
\`\`\`

The package ends with \`minutebook\`: \`note\`, \`selection\`, \`releases\`, \`leftOut\`, \`made\` and \`version\`.
`
