import { sha256 as digestOf } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text's UTF-8 bytes in hexadecimal, at once. Browsers give theirs only as a promise and only
 * to secure pages; an id is needed while a screen draws. For short texts: addresses.
 */
export const sha256 = (text: string): string => bytesToHex(digestOf(utf8ToBytes(text)))
