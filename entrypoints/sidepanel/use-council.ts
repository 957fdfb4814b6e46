import type { CouncilChoice } from '../../components/record/council-form'
import { t } from '../../lib/i18n'
import type { Turned } from '../../lib/model/acts'
import type { KeptRecord, UndoRow } from '../../lib/model/kept'
import { sameValue } from '../../lib/record/same-value'
import { councilOfSite, readSettings, setSiteCouncil } from '../../lib/settings/settings'
import { siteNamed } from '../../lib/settings/sites'
import type { useReview } from './use-review'

/** The table of councils comes when somebody sets one. */
const table = () => import('../../lib/councils/called')
const keeping = () => import('../../lib/store/councils')

/** Names of councils to choose from. */
export const councilNames = async (): Promise<readonly string[]> => (await table()).councilNames

/** The site for which a council can be set: mirrors show the papers of many councils. */
export const councilSite = ({ row }: KeptRecord): string | null =>
  row.system === 'open-council-network' ? null : siteNamed(row.url)

/** Keeps whose a record is, or whose all pages of its site are. Answers whether it was kept. */
export function setCouncilOf(
  record: KeptRecord,
  { name, forSite }: CouncilChoice,
  { keep }: Pick<ReturnType<typeof useReview>, 'keep'>,
): Promise<boolean> {
  const { id, url, decided } = record.row
  const site = forSite ? councilSite(record) : null
  return keep(async (who) => {
    const day = site === null ? decided : null
    const council = name === null ? null : (await table()).councilCalled(name, day)
    const { setCouncil } = await keeping()
    if (site === null) await setCouncil(id, council, null, who)
    else {
      const was = councilOfSite(await readSettings(), url)
      await setCouncil(id, council, { name: site, was }, who)
      await setSiteCouncil(site, council)
    }
    return t(council === null ? 'council_told_unset' : 'council_told', {
      council: council?.name ?? '',
    })
  })
}

/** After undo or redo of what was set for a site: sets it as it was, unless it was set anew since. */
export async function siteTurned({ step }: Turned, does: UndoRow['does']): Promise<void> {
  if (step.is !== 'did' || step.act.does !== 'council' || step.act.site === null) return
  const { council, site } = step.act
  const [from, to] = does === 'undo' ? [council, site.was] : [site.was, council]
  const now = councilOfSite(await readSettings(), site.name)
  if (sameValue(now, from)) await setSiteCouncil(site.name, to)
}
