import { type PlainKey, t } from '../i18n'

/** The size of a file as councils print it: 421888 is "412 KB", 1258291 "1.2 MB". */
export function bytesWords(bytes: number): string {
  if (bytes < 1024) return t('bytes_b', { n: bytes })
  const kb = bytes / 1024
  if (Math.round(kb) < 1024) return t('bytes_kb', { figures: String(Math.round(kb)) })
  const mb = kb / 1024
  return t('bytes_mb', {
    figures: mb < 10 ? String(Number(mb.toFixed(1))) : String(Math.round(mb)),
  })
}

const FORMATS = new Map<string, PlainKey>(
  Object.entries({
    doc: 'format_word',
    docx: 'format_word',
    xls: 'format_excel',
    xlsx: 'format_excel',
    ppt: 'format_powerpoint',
    pptx: 'format_powerpoint',
    htm: 'format_web',
    html: 'format_web',
  }),
)

/** A file's format as people call it: "docx" is "Word", "pdf" is "PDF". */
export function formatWords(format: string): string {
  const key = FORMATS.get(format.toLowerCase())
  return key === undefined ? format.toUpperCase() : t(key)
}
