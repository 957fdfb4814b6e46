import { useState } from 'react'
import { beginning } from '../../lib/anchor/whole-characters'
import { type PlainKey, t } from '../../lib/i18n'
import type { MarkAs, MarkPlace } from '../../lib/model/marks'
import { ownKindWords, readingWords } from '../../lib/words/own'
import { Icon, type IconName } from '../icon'
import { IconButton } from '../icon-button'
import { OwnMarkForm } from './own-mark-form'
import type { ListedMark, MarkActs } from './own-marks'

const ICONS: Record<MarkAs, IconName> = {
  resolution: 'resolution',
  value: 'value',
  option: 'option',
  reason: 'reason',
  note: 'edit',
}

/** What is said of where a mark stands; nothing of one that stands where it stood. */
const PLACES: Record<Exclude<MarkPlace, 'placed'>, PlainKey> = {
  moved: 'mine_moved',
  unsure: 'mine_unsure',
  gone: 'mine_gone',
  elsewhere: 'mine_elsewhere',
}

interface Props {
  readonly mark: ListedMark
  readonly acts: MarkActs
  /** Tags that the user gave before. */
  readonly tags: readonly string[]
}

/** One mark: what it was kept as, what was read in it, its words, tags and note, and where it stands. */
export function OwnMark({ mark, acts, tags: known }: Props) {
  // A note that has just been kept asks for its words.
  const asks = mark.isNew && mark.reading.as === 'note' && mark.note === ''
  const [open, setOpen] = useState(asks)
  const { reading, anchor, tags, note, place, made, noted, when } = mark
  const said = readingWords(reading)
  const { exact } = anchor.span
  const name = `${ownKindWords(reading.as)}: ${said ?? beginning(exact, 60)}`
  const stands = place === 'placed' || place === 'moved'
  return (
    <li className="own-mark" data-place={place}>
      <Icon name={ICONS[reading.as]} className="fact-kind" />
      <div>
        <p>
          <span className="own-kind">{ownKindWords(reading.as)}</span> {said}
        </p>
        <blockquote className="words">{exact}</blockquote>
        {tags.length > 0 && (
          <ul className="own-tags" aria-label={t('mine_tags')}>
            {tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
        {note !== '' && (
          <p className="fact-note">
            {noted === null || noted.who === made.who
              ? note
              : t('review_note_by', { who: noted.who, text: note })}
          </p>
        )}
        {place !== null && place !== 'placed' && (
          <p className="own-place">
            {t(PLACES[place])}{' '}
            {place === 'elsewhere' && (
              <a href={mark.url} target="_blank" rel="noreferrer">
                {t('mine_open')}
              </a>
            )}
          </p>
        )}
        <p className="own-by">{t('mine_by', { who: made.who, when })}</p>
      </div>
      <div className="fact-acts">
        {stands && (
          <IconButton
            title={t('show_on_page')}
            label={t('show_on_page_of', { what: name })}
            onClick={() => acts.show(mark.mark)}
          >
            <Icon name="show" />
          </IconButton>
        )}
        <IconButton
          title={t('mine_edit')}
          label={t('mine_edit_of', { what: name })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="edit" />
        </IconButton>
        <IconButton
          title={t('mine_remove')}
          label={t('mine_remove_of', { what: name })}
          onClick={() => acts.remove(mark.mark)}
        >
          <Icon name="delete" />
        </IconButton>
      </div>
      {open && (
        <OwnMarkForm
          tags={tags}
          note={note}
          name={t('mine_edit_of', { what: name })}
          known={known}
          startsAt={reading.as === 'note' && note === '' ? 'note' : 'tags'}
          onSave={async (...change) => {
            if (await acts.change(mark.mark, ...change)) setOpen(false)
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </li>
  )
}
