import { useEffect, useId, useRef, useState } from 'react'
import { t } from '../../lib/i18n'
import type { Turns } from '../../lib/model/acts'
import type { ReviewCount } from '../../lib/model/kept'
import { stepWords } from '../../lib/words/steps'
import { Icon, type IconName } from '../icon'
import { IconButton } from '../icon-button'
import { Switch } from '../switch'
import './review.css'

interface Props {
  readonly count: ReviewCount
  /** What this user's next undo and redo would be about. */
  readonly steps: Turns
  /** What undo or redo just did; null where nothing was undone. */
  readonly told: string | null
  readonly letterKeys: boolean
  /** Some fact is left to confirm. */
  readonly open: boolean
  readonly onLetterKeys: (on: boolean) => void
  readonly onConfirmAll: () => void
  readonly onNext: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** The foot of the panel: how much of the record is checked, what is next, undo and redo, and the keys. */
export function CheckBar({ count, steps, told, letterKeys, open, onLetterKeys, ...on }: Props) {
  const [keys, setKeys] = useState(false)
  const id = useId()
  const { checked, of } = count
  const words = t('review_count', { n: checked, of })
  const done = of > 0 && checked === of
  return (
    <footer ref={useKnownHeight()} className="check-bar">
      {keys && <Keys id={id} letters={letterKeys} onLetters={onLetterKeys} />}
      <p className="check-told" role="status">
        {told}
      </p>
      <div className="check-line">
        <span className="check-count">{words}</span>
        <span className="check-meter" aria-hidden="true">
          <span style={{ width: `${of === 0 ? 0 : (100 * checked) / of}%` }} />
        </span>
        <Act
          icon="undo"
          words={
            steps.undo === null
              ? t('review_undo')
              : t('review_undo_what', { what: stepWords(steps.undo) })
          }
          keys="Control+Z"
          idle={steps.undo === null}
          onPress={on.onUndo}
        />
        <Act
          icon="redo"
          words={
            steps.redo === null
              ? t('review_redo')
              : t('review_redo_what', { what: stepWords(steps.redo) })
          }
          keys="Control+Shift+Z"
          idle={steps.redo === null}
          onPress={on.onRedo}
        />
        <IconButton
          title={t('review_keys')}
          aria-expanded={keys}
          aria-controls={id}
          onClick={() => setKeys(!keys)}
        >
          <Icon name="keys" />
        </IconButton>
        <span className="check-acts">
          <button
            type="button"
            className="button"
            aria-disabled={!open}
            onClick={() => open && on.onConfirmAll()}
          >
            {t('review_confirm_shown')}
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={done}
            onClick={() => !done && on.onNext()}
          >
            {t(done ? 'review_all_done' : 'review_next')}
          </button>
        </span>
      </div>
    </footer>
  )
}

/** Tells the page's styles how high the bar is: forms and what is scrolled to stay clear of it. */
function useKnownHeight() {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (bar.current === null) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0
      style.setProperty('--check-bar', `${Math.ceil(height)}px`)
    })
    observer.observe(bar.current)
    return () => {
      observer.disconnect()
      style.removeProperty('--check-bar')
    }
  }, [])
  return bar
}

interface ActProps {
  readonly icon: IconName
  readonly words: string
  readonly keys: string
  readonly idle: boolean
  readonly onPress: () => void
}

function Act({ icon, words, keys, idle, onPress }: ActProps) {
  return (
    <IconButton
      title={words}
      aria-keyshortcuts={keys}
      aria-disabled={idle}
      onClick={() => !idle && onPress()}
    >
      <Icon name={icon} />
    </IconButton>
  )
}

interface KeysProps {
  readonly id: string
  readonly letters: boolean
  readonly onLetters: (on: boolean) => void
}

/** The keys, and the switch for those that are a single letter. */
function Keys({ id, letters, onLetters }: KeysProps) {
  const single: [string, string][] = [
    ['j', t('review_key_next')],
    ['k', t('review_key_previous')],
    ['c', t('review_confirm')],
    ['e', t('review_correct')],
    ['r', t('review_reject')],
    ['n', t('review_note')],
    ['u', t('review_key_undo')],
  ]
  const always: [string, string][] = [
    ['↓', t('review_key_next')],
    ['↑', t('review_key_previous')],
    ['Ctrl Z', t('review_key_undo')],
    ['⇧ Ctrl Z', t('review_key_redo')],
  ]
  return (
    <div id={id} className="check-keys">
      <dl>
        {[...(letters ? single : []), ...always].map(([key, words]) => (
          <div key={key}>
            <dt className="key">{key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Switch
        on={letters}
        words={t('keys_letters')}
        hint={t(letters ? 'keys_letters_on' : 'keys_letters_off')}
        onChange={onLetters}
      />
    </div>
  )
}
