const doc =
  '(?:decisions?|records?|details?|information|reports?|minutes|notices?|papers?|documents?|agendas?|summary|summaries|reasons?|more)'
const place =
  '(?:(?:web ?)?pages?|web ?sites?|portal|online|here|links?|(?:committee management|document) system)'
/** "of the Council", ": https://…": what may follow the place. */
const tail =
  '(?:[ :,(]+(?:(?:of|on|at|for|from|by|under|below|above|to)\\b|https?:|www\\.)\\S*.{0,120})?'
const end = '[.)\\]]*$'
const politely = '(?:please |you (?:can|may) (?:also )?)?'

/**
 * A whole sentence that only sends the reader to another web page. A sentence that names a report or its pages
 * ("As set out in the report", "See pages 4 to 6 of the report") is none: the gold records keep it.
 */
const signposts: readonly RegExp[] = [
  // "Read the decision in full on the democracy pages.", "You can view the minutes online"
  new RegExp(
    `^[([]?${politely}(?:read|view|see|find|download|access|look at|refer to|check|consult|obtain)\\b[^.]{0,80}\\b${doc}\\b[^.]{0,80}\\b${place}${tail}${end}`,
    'i',
  ),
  // "Click here for the full report.", "Follow the link below to read more"
  new RegExp(
    `^[([]?${politely}(?:click (?:here|on|the)|follow (?:the|this) (?:web ?)?link)\\b[^.]{0,120}${end}`,
    'i',
  ),
  // "Visit the democracy pages for more information", "Go to our website to read the record"
  new RegExp(
    `^[([]?${politely}(?:visit|go to|see)\\b[^.]{0,60}\\b(?:(?:web ?)?pages?|web ?sites?|portal) (?:for|to (?:read|view|see|find))\\b[^.]{0,40}\\b${doc}\\b[^.]{0,60}${end}`,
    'i',
  ),
  // "For more information, visit the Council's website."
  new RegExp(
    `^[([]?(?:for|to (?:read|view|see)) [^.]{0,40}\\b${doc}\\b[^.]{0,40}(?:visit|go to|see|click|follow|use)\\b[^.]{0,60}\\b${place}${tail}${end}`,
    'i',
  ),
  // "The decision can be read in full on the website.", "Further information is available online."
  new RegExp(
    `^[([]?(?:the |a |full |further |more |all |this )*(?:[\\w’'-]+ ){0,4}?${doc}\\b[^.]{0,60}\\b(?:(?:can|may) (?:also )?be (?:read|viewed|found|seen|accessed|downloaded|obtained)|(?:is|are) (?:also )?(?:available|published|found))\\b[^.]{0,60}\\b${place}${tail}${end}`,
    'i',
  ),
  // "Darllenwch y penderfyniad yn llawn ar y tudalennau democratiaeth."
  /^(?:darllenwch|gweler|cliciwch|ewch i|edrychwch ar)\b[^.]{0,120}\b(?:tudalen\w*|dudalen\w*|[gw]?gwefan|wefan|yma|dolen|ddolen)\b[^.]{0,60}\.?$/i,
]

/** What gives a reason after all: "Read the plan on the website because …". */
const reasoned =
  /\b(?:because|since|so that|so as|in order|due to|owing to|therefore|to (?:ensure|allow|enable|provide|meet|make|give|let))\b/i

/** Whether words only send the reader to another web page: no reason, no clause, no option. */
export const isSignpost = (words: string): boolean =>
  words.length < 300 && !reasoned.test(words) && signposts.some((form) => form.test(words))
