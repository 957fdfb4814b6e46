import { type ReactNode, useId, useState } from 'react'
import { t } from '../lib/i18n'
import type { Reviewed } from '../lib/model/kept'
import type { Span } from '../lib/model/quoted'
import { reviewWords } from '../lib/words/kinds'
import { Icon, type IconName } from './icon'
import { Quotes } from './quotes'
import './fact-row.css'

export type Kind =
  | 'resolution'
  | 'value'
  | 'term'
  | 'option'
  | 'delegation'
  | 'vote'
  | 'reason'
  | 'interest'

/** What every fact brings with it, whatever its kind. */
export interface Evidence {
  readonly spans: readonly Span[]
  readonly basis: 'stated' | 'inferred'
  readonly reviewed: Reviewed
}

interface Props {
  readonly kind: Kind
  readonly evidence: Evidence
  /** The fact in a few plain words: names its buttons. */
  readonly name: string
  /** The row already shows the council's words, so they are not offered again. */
  readonly quoted?: boolean
  readonly onShow: (span: Span) => void
  readonly children: ReactNode
}

/** One fact: its kind, what was understood, the council's words on demand, show on page, and its review. */
export function FactRow({ kind, evidence, name, quoted = false, onShow, children }: Props) {
  const [open, setOpen] = useState(false)
  const quotes = useId()
  const [first] = evidence.spans
  return (
    <div className="fact" data-kind={kind}>
      <Icon name={kind satisfies IconName} className="fact-kind" />
      <div className="fact-what">
        {children}
        {evidence.basis === 'inferred' && (
          <span className="fact-inferred" title={t('inferred_why')}>
            {t('inferred')}
          </span>
        )}
      </div>
      <div className="fact-acts">
        {!quoted && (
          <button
            type="button"
            className="mark-button"
            aria-expanded={open}
            aria-controls={quotes}
            aria-label={t('quote_of', { what: name })}
            title={open ? t('quote_hide') : t('quote_show')}
            onClick={() => setOpen(!open)}
          >
            <Icon name="quote" />
          </button>
        )}
        {first !== undefined && (
          <button
            type="button"
            className="mark-button"
            aria-label={t('show_on_page_of', { what: name })}
            title={t('show_on_page')}
            onClick={() => onShow(first)}
          >
            <Icon name="show" />
          </button>
        )}
        <Review reviewed={evidence.reviewed} />
      </div>
      {!quoted && (
        <div id={quotes} className="fact-quotes" hidden={!open}>
          {open && <Quotes spans={evidence.spans} onShow={onShow} />}
        </div>
      )}
    </div>
  )
}

/** Whether a person has checked the fact: green only then. */
function Review({ reviewed }: { reviewed: Reviewed }) {
  return (
    <span className="review" data-reviewed={reviewed} title={reviewWords(reviewed)}>
      {reviewed === 'confirmed' && <Icon name="tick" />}
      {reviewed === 'rejected' && <Icon name="cross" />}
      <span className="unseen">{reviewWords(reviewed)}</span>
    </span>
  )
}
