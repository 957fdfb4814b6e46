import { useRef } from 'react'
import { EmptyState } from '../../components/empty-state'
import { RecordList } from '../../components/list/record-list'
import { SearchBar } from '../../components/list/search-bar'
import { t } from '../../lib/i18n'
import { openImport } from '../screens/open-import'
import { useSettings } from '../screens/use-settings'
import type { useLibrary } from './use-library'

interface Props {
  readonly library: ReturnType<typeof useLibrary>
  readonly onBin: () => void
}

/** Search, filter and list. */
export function Library({ library, onBin }: Props) {
  const { query, found, also, councils, all, inBin = 0, look } = library
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  if (found === undefined || councils === undefined || all === undefined) {
    return <p className="popup-wait">{t('loading')}</p>
  }
  if (all === 0) return <Nothing inBin={inBin} onBin={onBin} />
  const intoList = () => box.current?.querySelector<HTMLElement>('[data-stop]')?.focus()
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
          <p role="status">{countOf(found.total, all)}</p>
          <BinButton n={inBin} onPress={onBin} />
        </div>
      </div>
      <div className="popup-list" ref={box}>
        {found.total === 0 ? (
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
            rows={found.rows}
            search={query.text}
            also={also}
            more={found.total - found.rows.length}
            restored={library.restored}
            onDelete={(row) => void library.remove(row)}
            onMore={library.more}
            onLeave={() => input.current?.focus()}
          />
        )}
      </div>
    </>
  )
}

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
