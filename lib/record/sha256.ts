/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const rounds = roundConstants()

/** First 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const initial = primes(8).map((prime) => fraction(Math.sqrt(prime)))

/**
 * SHA-256 of a text's UTF-8 bytes in hexadecimal, at once. Browsers give theirs only as a promise and only
 * to secure pages; an id is needed while a screen draws. For short texts: addresses. Source: FIPS 180-4.
 */
export function sha256(text: string): string {
  const state = Int32Array.from(initial)
  const bytes = padded(new TextEncoder().encode(text))
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length; at += 64) mix(state, schedule(view, at))
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The bytes, a 1 bit, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  out.set(bytes)
  out[bytes.length] = 0x80
  const view = new DataView(out.buffer)
  view.setUint32(out.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(out.length - 4, (bytes.length << 3) >>> 0)
  return out
}

function schedule(view: DataView, at: number): Int32Array {
  const words = new Int32Array(64)
  const word = (i: number) => words[i] ?? 0
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4)
  for (let i = 16; i < 64; i++) {
    const early = word(i - 15)
    const late = word(i - 2)
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[i] = word(i - 16) + small + word(i - 7) + large
  }
  return words
}

function mix(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const large = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + large + choice + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0
    const small = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + small + majority) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

function roundConstants(): readonly number[] {
  return primes(64).map((prime) => fraction(Math.cbrt(prime)))
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++)
    if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
