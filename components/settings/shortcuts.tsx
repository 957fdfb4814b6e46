import { t } from '../../lib/i18n'
import './settings.css'

/** A command of the browser's, and the keys for it. */
export interface Shortcut {
  readonly name: string
  readonly words: string
  /** "" where it has none. */
  readonly keys: string
}

/** The shortcuts as the browser has them: it alone can change them. */
export function Shortcuts({ all }: { readonly all: readonly Shortcut[] }) {
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
      <p className="setting-why">{t('settings_keys_change')}</p>
    </>
  )
}
