import { useRef } from 'react'
import { browser } from 'wxt/browser'
import { RecordSummary, type Shown } from '../../components/record/record-summary'
import { t } from '../../lib/i18n'
import type { PageCapture, RecordCapture } from '../../lib/model/capture'
import type { Span } from '../../lib/model/quoted'
import { derivedRow } from '../../lib/store/row'
import { FirstSteps } from './first-steps'
import { ownSites } from './sites'
import { useSample } from './use-sample'
import '../../lib/design/marks.css'
import './welcome.css'

/** Opened once, after the install: what to do first beside a sample at work, then where it runs and what it keeps. */
export function Welcome() {
  return (
    <main className="welcome">
      <header>
        <h1>{t('welcome_title')}</h1>
        <p className="welcome-lead">{t('welcome_lead')}</p>
      </header>
      <div className="welcome-first">
        <FirstSteps />
        <Sample />
      </div>
      <div className="welcome-parts">
        <section>
          <h2>{t('welcome_runs')}</h2>
          <p>{t('welcome_runs_words')}</p>
          <OwnSites />
        </section>
        <section>
          <h2>{t('welcome_click')}</h2>
          <p>{t('welcome_click_words')}</p>
        </section>
        <section>
          <h2>{t('welcome_keeps')}</h2>
          <p>{t('welcome_keeps_words')}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => void browser.runtime.openOptionsPage()}
            >
              {t('welcome_settings')}
            </button>
          </p>
        </section>
      </div>
    </main>
  )
}

/** The browser's own list, as the manifest has it. */
function OwnSites() {
  const sites = ownSites()
  return (
    <details className="welcome-sites">
      <summary>{t('welcome_runs_sites', { n: sites.length })}</summary>
      <ul>
        {sites.map((site) => (
          <li key={site}>{site}</li>
        ))}
      </ul>
    </details>
  )
}

/** A page that is read before the person's eyes, and what was read of it. */
function Sample() {
  const box = useRef<HTMLElement>(null)
  const { reading, failed, marked, mark, show } = useSample(box)
  const [record] = reading?.capture.records ?? []
  return (
    <section className="sample">
      <div className="sample-head">
        <h2>{t('welcome_sample')}</h2>
        {reading !== null && (
          <button type="button" className="button quiet" onClick={() => mark(!marked)}>
            {t(marked ? 'welcome_marks_hide' : 'welcome_marks_show')}
          </button>
        )}
      </div>
      <p className="welcome-lead">{t(failed ? 'welcome_sample_failed' : 'welcome_sample_words')}</p>
      <div className="sample-both">
        <section className="sample-page" ref={box} aria-label={t('welcome_sample_page')} />
        {reading !== null && record !== undefined && (
          <section className="sample-read" aria-label={t('welcome_sample_read')}>
            <Read page={reading.page} record={record} onShow={(span) => show(record.what, span)} />
          </section>
        )}
      </div>
    </section>
  )
}

interface ReadProps {
  readonly page: PageCapture['page']
  readonly record: RecordCapture
  readonly onShow: (span: Span) => void
}

/** The record as the panel shows it before it is kept: a sample is nothing to keep. */
function Read({ page, record, onShow }: ReadProps) {
  const shown: Shown = {
    row: derivedRow(page, record, null),
    council: null,
    fields: record.fields,
    facts: [],
    rest: [],
  }
  return <RecordSummary record={shown} missing={{}} onShow={onShow} />
}
