import { useRef } from 'react'
import { EmptyState } from '../../components/empty-state'
import { RecordList } from '../../components/list/record-list'
import { SearchBar } from '../../components/list/search-bar'
import { t } from '../../lib/i18n'
import { openImport } from '../screens/open-import'
import { useSettings } from '../screens/use-settings'
import type { useLibrary } from './use-library'

type Props = { readonly library: ReturnType<typeof useLibrary> }

/** Search, filter and list. */
export function Library({ library }: Props) {
  const { query, found, councils, all, deleted, look } = library
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  if (found === undefined || councils === undefined || all === undefined) {
    return <p className="popup-wait">{t('loading')}</p>
  }
  if (all === 0 && deleted === null) return <Nothing />
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
        <p className="popup-count" role="status">
          {countOf(found.total, all)}
        </p>
      </div>
      <div className="popup-list" ref={box}>
        {found.total === 0 && deleted === null ? (
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
            more={found.total - found.rows.length}
            deleted={deleted}
            onDelete={(one) => void library.remove(one)}
            onUndo={(one) => void library.undo(one)}
            onMore={library.more}
            onLeave={() => input.current?.focus()}
          />
        )}
      </div>
    </>
  )
}

function countOf(n: number, of: number): string {
  if (n === of) return t('count_all', { n })
  return n === 0 ? t('count_none', { of }) : t('count_some', { n, of })
}

/** The library is empty: what to do first. */
function Nothing() {
  const settings = useSettings()
  const words = settings?.captureAutomatically === false ? t('empty_asked') : t('empty_auto')
  const bring = { words: t('import_open_file'), onPress: () => void openImport() }
  return <EmptyState title={t('empty_title')} words={words} action={bring} />
}
