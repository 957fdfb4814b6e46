import { t } from '../../lib/i18n'

/** Which decisions: all of the library, or those that a list or a panel showed. */
export type Scope = 'all' | 'shown'

interface Props {
  readonly scope: Scope
  readonly all: { readonly words: string }
  /** What the page was opened for, and how that was narrowed; null where it was opened for all. */
  readonly shown: { readonly words: string; readonly narrowed: readonly string[] } | null
  readonly checkedOnly: boolean
  /** How many decisions of the scope are checked in full. */
  readonly checked: number
  /** How many other agenda items the scope has; 0 where they cannot be asked for besides. */
  readonly items: number
  readonly withItems: boolean
  /** In which order they come. */
  readonly order: string
  readonly disabled: boolean
  readonly onScope: (scope: Scope) => void
  readonly onCheckedOnly: (on: boolean) => void
  readonly onWithItems: (on: boolean) => void
}

/** Which decisions are exported. */
export function WhichChoice(props: Props) {
  const { scope, all, shown, checkedOnly, checked, order, disabled } = props
  const { items, withItems, onScope, onCheckedOnly, onWithItems } = props
  return (
    <fieldset className="export-part" disabled={disabled}>
      <legend>{t('export_which')}</legend>
      {shown === null ? (
        <p>{all.words}</p>
      ) : (
        (['shown', 'all'] as const).map((one) => (
          <label className="export-choice" key={one}>
            <input
              type="radio"
              name="scope"
              checked={scope === one}
              onChange={() => onScope(one)}
            />
            <span>
              {one === 'all' ? all.words : shown.words}
              {one === 'shown' && shown.narrowed.map((words) => <small key={words}>{words}</small>)}
            </span>
          </label>
        ))
      )}
      {items > 0 && (
        <label className="export-choice">
          <input
            type="checkbox"
            checked={withItems}
            onChange={(event) => onWithItems(event.target.checked)}
          />
          <span>
            {t('export_with_items', { n: items })}
            <small>{t('export_with_items_hint')}</small>
          </span>
        </label>
      )}
      <label className="export-choice">
        <input
          type="checkbox"
          checked={checkedOnly}
          onChange={(event) => onCheckedOnly(event.target.checked)}
        />
        <span>{t('export_checked_only_n', { n: checked })}</span>
      </label>
      <p className="export-quiet">{order}</p>
    </fieldset>
  )
}
