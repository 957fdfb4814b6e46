import { useState } from 'react'
import { t } from '../../lib/i18n'
import type { PageLink } from '../../lib/model/capture'
import { shortDateWords } from '../../lib/words/dates'
import { relWords } from '../../lib/words/screen-kinds'
import './page-links.css'

interface Props {
  readonly links: readonly PageLink[]
  /** Whether the library has what a row names. */
  readonly isKept: (link: PageLink) => boolean
}

const FIRST = 25

/** The rows of a list or meeting page: what each names, when, and whether it is in the library. */
export function PageLinks({ links, isKept }: Props) {
  const [shown, setShown] = useState(FIRST)
  const rest = links.length - shown
  return (
    <section className="page-links">
      <h2>{t('links_heading', { n: links.length })}</h2>
      <ul>
        {links.slice(0, shown).map((link) => (
          <li key={`${link.rel} ${link.url}`}>
            <a href={link.url} target="_blank" rel="noreferrer">
              {link.title ?? t('link_untitled')}
            </a>
            <span className="page-link-more">
              {[link.ref, link.date === null ? null : shortDateWords(link.date)]
                .filter((part) => part !== null)
                .join(' · ') || relWords(link.rel)}
              {isKept(link) && <span className="page-link-kept">{t('link_in_library')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button quiet" onClick={() => setShown(shown + FIRST)}>
          {t('links_more', { n: Math.min(rest, FIRST) })}
        </button>
      )}
    </section>
  )
}
