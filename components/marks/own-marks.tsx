import { beginning } from '../../lib/anchor/whole-characters'
import { t } from '../../lib/i18n'
import type { KeptMark, MarkId, MarkPlace } from '../../lib/model/marks'
import { UndoBar } from '../list/undo-bar'
import { Section } from '../section'
import { OwnMark } from './own-mark'
import './own-marks.css'

/** A mark as it is listed: as it is kept, and where it stands on the open page (null: not known yet). */
export interface ListedMark extends KeptMark {
  readonly place: MarkPlace | null
  /** When it was made, on the reader's own clock. */
  readonly when: string
  /** It was made a moment ago. */
  readonly isNew: boolean
  /** It was just removed: in its place is the way back. */
  readonly isRemoved: boolean
}

/** What a person can do with their marks. */
export interface MarkActs {
  readonly show: (mark: MarkId) => void
  /** Answers whether it was kept. */
  readonly change: (mark: MarkId, tags: readonly string[], note: string) => Promise<boolean>
  readonly remove: (mark: MarkId) => void
  readonly restore: (mark: MarkId) => void
}

interface Props {
  readonly marks: readonly ListedMark[]
  readonly acts: MarkActs
  /** Tags that the user gave before, in all of the library. */
  readonly tags: readonly string[]
}

/** A person's own marks on the open page, with those that can no longer be placed. */
export function OwnMarks({ marks, acts, tags }: Props) {
  const n = marks.filter((mark) => !mark.isRemoved).length
  return (
    <Section title={t('mine_title')} {...(n > 0 ? { n } : {})}>
      {marks.length === 0 ? (
        <p className="form-hint">{t('mine_none')}</p>
      ) : (
        <ul>
          {marks.map((mark) =>
            mark.isRemoved ? (
              <UndoBar
                key={mark.mark}
                title={beginning(mark.anchor.span.exact, 60)}
                onUndo={() => acts.restore(mark.mark)}
              />
            ) : (
              <OwnMark key={mark.mark} mark={mark} acts={acts} tags={tags} />
            ),
          )}
        </ul>
      )}
    </Section>
  )
}
