import { t } from '../../lib/i18n'
import { type FormatName, formatGroups, formatHint, formatName } from '../../lib/words/export'

interface Props {
  readonly chosen: FormatName
  readonly disabled: boolean
  /** Not all of the library is asked for. */
  readonly isPart: boolean
  readonly onChoose: (format: FormatName) => void
}

/** Every format with what it is for. */
export function FormatChoice({ chosen, disabled, isPart, onChoose }: Props) {
  return (
    <fieldset className="export-part" disabled={disabled}>
      <legend>{t('export_as')}</legend>
      {formatGroups.map(({ title, of }) => (
        <div className="export-group" key={title}>
          <h3>{t(title)}</h3>
          {of.map((format) => (
            <label className="export-choice" key={format}>
              <input
                type="radio"
                name="format"
                checked={format === chosen}
                onChange={() => onChoose(format)}
              />
              <span>
                {formatName(format, isPart)}
                <small>{formatHint(format, isPart)}</small>
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
