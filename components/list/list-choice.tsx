import { t } from '../../lib/i18n'
import './list-choice.css'

interface Props {
  /** Whether the list is that of agenda items that decide nothing. */
  readonly items: boolean
  readonly counts: { readonly decisions: number; readonly items: number }
  readonly onItems: (items: boolean) => void
}

/** Which list: decisions, or the agenda items that decide nothing. */
export function ListChoice({ items, counts, onItems }: Props) {
  return (
    <fieldset className="list-choice">
      <legend className="unseen">{t('list_choice')}</legend>
      {[false, true].map((one) => (
        <label key={`${one}`}>
          <input type="radio" name="list" checked={items === one} onChange={() => onItems(one)} />
          <span>
            {one
              ? t('list_choice_items', { n: counts.items })
              : t('list_choice_decisions', { n: counts.decisions })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
