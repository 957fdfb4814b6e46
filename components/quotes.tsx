import { t } from '../lib/i18n'
import type { Span } from '../lib/model/quoted'
import { aroundWords } from '../lib/words/around'

interface Props {
  readonly spans: readonly Span[]
  readonly onShow: (span: Span) => void
}

const key = ({ at }: Span) => `${at.start}-${at.end}`

/** The council's own words behind a fact, each with a few words before and after, in the serif. */
export function Quotes({ spans, onShow }: Props) {
  return (
    <ul className="quotes">
      {spans.map((span) => {
        const { before, after } = aroundWords(span)
        return (
          <li key={key(span)}>
            <blockquote>
              <span className="quote-around">{before}</span>
              <mark>{span.exact}</mark>
              <span className="quote-around">{after}</span>
            </blockquote>
            {spans.length > 1 && (
              <button type="button" className="link-button" onClick={() => onShow(span)}>
                {t('show_on_page')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
