import { useLiveQuery } from 'dexie-react-hooks'
import { PageLinks } from '../../components/list/page-links'
import type { PageLink } from '../../lib/model/capture'
import { libraryKnows } from '../../lib/store/library-knows'

/** The rows of a list page, with those marked that the library has. */
export function Links({ links }: { links: readonly PageLink[] }) {
  const ids = links.flatMap(({ id }) => (id === null ? [] : [id]))
  const knows = useLiveQuery(async () => libraryKnows(ids), [ids.join(' ')]) ?? []
  const kept = new Set(knows.filter(({ deleted }) => !deleted).map(({ id }) => id))
  return <PageLinks links={links} kept={kept} />
}
