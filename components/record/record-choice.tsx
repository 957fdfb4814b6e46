import { type ReactNode, useId } from 'react'
import { shortDateWords } from '../../lib/words/dates'
import { Icon } from '../icon'
import './record-choice.css'

interface Props {
  readonly title: string
  readonly date: string | null
  readonly open: boolean
  readonly onToggle: () => void
  /** The record, when it is open. */
  readonly children: ReactNode
}

/** One of several records of a page: its title and date; the whole of it when opened. */
export function RecordChoice({ title, date, open, onToggle, children }: Props) {
  const body = useId()
  return (
    <li className="choice">
      <h2>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={onToggle}>
          <Icon name="down" className="choice-arrow" />
          <span className="choice-title">{title}</span>
          {date !== null && <span className="choice-date">{shortDateWords(date)}</span>}
        </button>
      </h2>
      <div id={body} hidden={!open}>
        {open && children}
      </div>
    </li>
  )
}
