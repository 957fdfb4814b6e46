import { expect, it } from 'vitest'
import { isSignpost } from './signpost'

it.each([
  'Read the decision in full on the democracy pages.',
  'Read the full decision on our website',
  '(Read the decision in full online.)',
  'View the decision record here',
  'View the full record of this decision on the Council’s website.',
  'Please see the minutes of the meeting on the committee pages of the council website.',
  'You can find more details about this decision on the democracy web pages.',
  'See the decision notice at the following link: https://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=7',
  'To read the report, click here.',
  'Click here for the full report.',
  'Click on the link below to view the decision.',
  'Follow this link to read more.',
  'Visit the democracy pages for more information.',
  'Go to our website to read the record of the decision.',
  'For further information, visit www pages of the Council’s website.',
  'For full details please see the Council’s website.',
  'The decision can be read in full on the democracy pages.',
  'The full report is available online.',
  'Further information is available on the Council’s website.',
  'The reasons for the decision can be found on the website.',
  'Darllenwch y penderfyniad yn llawn ar y tudalennau democratiaeth.',
  'Cliciwch yma.',
])('sends the reader elsewhere: %s', (words) => {
  expect(isSignpost(words)).toBe(true)
})

it.each([
  'As set out in the report.',
  'As set out in the report on the website.',
  'See the report.',
  'See attached officer decision record',
  'See pages 4 to 6 of the report.',
  'The reasons are set out in the report.',
  'The reasons for the decision can be found in the report.',
  'The report explains that the lamps are old.',
  'The decision is published so that it can be read on the website.',
  'To find the money for the website.',
  'To make more information available online.',
  'To provide details of the scheme on the website.',
  'To give residents access to the minutes online.',
  'Read the decision in full on the democracy pages, because the maps cannot be printed here.',
  'To see the site before the decision is taken.',
  'To visit the site before a decision is made.',
  'Visit the site.',
  'View the site before determining the application.',
  'Open a library here.',
  'The website is out of date and its pages cannot be read.',
  'The report was published on the website on 4 March, and no comments were received.',
  'Read more is a scheme for children who find reading hard.',
  'To access further funding.',
  'To access more information online.',
  'To check the records of the pension fund.',
  'That the minutes be published on the website.',
  'Refer to the Committee for decision.',
  'To refer the report to Council.',
])('says something of its own: %s', (words) => {
  expect(isSignpost(words)).toBe(false)
})
