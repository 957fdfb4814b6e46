import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import { thingsOf } from '../../lib/words/clauses'
import { resolutionKinds } from './resolution-kinds'
import './agenda-item.css'

/** What an item of a meeting decided, in a line or two: the first thing in the council's words, and how many more. */
export function ItemDecided({ fields }: { readonly fields: QuotedRecord }) {
  const [first, ...more] = thingsOf(fields.resolutions, (one) => one.value)
  // A user may have added what was decided: then the page's own words say nothing of it.
  if (first === undefined)
    return fields.votes.length === 0 ? null : <p className="item-decided">{t('agenda_voted')}</p>
  const { kind, text } = first.value
  return (
    <p className="item-decided">
      <span className="item-verb">{t(resolutionKinds[kind])}</span>{' '}
      <span className="item-words">{text}</span>
      {more.length > 0 && (
        <span className="item-more"> {t('agenda_more', { n: more.length })}</span>
      )}
    </p>
  )
}
