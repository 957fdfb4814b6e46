// What is withheld: "The resolution is set out in a minute exempt from publication", "… in the exempt report",
// "as detailed in the confidential report", "contained in the private appendix"
const keptIn =
  /\b(?:set out|contained|detailed|recorded|included|described|provided|given|outlined|shown|listed|printed|explained|appear\w*|nodwyd|nodir)\b(?:[^.;]|\.(?=\d)){0,90}?\b(?:exempt|confidential|restricted|private|eithriedig|cyfrinachol)\b/i

// "… are exempt from publication", "not for publication by virtue of paragraph 3", "withheld as exempt"
const withheld =
  /\b(?:(?:is|are|was|were|has been|have been) (?:exempt|confidential|restricted|withheld|redacted)|not (?:for publication|published|available to the public|disclosed)|withheld)\b/i

/**
 * Whether a text says that what belongs here is kept from the public. It must be short (a pointer,
 * not a clause that mentions a confidential appendix beside what it decides).
 */
export function exemptWording(text: string): boolean {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (/^(?:exempt|confidential|restricted)\.?$/i.test(folded)) return true
  return folded.length <= 420 && (keptIn.test(folded) || withheld.test(folded))
}

// "The options, options analysis, including risk assessment … were set out in detail within the exempt report"
const exemptOptions =
  /\b(?:alternative )?(?:options?|alternatives?)\b[^.;]{0,160}?\b(?:set out|contained|detailed|included|described|outlined|considered)\b[^.;]{0,60}?\b(?:exempt\b|confidential\b|restricted\b|private (?:report|appendix|annex|minute|session))/i

/** Where a text says that the options are set out in an exempt paper: the sentence's place, else null. */
export function exemptOptionsAt(text: string): { start: number; end: number } | null {
  if (!/exempt|confidential|restricted|private/i.test(text)) return null
  const m = exemptOptions.exec(text)
  if (!m) return null
  const from = text.slice(0, m.index).search(/[^.\n]*$/)
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
  const stop = text.slice(m.index + m[0].length).search(/[.\n]/)
  return { start, end: stop < 0 ? text.length : m.index + m[0].length + stop }
}

// "The resolution is set out in a minute exempt from publication", "The decision is recorded in the exempt minutes"
const exemptDecision =
  /^\W*(?:\w{1,3}[).]\s*)?(?:the |this )?(?:resolution|decision|minute|recommendation)s?\b[^.;]{0,160}?(?:exempt|confidential|restricted|not for publication|private minute)/i

/** "(Exempt minute - see the confidential minute book)" */
const exemptNote = /^\W*(?:exempt|confidential) (?:resolution|decision|minute)s?\b[^.;]{0,80}$/i

/** Whether a clause only says that the decision itself is withheld. */
export function exemptResolution(text: string): boolean {
  return (
    text.length <= 420 &&
    /exempt|confidential|restricted|publication|private/i.test(text) &&
    (exemptDecision.test(text.replace(/\s+/g, ' ')) || exemptNote.test(text))
  )
}
