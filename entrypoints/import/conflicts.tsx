import { useState } from 'react'
import { Conflict, type Difference, type Side } from '../../components/import/conflict'
import { t } from '../../lib/i18n'
import type { WholeRecord } from '../../lib/model/whole'
import { differingFacts } from '../../lib/record/differing-facts'
import { type Pair, pairsOf, placesOf, stagedRows } from '../../lib/store/stage-import'
import { momentWords } from '../../lib/words/dates'
import { fieldWords } from '../../lib/words/fields'
import { valueWords } from '../../lib/words/value'
import { localMoment } from '../screens/clock'
import { useLiveWindow } from '../screens/use-live'

interface Props {
  readonly number: number
  /** Places in the file of those that are to be replaced. */
  readonly replace: ReadonlySet<number>
  readonly onReplace: (replace: ReadonlySet<number>) => void
}

const step = 20

/** Records that stand in both, side by side; the library keeps its own unless the person says otherwise. */
export function Conflicts({ number, replace, onReplace }: Props) {
  const [limit, setLimit] = useState(step)
  const found = useLiveWindow(
    async () => ({ of: number, ...(await conflictsOf(number, limit)) }),
    [number, limit],
  )
  if (found?.of !== number) return null
  const { pairs, total } = found
  const set = (place: number, theirs: boolean) => {
    const next = new Set(replace)
    if (theirs) next.add(place)
    else next.delete(place)
    onReplace(next)
  }
  const takeAll = async () => {
    const [newer, differs] = await Promise.all([
      placesOf(number, 'newer'),
      placesOf(number, 'differs'),
    ])
    onReplace(new Set([...newer, ...differs]))
  }
  return (
    <section className="import-part" aria-labelledby="both">
      <h2 id="both">{t('import_choices')}</h2>
      <p className="import-quiet">{t('import_choices_why')}</p>
      {total > 1 && (
        <div className="import-buttons">
          <button type="button" className="button" onClick={() => void takeAll()}>
            {t('import_take_all', { n: total })}
          </button>
          <button type="button" className="button" onClick={() => onReplace(new Set())}>
            {t('import_keep_all', { n: total })}
          </button>
        </div>
      )}
      {pairs.map((pair) => (
        <Conflict
          key={pair.staged.place}
          {...wordsOf(pair)}
          taken={replace.has(pair.staged.place)}
          onTake={(theirs) => set(pair.staged.place, theirs)}
        />
      ))}
      {total > pairs.length && (
        <button type="button" className="button" onClick={() => setLimit(limit + step)}>
          {t('import_show_more', { n: Math.min(step, total - pairs.length) })}
        </button>
      )}
    </section>
  )
}

async function conflictsOf(number: number, limit: number) {
  const newer = await stagedRows(number, 'newer', { offset: 0, limit })
  const room = limit - newer.rows.length
  const differs = await stagedRows(number, 'differs', { offset: 0, limit: room })
  const pairs = await pairsOf([...differs.rows, ...newer.rows])
  return { pairs, total: newer.total + differs.total }
}

function wordsOf({ theirs, ours }: Pair) {
  const none: Side = { facts: [t('import_side_none')] }
  return {
    title: theirs.row.title,
    ours: ours === null ? none : sideOf(ours),
    theirs: sideOf(theirs),
    differences: ours === null ? [] : differingFacts(ours, theirs).map(said),
  }
}

function sideOf({ row, versions, edits, undo, marks }: WholeRecord): Side {
  const steps = new Set([...edits, ...undo, ...marks].map((one) => one.step)).size
  return {
    facts: [
      ...(row.deletedAt === 0 ? [] : [t('import_side_deleted')]),
      t('import_side_seen', { when: momentWords(localMoment(row.lastSeen)) }),
      t('import_side_texts', { n: versions.length }),
      steps === 0 ? t('import_side_no_steps') : t('import_side_steps', { n: steps }),
    ],
  }
}

function said({ field, ours, theirs }: ReturnType<typeof differingFacts>[number]): Difference {
  const words = (value: unknown) => valueWords({ field, value }) || t('import_side_none')
  return { field: fieldWords(field), ours: words(ours), theirs: words(theirs) }
}
