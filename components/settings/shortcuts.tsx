import { t } from '../../lib/i18n'
import './settings.css'

/** A command of the browser's, and the keys for it. */
export interface Shortcut {
  readonly name: string
  readonly words: string
  /** "" where it has none. */
  readonly keys: string
}

interface ShortcutsProps {
  readonly all: readonly Shortcut[]
  /** Opens the browser's own page for shortcuts. */
  readonly onChange: () => void
}

/** The shortcuts as the browser has them, and the way to its page: it alone can change them. */
export function Shortcuts({ all, onChange }: ShortcutsProps) {
  if (all.length === 0) return null
  return (
    <>
      <h3 className="setting-sub">{t('settings_keys_shortcuts')}</h3>
      <dl className="shortcuts">
        {all.map(({ name, words, keys }) => (
          <div key={name}>
            <dt>{words}</dt>
            <dd>{keys === '' ? t('settings_keys_none') : <kbd className="key">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" className="button" onClick={onChange}>
          {t('settings_keys_change')}
        </button>
      </p>
    </>
  )
}
