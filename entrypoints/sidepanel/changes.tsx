import { ChangedBar } from '../../components/changes/changed-bar'
import { Difference } from '../../components/changes/difference'
import { type KeptText, Versions } from '../../components/changes/versions'
import { DoneNotice, ErrorNotice } from '../../components/notice'
import { CoderDialog } from '../../components/review/coder-dialog'
import { Section } from '../../components/section'
import { t } from '../../lib/i18n'
import type { KeptRecord, RecordRow } from '../../lib/model/kept'
import { isLessSecure } from '../../lib/record/security'
import type { ListedVersion } from '../../lib/store/texts'
import { momentWords } from '../../lib/words/dates'
import { localMoment } from '../screens/clock'
import type { useChanges } from './use-changes'

type Changes = ReturnType<typeof useChanges>

const when = (iso: string): string => momentWords(localMoment(iso))

/** Above the record: that its page has changed, what has, and what came of the person's choice. */
export function ChangesAbove({ record, changes }: { record: KeptRecord; changes: Changes }) {
  const { changed } = record.row
  const { open } = changes
  return (
    <>
      {changes.asks && <CoderDialog onName={changes.named} onCancel={changes.unnamed} />}
      {changes.error !== null && <ErrorNotice words={changes.error} onDismiss={changes.forget} />}
      {changes.told !== null && <DoneNotice words={changes.told} onDismiss={changes.forget} />}
      {(changed !== 'no' || open !== null) && <ChangedBarOf row={record.row} changes={changes} />}
      {open !== null && (
        <Section title={t('diff_title')}>
          <Difference
            paragraphs={open.paragraphs}
            old={when(open.old.firstSeen)}
            now={when(open.new.firstSeen)}
          />
        </Section>
      )}
    </>
  )
}

/** Why the newest text waits: it came less safely than the one that is shown, or the user checked that one. */
function whyWaits({ url }: RecordRow, { versions }: Changes): 'checked' | 'http' {
  const waiting = versions.find(({ status }) => status === 'waits')
  return waiting !== undefined && isLessSecure(waiting.url, url) ? 'http' : 'checked'
}

function ChangedBarOf({ row, changes }: { row: RecordRow; changes: Changes }) {
  const { open, see, close, take, leave } = changes
  const { changed } = row
  if (changed === 'no') {
    return (
      <p className="panel-close">
        <button type="button" className="button quiet" aria-expanded onClick={close}>
          {t('diff_close')}
        </button>
      </p>
    )
  }
  return (
    <ChangedBar
      waits={changed === 'waits' ? whyWaits(row, changes) : null}
      open={open !== null}
      onToggle={open === null ? see : close}
      onTake={take}
      onLeave={leave}
    />
  )
}

/** Below the record: every text of it that was kept, where there is more than one. */
export function ChangesBelow({ changes }: { changes: Changes }) {
  const { versions, compare } = changes
  if (versions.length < 2) return null
  return <Versions all={versions.map((one) => keptText(one, () => compare(one)))} />
}

function keptText(one: ListedVersion, onCompare: () => void): KeptText {
  const { source, number, firstSeen, lastSeen, shown, status } = one
  return {
    key: `${source} ${number}`,
    first: when(firstSeen),
    last: when(lastSeen),
    is: shown ? 'shown' : status === 'accepted' ? 'earlier' : status,
    onCompare: shown ? null : onCompare,
  }
}
