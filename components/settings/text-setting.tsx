import { useId, useState } from 'react'
import './settings.css'

interface Props {
  readonly label: string
  /** What the button says. */
  readonly save: string
  readonly why: string
  /** What is said of words that do not fit. */
  readonly wrong: string
  /** As it is kept; null where there is nothing. */
  readonly kept: string | null
  /** Whether what was typed, without the space around it, may be kept. */
  readonly fits: (typed: string) => boolean
  readonly onKeep: (typed: string) => void
}

/** A line of text that is kept when the person says so, and not as it is typed. */
export function TextSetting({ label, save, why, wrong, kept, fits, onKeep }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(kept ?? '')
  const [fault, setFault] = useState(false)
  const keep = () => {
    const trimmed = typed.trim()
    if (fits(trimmed)) onKeep(trimmed)
    else setFault(true)
  }
  return (
    <form
      className="setting-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault ${id}-why` : `${id}-why`}
        onChange={(event) => {
          setTyped(event.target.value)
          setFault(false)
        }}
      />
      <button type="submit" className="button">
        {save}
      </button>
      {fault && (
        <p id={`${id}-fault`} className="setting-fault" role="alert">
          {wrong}
        </p>
      )}
      <p id={`${id}-why`} className="setting-why">
        {why}
      </p>
    </form>
  )
}
