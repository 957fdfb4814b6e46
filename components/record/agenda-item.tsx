import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { ResolutionKind } from '../../lib/model/vocabulary'
import { clauseRows } from '../../lib/words/clauses'
import './agenda-item.css'

const VERBS: Record<ResolutionKind, 'agenda_resolved' | 'agenda_recommended' | 'agenda_noted'> = {
  resolved: 'agenda_resolved',
  recommended: 'agenda_recommended',
  noted: 'agenda_noted',
}

/** What an item of a meeting decided, in a line or two: the first thing in the council's words, and how many more. */
export function ItemDecided({ fields }: { readonly fields: QuotedRecord }) {
  const clauses = clauseRows(fields.resolutions, (one) => one.value)
  const things = clauses.filter(({ depth, bullet }) => depth === 0 && !bullet)
  const [first, ...more] = things
  if (first === undefined) return <p className="item-decided">{t('agenda_voted')}</p>
  const { kind, text } = first.item.value
  return (
    <p className="item-decided">
      <span className="item-verb">{t(VERBS[kind])}</span> <span className="item-words">{text}</span>
      {more.length > 0 && (
        <span className="item-more"> {t('agenda_more', { n: more.length })}</span>
      )}
    </p>
  )
}
