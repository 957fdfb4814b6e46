import { t } from '../../lib/i18n'
import { sendToContent } from '../../lib/messaging/send'
import { changeSettings } from '../../lib/settings/settings'
import type { OpenTab } from '../screens/ask-page'
import { useSettings } from '../screens/use-settings'

/** Shows and hides the marks on the page, here and from now on. */
export function MarksButton({ tab }: { tab: OpenTab | null }) {
  const settings = useSettings()
  if (settings === null || tab === null) return null
  const change = async () => {
    const on = !settings.marksOn
    await changeSettings({ marksOn: on })
    await sendToContent(tab.id, 'content:setMarks', { on })
  }
  return (
    <button type="button" className="button quiet" onClick={() => void change()}>
      {t(settings.marksOn ? 'marks_hide' : 'marks_show')}
    </button>
  )
}
