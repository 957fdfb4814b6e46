/** SHA-256 of a text's UTF-8 bytes in hexadecimal. Needs a secure context: extension pages and workers are. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
