import { type ReactNode, useId } from 'react'
import './settings.css'

interface Props {
  readonly on: boolean
  readonly words: ReactNode
  readonly why?: string
  readonly onChange: (on: boolean) => void
}

/** One thing that is on or off, with what it means. */
export function Tick({ on, words, why, onChange }: Props) {
  const id = useId()
  return (
    <div className="setting">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={why === undefined ? undefined : `${id}-why`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{words}</label>
      {why !== undefined && (
        <p id={`${id}-why`} className="setting-why">
          {why}
        </p>
      )}
    </div>
  )
}
