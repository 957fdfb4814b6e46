import { Sign } from '../../components/sign/sign'
import { sendToContent } from '../../lib/messaging/send'
import { changeSettings, letMark } from '../../lib/settings/settings'
import { siteNamed } from '../../lib/settings/sites'
import { useSettings } from '../screens/use-settings'

/** The window that asks whether a site may keep marks in the user's name. The background says which, in its address. */
export function SignPage() {
  const settings = useSettings()
  const asked = new URLSearchParams(location.search)
  const site = siteNamed(asked.get('site') ?? '')
  const tab = Number(asked.get('tab'))
  if (settings === null || site === null) return null
  const sign = async (coder: string) => {
    await changeSettings({ coder })
    await letMark(site, true)
    await sendToContent(tab, 'content:keepAgain', {})
    window.close()
  }
  return (
    <Sign
      site={site}
      coder={settings.coder}
      onSign={(coder) => void sign(coder)}
      onLeave={() => window.close()}
    />
  )
}
