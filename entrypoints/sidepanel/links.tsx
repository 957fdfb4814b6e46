import { PageLinks } from '../../components/list/page-links'
import type { PageLink, PageRef } from '../../lib/model/capture'
import { recordId } from '../../lib/record/identity'
import { libraryKnows } from '../../lib/store/library-knows'
import { useLive } from '../screens/use-live'

interface Props {
  readonly page: PageRef
  readonly links: readonly PageLink[]
}

/** The rows of a list page, with those marked that the library has. */
export function Links({ page, links }: Props) {
  const ids = links.flatMap(({ id }) => (id === null ? [] : [recordId(page, id)]))
  const knows = useLive(async () => libraryKnows(ids), [ids.join(' ')]) ?? []
  const kept = new Set(knows.filter(({ deleted }) => !deleted).map(({ id }) => id))
  const isKept = ({ id }: PageLink) => id !== null && kept.has(recordId(page, id))
  return <PageLinks links={links} isKept={isKept} />
}
