import { useRef } from 'react'
import { EmptyState } from '../../components/empty-state'
import { ListOrder } from '../../components/list/list-order'
import { RecordList } from '../../components/list/record-list'
import { SearchBar } from '../../components/list/search-bar'
import { t } from '../../lib/i18n'
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
  const { query, list, order, also, councils, all, inBin = 0, look } = library
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  if (list === undefined || order === null || councils === undefined || all === undefined)
    return null
  if (all === 0) return <Nothing inBin={inBin} onBin={onBin} />
  const intoList = () => box.current?.querySelector<HTMLElement>('[data-stop]')?.focus()
  const { total, query: found } = list
  return (
    <>
      <div className="popup-find">
        <SearchBar
          {...query}
          councils={councils}
          total={all}
          input={input}
          onText={(text) => look({ text })}
          onCouncil={(council) => look({ council })}
          onDown={intoList}
        />
        <div className="popup-count">
          <p role="status">{total === null ? t('count_waiting') : countOf(total, all)}</p>
          <ListOrder order={order} onOrder={library.setOrder} />
          <BinButton n={inBin} onPress={onBin} />
        </div>
      </div>
      <div className="popup-list" ref={box}>
        {total === 0 ? (
          <EmptyState
            title={t('empty_search')}
            action={{
              words: t('empty_search_action'),
              onPress: () => {
                look({ text: '', council: null })
                input.current?.focus()
              },
            }}
          />
        ) : (
          <RecordList
            // Another list begins at its top.
            key={JSON.stringify([found, list.order])}
            total={total ?? list.atLeast}
            rowAt={list.rowAt}
            view={{ order: list.order, search: found.text, dayOf }}
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

function countOf(n: number, of: number): string {
  if (n === of) return t('count_all', { n })
  return n === 0 ? t('count_none', { of }) : t('count_some', { n, of })
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
