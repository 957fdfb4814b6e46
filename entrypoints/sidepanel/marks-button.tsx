import { t } from '../../lib/i18n'
import { changeSettings } from '../../lib/settings/settings'
import { useSettings } from '../screens/use-settings'

/** Shows and hides the marks, on this page and from now on: pages follow the setting. */
export function MarksButton() {
  const settings = useSettings()
  if (settings === null) return null
  const { marksOn } = settings
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() => void changeSettings({ marksOn: !marksOn })}
    >
      {t(marksOn ? 'marks_hide' : 'marks_show')}
    </button>
  )
}
