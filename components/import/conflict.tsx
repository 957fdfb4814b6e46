import { useId } from 'react'
import { t } from '../../lib/i18n'
import { DifferenceTable } from './difference-table'

/** One side of a record that stands in both. */
export interface Side {
  /** What it has of its own, in words. */
  readonly facts: readonly string[]
}

/** A fact that the two sides do not have alike, in words. */
export interface Difference {
  readonly field: string
  readonly ours: string
  readonly theirs: string
}

interface Props {
  readonly title: string
  readonly ours: Side
  readonly theirs: Side
  readonly differences: readonly Difference[]
  readonly taken: boolean
  readonly onTake: (theirs: boolean) => void
}

const most = 6

/** A record that stands in both, side by side, and which one is to be kept. */
export function Conflict({ title, ours, theirs, differences, taken, onTake }: Props) {
  const name = useId()
  const side = (which: Side, words: string, isTheirs: boolean) => (
    <label className="import-side">
      <span className="import-pick">
        <input
          type="radio"
          name={name}
          checked={taken === isTheirs}
          onChange={() => onTake(isTheirs)}
        />
        {words}
      </span>
      <small>{which.facts.join(' · ')}</small>
    </label>
  )
  return (
    <fieldset className="import-conflict" aria-label={t('import_side_of', { title })}>
      <h3>{title}</h3>
      {differences.length === 0 ? (
        <p className="import-quiet">{t('import_side_same')}</p>
      ) : (
        <Differences all={differences} />
      )}
      <div className="import-sides">
        {side(ours, t('import_keep_ours'), false)}
        {side(theirs, t('import_take_theirs'), true)}
      </div>
    </fieldset>
  )
}

function Differences({ all }: { readonly all: readonly Difference[] }) {
  return (
    <>
      <DifferenceTable>
        {all.slice(0, most).map(({ field, ours, theirs }) => (
          <tr key={`${field} ${ours} ${theirs}`}>
            <th scope="row">{field}</th>
            <td>{ours}</td>
            <td>{theirs}</td>
          </tr>
        ))}
      </DifferenceTable>
      {all.length > most && (
        <p className="import-quiet">{t('import_side_more', { n: all.length - most })}</p>
      )}
    </>
  )
}
