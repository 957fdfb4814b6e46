// Control characters but tab and line ends, what is no character, and half of one.
const unreadable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/**
 * Text that every reader of a text file takes: NUL ends a cell for some, and other control characters ring bells or end
 * lines. One replacement character stands for each, so that every place in it stays what it was.
 */
export const readable = (text: string): string => text.replace(unreadable, '\ufffd')

/** Text on one line: each run of white space and control characters is one space. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/**
 * The address of a page of the web as every format can link it: without spaces, line ends and letters of other
 * alphabets. Null for what is none ("javascript:…", "file:…"): no file of ours links it.
 */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
