import { useRef } from 'react'
import { EmptyState } from '../../components/empty-state'
import { ListChoice } from '../../components/list/list-choice'
import { ListOrder } from '../../components/list/list-order'
import { RecordList } from '../../components/list/record-list'
import { SearchBar } from '../../components/list/search-bar'
import { t } from '../../lib/i18n'
import { countOf } from '../../lib/store/counts'
import { localMoment } from '../screens/clock'
import { openImport } from '../screens/open-import'
import { useSettings } from '../screens/use-settings'
import type { useLibrary } from './use-library'

interface Props {
  readonly library: ReturnType<typeof useLibrary>
  readonly onBin: () => void
}

/** Search, filter and list. */
export function Library({ library, onBin }: Props) {
  const { query, list, order, also, councils, counts, inBin = 0, look } = library
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  if (list === undefined || order === null || counts === undefined) return null
  if (counts.decisions + counts.items === 0) return <Nothing inBin={inBin} onBin={onBin} />
  const intoList = () => box.current?.querySelector<HTMLElement>('[data-stop]')?.focus()
  const { total, query: found } = list
  const { items = false } = query
  const all = countOf(counts, { items, council: null })
  return (
    <>
      <div className="popup-find">
        <SearchBar
          {...query}
          councils={councils}
          placeholder={t(items ? 'search_items' : 'search_placeholder', { n: all })}
          input={input}
          onText={(text) => look({ text })}
          onCouncil={(council) => look({ council })}
          onDown={intoList}
        />
        {(counts.items > 0 || items) && (
          <ListChoice items={items} counts={counts} onItems={(one) => look({ items: one })} />
        )}
        <div className="popup-count">
          <p role="status">
            {total === null ? t('count_waiting') : countedWords(total, all, found.items)}
          </p>
          <ListOrder order={order} onOrder={library.setOrder} />
          <BinButton n={inBin} onPress={onBin} />
        </div>
      </div>
      <div className="popup-list" ref={box}>
        {total === 0 ? (
          <NothingHere
            items={items}
            isEmpty={all === 0}
            onItems={(one) => look({ items: one })}
            onClear={() => {
              look({ text: '', council: null })
              input.current?.focus()
            }}
          />
        ) : (
          <RecordList
            // Another list begins at its top.
            key={JSON.stringify([found, list.order])}
            label={t(found.items ? 'list_label_items' : 'list_label')}
            total={total ?? list.atLeast}
            rowAt={list.rowAt}
            view={{ order: list.order, items: found.items === true, search: found.text, dayOf }}
            also={also}
            restored={library.restored}
            onShown={list.show}
            onDelete={(row) => void library.remove(row)}
            onLeave={() => input.current?.focus()}
          />
        )}
      </div>
    </>
  )
}

const dayOf = (iso: string): string => localMoment(iso).date

/** The way to what was deleted and can still be had back. */
function BinButton({ n, onPress }: { readonly n: number; readonly onPress: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onPress}>
      {n === 0 ? t('bin_title') : t('bin_open', { n })}
    </button>
  )
}

function countedWords(n: number, of: number, items = false): string {
  if (n === of) return t(items ? 'count_all_items' : 'count_all', { n })
  if (n === 0) return t(items ? 'count_none_items' : 'count_none', { of })
  return t(items ? 'count_some_items' : 'count_some', { n, of })
}

interface NothingHereProps {
  readonly items: boolean
  /** The whole list is empty, not what was looked for in it: then there is another list. */
  readonly isEmpty: boolean
  readonly onItems: (items: boolean) => void
  readonly onClear: () => void
}

/** No row in the list: the way to where there is one. */
function NothingHere({ items, isEmpty, onItems, onClear }: NothingHereProps) {
  if (!isEmpty) {
    const action = { words: t('empty_search_action'), onPress: onClear }
    return <EmptyState title={t(items ? 'empty_search_items' : 'empty_search')} action={action} />
  }
  const action = {
    words: t(items ? 'empty_items_action' : 'empty_decisions_action'),
    onPress: () => onItems(!items),
  }
  return <EmptyState title={t(items ? 'empty_items' : 'empty_decisions')} action={action} />
}

/** The library is empty: what to do first. */
function Nothing({ inBin, onBin }: { readonly inBin: number; readonly onBin: () => void }) {
  const settings = useSettings()
  const words = settings?.captureAutomatically === false ? t('empty_asked') : t('empty_auto')
  const bring = { words: t('import_open_file'), onPress: () => void openImport() }
  return (
    <>
      <EmptyState
        title={t(inBin === 0 ? 'empty_title' : 'empty_deleted')}
        words={words}
        action={bring}
      />
      {inBin > 0 && (
        <p className="popup-bin">
          <BinButton n={inBin} onPress={onBin} />
        </p>
      )}
    </>
  )
}
