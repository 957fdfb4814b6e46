import { type PlainKey, t } from '../../lib/i18n'

/** What a person may ask for besides the records. */
export type OptionName = keyof typeof WORDS

const WORDS = {
  contacts: ['export_contacts', 'export_contacts_hint'],
  noNames: ['export_no_names', 'export_no_names_hint'],
  judged: ['export_judged', 'export_judged_hint'],
  oneLine: ['export_one_line', 'export_one_line_hint'],
} as const satisfies Record<string, readonly [PlainKey, PlainKey]>

interface Props {
  readonly offered: readonly OptionName[]
  readonly chosen: ReadonlySet<OptionName>
  readonly disabled: boolean
  readonly onChange: (option: OptionName, on: boolean) => void
}

/** The options that the chosen format heeds. */
export function OptionChoice({ offered, chosen, disabled, onChange }: Props) {
  return (
    <fieldset className="export-part" disabled={disabled}>
      <legend>{t('export_with')}</legend>
      {offered.map((option) => (
        <label className="export-choice" key={option}>
          <input
            type="checkbox"
            checked={chosen.has(option)}
            onChange={(event) => onChange(option, event.target.checked)}
          />
          <span>
            {t(WORDS[option][0])}
            <small>{t(WORDS[option][1])}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
