import { useEffect, useRef, useState } from 'react'
import { t } from '../../lib/i18n'
import { EmptyState } from '../empty-state'
import { Icon } from '../icon'
import { moveInList, stopsIn } from './list-keys'
import './record-list.css'
import './bin-list.css'

/** A deleted record in words. */
export interface BinItem {
  readonly id: string
  readonly title: string
  /** Whose it is and when it was decided. */
  readonly where: string
  /** When it was deleted, and until when it can be had back. */
  readonly when: string
}

interface Props {
  readonly items: readonly BinItem[]
  readonly total: number
  readonly onGiveBack: (item: BinItem) => void
  readonly onGiveAllBack: () => void
  readonly onMore: () => void
  readonly onClose: () => void
}

/**
 * What was deleted in the last 30 days, deleted last first. Each is given back by its button, or all at once. One Tab
 * stop for the list: arrows move from button to button, and the next one takes the focus of one that went.
 */
export function BinList({ items, total, onGiveBack, onGiveAllBack, onMore, onClose }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const current = items.some(({ id }) => id === active) ? active : (items[0]?.id ?? null)
  const gone = useRef<{ id: string; index: number } | null>(null)
  useEffect(() => back.current?.focus(), [])
  useEffect(() => {
    if (gone.current === null || items.some(({ id }) => id === gone.current?.id)) return
    const { index } = gone.current
    gone.current = null
    const stops = stopsIn(list.current)
    ;(stops[Math.min(index, items.length - 1)] ?? back.current)?.focus()
  }, [items])
  return (
    <section className="bin" aria-labelledby="bin-title">
      <header className="bin-head">
        <button ref={back} type="button" className="button quiet" onClick={onClose}>
          {t('bin_close')}
        </button>
        <h2 id="bin-title">{t('bin_title')}</h2>
        {total > 1 && (
          <button
            type="button"
            className="button quiet bin-all"
            onClick={() => {
              back.current?.focus()
              onGiveAllBack()
            }}
          >
            {t('bin_all', { n: total })}
          </button>
        )}
      </header>
      {total === 0 ? (
        <EmptyState title={t('bin_empty')} words={t('bin_why')} />
      ) : (
        <div className="bin-rows">
          <p className="bin-why">{t('bin_why')}</p>
          <ul
            className="rows"
            ref={list}
            aria-labelledby="bin-title"
            onKeyDown={(event) => moveInList(event, list.current, () => back.current?.focus())}
          >
            {items.map((item, index) => (
              <BinRow
                key={item.id}
                item={item}
                tabbable={item.id === current}
                onFocus={() => setActive(item.id)}
                onGiveBack={() => {
                  gone.current = { id: item.id, index }
                  onGiveBack(item)
                }}
              />
            ))}
            {total > items.length && (
              <li className="rows-more">
                <button type="button" className="button quiet" data-stop="" onClick={onMore}>
                  {t('bin_more', { n: total - items.length })}
                </button>
              </li>
            )}
          </ul>
        </div>
      )}
    </section>
  )
}

interface RowProps {
  readonly item: BinItem
  readonly tabbable: boolean
  readonly onFocus: () => void
  readonly onGiveBack: () => void
}

function BinRow({ item, tabbable, onFocus, onGiveBack }: RowProps) {
  const { id, title, where, when } = item
  return (
    <li className="bin-row" onFocus={onFocus}>
      <div className="bin-what">
        <p className="bin-name" title={title}>
          {title}
        </p>
        <p className="bin-more">{where}</p>
        <p className="bin-more">{when}</p>
      </div>
      <button
        type="button"
        className="button"
        data-stop={id}
        tabIndex={tabbable ? 0 : -1}
        aria-label={t('bin_back_of', { title })}
        onClick={onGiveBack}
      >
        <Icon name="undo" />
        {t('bin_back')}
      </button>
    </li>
  )
}
