/** The characters that windows-1252 puts between 0x80 and 0x9f, in order; a gap is a control character. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text in windows-1252. Throws where the page holds a character that it cannot print. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (sign) => {
    const place = high.indexOf(sign)
    if (place >= 0) return 0x80 + place
    const code = sign.codePointAt(0) ?? 0
    if (code > 0xff) throw new RangeError(`${sign} is not in windows-1252`)
    return code
  })
}

/** The document that the browser makes of these bytes: charset and parser are the visitor's. */
export async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin')
  const address = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }))
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.src = address
  document.body.append(frame)
  await loaded
  URL.revokeObjectURL(address)
  if (frame.contentDocument === null) throw new Error('the frame has no document')
  return frame.contentDocument
}
