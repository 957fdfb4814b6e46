import { type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import { t } from '../lib/i18n'
import type { Reviewed, ReviewedFact } from '../lib/model/kept'
import type { Span } from '../lib/model/quoted'
import { Icon, type IconName } from './icon'
import { IconButton } from './icon-button'
import { Quotes } from './quotes'
import { ReviewButton, ReviewMark } from './review/review-button'
import { ReviewOfFact } from './review/review-of-fact'
import { ReviewContext, type Reviewing } from './review/reviewing'
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
  | 'field'

/** What every fact brings with it, whatever its kind. */
export interface Evidence {
  readonly spans: readonly Span[]
  readonly basis: 'stated' | 'inferred'
  readonly reviewed: Reviewed
  /** The fact that is judged; null where none is kept. */
  readonly fact: ReviewedFact | null
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
  const reviewing = useContext(ReviewContext)
  const { fact, reviewed, spans } = evidence
  const judged = reviewing !== null && fact !== null ? { reviewing, fact } : null
  const isCurrent = judged !== null && judged.reviewing.current === judged.fact.key
  const row = useFocusWhile(isCurrent && reviewing?.form === null)
  return (
    <div
      ref={row}
      className="fact"
      data-kind={kind}
      data-reviewed={reviewed}
      data-current={isCurrent}
      {...(judged === null ? {} : placeOf(judged, name))}
    >
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
        {!quoted && <QuoteButton {...{ name, open, quotes }} onToggle={() => setOpen(!open)} />}
        <ShowButton name={name} span={spans[0]} onShow={onShow} />
        {judged === null ? (
          <ReviewMark reviewed={reviewed} />
        ) : (
          <ReviewButton {...judged} name={name} />
        )}
      </div>
      {!quoted && (
        <div id={quotes} className="fact-quotes" hidden={!open}>
          {open && <Quotes spans={spans} onShow={onShow} />}
        </div>
      )}
      {judged !== null && <ReviewOfFact {...judged} name={name} />}
    </div>
  )
}

/** What makes a row one that keys go to. */
const placeOf = (
  { fact, reviewing }: { fact: ReviewedFact; reviewing: Reviewing },
  name: string,
) => ({
  'data-fact': fact.key,
  role: 'group',
  'aria-label': name,
  tabIndex: -1,
  onFocus: () => reviewing.choose(fact.key),
})

interface QuoteProps {
  readonly name: string
  readonly open: boolean
  /** The id of what is opened. */
  readonly quotes: string
  readonly onToggle: () => void
}

function QuoteButton({ name, open, quotes, onToggle }: QuoteProps) {
  return (
    <IconButton
      aria-expanded={open}
      aria-controls={quotes}
      label={t('quote_of', { what: name })}
      title={open ? t('quote_hide') : t('quote_show')}
      onClick={onToggle}
    >
      <Icon name="quote" />
    </IconButton>
  )
}

interface ShowProps {
  readonly name: string
  readonly span: Span | undefined
  readonly onShow: (span: Span) => void
}

function ShowButton({ name, span, onShow }: ShowProps) {
  if (span === undefined) return null
  return (
    <IconButton
      label={t('show_on_page_of', { what: name })}
      title={t('show_on_page')}
      onClick={() => onShow(span)}
    >
      <Icon name="show" />
    </IconButton>
  )
}

/** Keeps the focus within a row for as long as keys act on it, unless it is within already. */
function useFocusWhile(current: boolean) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = row.current
    if (!current || box === null || box.contains(document.activeElement)) return
    box.focus({ preventScroll: true })
    box.scrollIntoView({ block: 'nearest' })
  }, [current])
  return row
}
