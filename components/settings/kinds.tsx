import { type PlainKey, t } from '../../lib/i18n'
import { Tick } from './tick'

/** The kinds of mark in the order of a record, each with its name. */
const KINDS = [
  ['resolution', 'settings_mark_resolution'],
  ['value', 'settings_mark_value'],
  ['term', 'settings_mark_term'],
  ['option', 'settings_mark_option'],
  ['delegation', 'settings_mark_delegation'],
  ['vote', 'settings_mark_vote'],
] as const satisfies readonly (readonly [string, PlainKey])[]

interface Props {
  readonly hidden: readonly string[]
  readonly onHide: (hidden: readonly string[]) => void
}

/** Which kinds of mark are drawn, each name drawn as its mark is. */
export function Kinds({ hidden, onHide }: Props) {
  return (
    <div className="setting-kinds">
      {KINDS.map(([kind, name]) => (
        <Tick
          key={kind}
          on={!hidden.includes(kind)}
          words={
            <span className="marked" data-kind={kind}>
              {t(name)}
            </span>
          }
          onChange={(on) => onHide(on ? hidden.filter((one) => one !== kind) : [...hidden, kind])}
        />
      ))}
    </div>
  )
}
