import { t } from '../../lib/i18n'
import { Section } from '../section'
import './changes.css'

/** One text of a record that was kept, in words. */
export interface KeptText {
  readonly key: string
  readonly first: string
  readonly last: string
  readonly is: 'shown' | 'waits' | 'left' | 'earlier'
  readonly onCompare: (() => void) | null
}

const STATES = {
  shown: 'versions_shown',
  waits: 'versions_waits',
  left: 'versions_left',
  earlier: 'versions_earlier',
} as const

/** Every text of the record that was kept, the newest first. */
export function Versions({ all }: { readonly all: readonly KeptText[] }) {
  return (
    <Section title={t('versions_title')} n={all.length}>
      <ol className="versions">
        {all.map(({ key, first, last, is, onCompare }) => (
          <li key={key} data-is={is}>
            <p>
              {t('versions_when', { first, last })}
              <span className="versions-is">{t(STATES[is])}</span>
            </p>
            {onCompare !== null && (
              <button
                type="button"
                className="link-button"
                aria-label={t('versions_compare_of', { when: first })}
                onClick={onCompare}
              >
                {t('versions_compare')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
