import type { KeyboardEvent, LiHTMLAttributes, Ref } from 'react'
import { t } from '../../lib/i18n'
import type { RecordRow as Row } from '../../lib/model/kept'
import { councilWords, shortCouncil } from '../../lib/words/councils'
import { dateWords, shortDateWords } from '../../lib/words/dates'
import { foundWords } from '../../lib/words/headline'
import { matchedParts } from '../../lib/words/matches'
import { Icon } from '../icon'
import { IconButton } from '../icon-button'
import type { ListView } from './record-list'

/** Where the list puts a row, and as which of how many. */
type At = LiHTMLAttributes<HTMLLIElement> & { readonly ref: Ref<HTMLLIElement> }

interface Props {
  readonly at: At
  readonly row: Row
  readonly view: ListView
  /** Other pages of its matter in the library, in words; "" for none. */
  readonly also: string
  /** The one row that Tab reaches; arrows move between rows. */
  readonly tabbable: boolean
  readonly onDelete: () => void
  readonly onFocus: () => void
}

/** One captured decision: title, date, whose, and what was found. The title opens the source page. */
export function RecordRow({ at, row, view, also, tabbable, onDelete, onFocus }: Props) {
  const deleteByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return
    event.preventDefault()
    onDelete()
  }
  const tabIndex = tabbable ? 0 : -1
  return (
    <li className="row" {...at} onFocus={onFocus}>
      <a
        className="row-title"
        data-stop={row.id}
        href={row.url}
        target="_blank"
        rel="noreferrer"
        title={row.title}
        tabIndex={tabIndex}
        onKeyDown={deleteByKey}
      >
        {matchedParts(row.title, view.search).map(({ text, hit, start }) =>
          hit ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </a>
      <Day row={row} view={view} />
      <Found row={row} items={view.items === true} />
      {also !== '' && <p className="row-also">{also}</p>}
      <IconButton
        className="row-delete"
        label={t('list_delete_of', { title: row.title })}
        title={t('list_delete')}
        tabIndex={tabIndex}
        onClick={onDelete}
      >
        <Icon name="delete" />
      </IconButton>
    </li>
  )
}

/** A row that is not read yet: the list is as long as it will be. */
export const WaitingRow = ({ at }: { readonly at: At }) => (
  <li className="row" {...at}>
    <span className="row-waiting">{t('list_waiting')}</span>
  </li>
)

/** The day by which the list is sorted. */
function Day({ row, view }: Pick<Props, 'row' | 'view'>) {
  if (view.order === 'captured') {
    const day = view.dayOf(row.firstSeen)
    return (
      <time className="row-date" dateTime={row.firstSeen} title={dateWords(day)}>
        {t('list_captured', { date: shortDateWords(day) })}
      </time>
    )
  }
  if (row.decided === null) return <span className="row-date">{t('list_no_date')}</span>
  return (
    <time className="row-date" dateTime={row.decided} title={dateWords(row.decided)}>
      {shortDateWords(row.decided)}
    </time>
  )
}

function Found({ row, items }: { row: Row; items: boolean }) {
  const { sum, rest } = foundWords(row.found)
  const hasNothing = items && rest === t('found_nothing')
  const council = shortCouncil(councilWords(row))
  const where = [council, row.decisionMaker].filter((part) => part !== null).join(' · ')
  return (
    <p className="row-found">
      <span className="row-parts">
        {row.changed !== 'no' && <span className="row-flag">{t('list_changed')}</span>}
        {row.checked !== 'no' && (
          <span className="row-checked">
            {t(row.checked === 'all' ? 'list_checked' : 'list_part_checked')}
          </span>
        )}
        {row.partly && <span className="row-flag">{t('list_partly')}</span>}
        <span className="row-where" title={where}>
          {where}
        </span>
        {!hasNothing && (
          <span className="row-money">
            {sum !== null && <b className="row-sum">{sum}</b>}
            <span>{rest}</span>
          </span>
        )}
      </span>
    </p>
  )
}
