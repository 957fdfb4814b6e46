import { lazy, Suspense, useState } from 'react'
import { ErrorNotice } from '../../components/notice'
import { Choice } from '../../components/settings/choice'
import { Kinds } from '../../components/settings/kinds'
import { MarkSites } from '../../components/settings/mark-sites'
import { Shortcuts } from '../../components/settings/shortcuts'
import { SiteCouncils } from '../../components/settings/site-councils'
import { Sites } from '../../components/settings/sites'
import { TextSetting } from '../../components/settings/text-setting'
import { Tick } from '../../components/settings/tick'
import { t } from '../../lib/i18n'
import { ocidPrefixIn } from '../../lib/settings/ocid'
import {
  changeSettings,
  letMark,
  type Settings,
  setSiteCouncil,
  turnSite,
} from '../../lib/settings/settings'
import { siteNamed } from '../../lib/settings/sites'
import { openShortcutSettings, useShortcuts } from '../screens/shortcuts'
import { useSettings } from '../screens/use-settings'
import { usePrivateAccess } from './use-browser'

/** The database comes after the settings, which need none. */
const LibraryTold = lazy(() => import('./library-told'))
const LibraryCheck = lazy(() => import('./library-check'))

/** The settings: each thing is kept as it is chosen, and open pages follow at once. */
export function Options() {
  const settings = useSettings()
  const { told, failed, keep, forget } = useKeeping()
  if (settings === null) return null
  const change = (one: Partial<Settings>) => void keep(() => changeSettings(one))
  return (
    <main className="settings">
      <h1>{t('settings_title')}</h1>
      <Suspense>
        <LibraryTold />
      </Suspense>
      {failed && <ErrorNotice words={t('settings_failed')} onDismiss={forget} />}
      <Capture settings={settings} change={change} />
      <Marks settings={settings} change={change} />
      <section>
        <h2>{t('settings_sites')}</h2>
        <Sites
          sites={settings.offSites}
          siteNamed={siteNamed}
          onTurn={(site, on) => void keep(() => turnSite(site, on))}
        />
      </section>
      <section>
        <h2>{t('settings_councils')}</h2>
        <SiteCouncils
          all={settings.siteCouncils}
          onRemove={(site) => void keep(() => setSiteCouncil(site, null))}
        />
      </section>
      <Private settings={settings} change={change} />
      <Keys settings={settings} change={change} />
      <Coder settings={settings} change={change} />
      <section>
        <h2>{t('settings_mark_sites')}</h2>
        <MarkSites
          sites={settings.markSites}
          onRemove={(site) => void keep(() => letMark(site, false))}
        />
      </section>
      <Ocid settings={settings} change={change} />
      <Suspense>
        <LibraryCheck />
      </Suspense>
      <p className="settings-told" role="status">
        {told && t('settings_saved')}
      </p>
    </main>
  )
}

/** Keeps what was chosen, and says whether it is kept. */
function useKeeping() {
  const [told, setTold] = useState(false)
  const [failed, setFailed] = useState(false)
  const keep = async (step: () => Promise<void>) => {
    setTold(false)
    setFailed(false)
    try {
      await step()
      setTold(true)
    } catch {
      // The browser gives no reason that a person could act on; what was chosen before stands.
      setFailed(true)
    }
  }
  return { told, failed, keep, forget: () => setFailed(false) }
}

interface Props {
  readonly settings: Settings
  readonly change: (one: Partial<Settings>) => void
}

function Capture({ settings, change }: Props) {
  return (
    <section>
      <h2>{t('settings_capture')}</h2>
      <Choice
        title={t('settings_capture')}
        options={[
          { is: 'auto', words: t('settings_capture_auto'), why: t('settings_capture_auto_why') },
          { is: 'asked', words: t('settings_capture_asked'), why: t('settings_capture_asked_why') },
        ]}
        chosen={settings.captureAutomatically ? 'auto' : 'asked'}
        onChoose={(is) => change({ captureAutomatically: is === 'auto' })}
      />
    </section>
  )
}

function Marks({ settings, change }: Props) {
  return (
    <section>
      <h2>{t('settings_marks')}</h2>
      <Tick
        on={settings.marksOn}
        words={t('settings_marks_show')}
        why={t('settings_marks_why')}
        onChange={(marksOn) => change({ marksOn })}
      />
      {settings.marksOn && (
        <Kinds hidden={settings.hiddenMarks} onHide={(hiddenMarks) => change({ hiddenMarks })} />
      )}
    </section>
  )
}

function Private({ settings, change }: Props) {
  const isLet = usePrivateAccess()
  return (
    <section>
      <h2>{t('settings_private')}</h2>
      <Choice
        title={t('settings_private')}
        options={[
          { is: 'read', words: t('settings_private_read'), why: t('settings_private_why') },
          { is: 'off', words: t('settings_private_off') },
        ]}
        chosen={settings.privateWindows}
        onChoose={(privateWindows) => change({ privateWindows })}
      />
      {isLet !== null && (
        <p className="setting-none">
          {t(isLet ? 'settings_private_let' : 'settings_private_barred')}
        </p>
      )}
    </section>
  )
}

function Keys({ settings, change }: Props) {
  return (
    <section>
      <h2>{t('settings_keys')}</h2>
      <Tick
        on={settings.letterKeys}
        words={t('settings_keys_letters')}
        why={t('settings_keys_letters_why')}
        onChange={(letterKeys) => change({ letterKeys })}
      />
      <Shortcuts all={useShortcuts()} onChange={() => void openShortcutSettings()} />
    </section>
  )
}

/** The name that goes with what a person checks. */
function Coder({ settings, change }: Props) {
  return (
    <section>
      <h2>{t('settings_coder')}</h2>
      <TextSetting
        key={settings.coder}
        label={t('settings_coder_label')}
        save={t('settings_coder_save')}
        why={t('settings_coder_why')}
        wrong={t('coder_needed')}
        kept={settings.coder}
        fits={(name) => name !== ''}
        onKeep={(coder) => change({ coder })}
      />
    </section>
  )
}

/** The prefix under which a person publishes contracting data; none is as good as any. */
function Ocid({ settings, change }: Props) {
  return (
    <section>
      <h2>{t('settings_ocid')}</h2>
      <TextSetting
        key={settings.ocidPrefix}
        label={t('settings_ocid_label')}
        save={t('settings_ocid_save')}
        why={t('settings_ocid_why')}
        wrong={t('settings_ocid_wrong')}
        kept={settings.ocidPrefix}
        fits={(prefix) => prefix === '' || ocidPrefixIn(prefix) !== null}
        onKeep={(prefix) => change({ ocidPrefix: ocidPrefixIn(prefix) })}
      />
    </section>
  )
}
