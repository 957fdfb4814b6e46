import { t } from '../../lib/i18n'
import type { DocumentRef, QuotedRecord } from '../../lib/model/capture'
import { bytesWords, formatWords } from '../../lib/words/bytes'
import { Icon } from '../icon'
import { Section } from '../section'
import './documents.css'

/** The linked papers with format and size as printed. */
export function Documents({ documents }: { documents: QuotedRecord['documents'] }) {
  if (documents.length === 0) return null
  return (
    <Section title={t('section_documents')} n={documents.length}>
      <ul className="documents">
        {documents.map((one) => (
          <li key={one.url.value}>
            <Icon name="document" />
            <a href={one.url.value} target="_blank" rel="noreferrer">
              {one.title.value}
            </a>
            <span className="document-size">{sizeOf(one)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function sizeOf({ format, bytes }: DocumentRef): string {
  const parts = [
    format === null ? null : formatWords(format.value),
    bytes === null ? null : bytesWords(bytes.value),
  ]
  return parts.filter((part) => part !== null).join(' ')
}
