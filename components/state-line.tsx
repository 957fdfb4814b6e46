import type { ReactNode } from 'react'
import type { NextStep, StateWords } from '../lib/words/state'
import { nextWords } from '../lib/words/state'
import './state-line.css'

interface Props {
  readonly words: StateWords
  /** Whose page it is; null where it is not known. */
  readonly council: string | null
  /** What was found, counted, or when it was captured. */
  readonly found: string | null
  readonly busy: boolean
  readonly onNext: (next: NextStep) => void
  /** A quiet button at the end of the line. */
  readonly children?: ReactNode
  /** What else can be done with the page, after the next step. */
  readonly beside?: ReactNode
}

/** The first line of popup and panel: what is this page, and have I got it? Why, and the one next step. */
export function StateLine({ words, council, found, busy, onNext, children, beside }: Props) {
  const { tone, title, kind, why, next } = words
  const what = [kind, council].filter((part) => part !== null).join(' · ')
  return (
    <header className="state-line" data-tone={tone}>
      <span className="state-line-dot" />
      <div className="state-line-top">
        <div className="state-line-name">
          <h1>{title}</h1>
          {what !== '' && <span className="state-line-what">{what}</span>}
        </div>
        {children !== undefined && <span className="state-line-more">{children}</span>}
      </div>
      {found !== null && <p className="state-line-found">{found}</p>}
      {tone !== 'have' && <p className="state-line-why">{why}</p>}
      {(next !== null || beside !== undefined) && (
        <div className="state-line-acts">
          {next !== null && <Next next={next} busy={busy} onNext={onNext} />}
          {beside}
        </div>
      )}
    </header>
  )
}

function Next({ next, busy, onNext }: Pick<Props, 'busy' | 'onNext'> & { next: NextStep }) {
  return (
    <button
      type="button"
      className={next === 'look' ? 'button' : 'button primary'}
      aria-disabled={busy}
      onClick={() => !busy && onNext(next)}
    >
      {nextWords(next)}
    </button>
  )
}
