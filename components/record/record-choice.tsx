import { type ReactNode, useId } from 'react'
import { shortDateWords } from '../../lib/words/dates'
import { Icon } from '../icon'
import './record-choice.css'

interface Props {
  readonly title: string
  /** The item's number on its agenda; null where it has none, or is no item. */
  readonly item?: string | null
  readonly date: string | null
  /** What it decided, while it is closed. */
  readonly decided?: ReactNode
  readonly open: boolean
  readonly onToggle: () => void
  /** The record, when it is open. */
  readonly children: ReactNode
}

/** One of several records of a page: its title and date; the whole of it when opened. */
export function RecordChoice(props: Props) {
  const { title, item = null, date, decided, open, onToggle, children } = props
  const body = useId()
  return (
    <li className="choice">
      <h2>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={onToggle}>
          <Icon name="down" className="choice-arrow" />
          <span className="choice-title">
            {item !== null && <span className="choice-item">{item}</span>}
            {title}
          </span>
          {date !== null && <span className="choice-date">{shortDateWords(date)}</span>}
        </button>
      </h2>
      {!open && decided}
      <div id={body} hidden={!open}>
        {open && children}
      </div>
    </li>
  )
}
