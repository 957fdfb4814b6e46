import type { KeyboardEvent } from 'react'
import { t } from '../../lib/i18n'
import type { RecordRow as Row } from '../../lib/model/kept'
import { councilWords, shortCouncil } from '../../lib/words/councils'
import { dateWords, shortDateWords } from '../../lib/words/dates'
import { foundWords } from '../../lib/words/headline'
import { matchedParts } from '../../lib/words/matches'
import { Icon } from '../icon'
import { IconButton } from '../icon-button'

interface Props {
  readonly row: Row
  readonly search: string
  /** Other pages of its matter in the library, in words; "" for none. */
  readonly also: string
  /** The one row that Tab reaches; arrows move between rows. */
  readonly tabbable: boolean
  readonly onDelete: () => void
  readonly onFocus: () => void
}

/** One captured decision: title, date, whose, and what was found. The title opens the source page. */
export function RecordRow({ row, search, also, tabbable, onDelete, onFocus }: Props) {
  const deleteByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return
    event.preventDefault()
    onDelete()
  }
  const tabIndex = tabbable ? 0 : -1
  return (
    <li className="row" onFocus={onFocus}>
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
        {matchedParts(row.title, search).map(({ text, hit, start }) =>
          hit ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </a>
      {row.decided !== null && (
        <time className="row-date" dateTime={row.decided} title={dateWords(row.decided)}>
          {shortDateWords(row.decided)}
        </time>
      )}
      <Found row={row} />
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

function Found({ row }: { row: Row }) {
  const { sum, rest } = foundWords(row.found)
  const council = shortCouncil(councilWords(row))
  const where = [council, row.decisionMaker].filter((part) => part !== null).join(' · ')
  return (
    <p className="row-found">
      {row.changed !== 'no' && <span className="row-flag">{t('list_changed')}</span>}
      {row.checked !== 'no' && (
        <span className="row-checked">
          {t(row.checked === 'all' ? 'list_checked' : 'list_part_checked')}
        </span>
      )}
      {row.partly && <span className="row-flag">{t('list_partly')}</span>}
      <span className="row-where">{where}</span>
      <span className="row-dot" />
      {sum !== null && <b className="row-sum">{sum}</b>}
      <span className="row-rest">{rest}</span>
    </p>
  )
}
