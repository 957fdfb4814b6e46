// "Yes", "Yes - significant", "Key", "Oes"; "No", "Non-key", "Nac ydy", "Not for call-in", "Di-allweddol", "Nid yw'n allweddol"
const no = /^(?:no|non|not|nac? (?:yd\w+|oes)|nage|naddo|nad?|nid|di-allweddol|false|n)\b/
const yes = /^(?:yes|key|yd(?:y|yw|i|ynt)|oes|ie|do|allweddol|true|y)\b/

/** What a yes-or-no label says; null where the value is neither ("Yes" may be followed by why). */
export function readYesNo(value: string): boolean | null {
  const folded = value.trim().toLowerCase()
  if (/^(?:n\/a|not (?:applicable|known|stated))/.test(folded)) return null
  if (no.test(folded)) return false
  return yes.test(folded) ? true : null
}
