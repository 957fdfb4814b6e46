import './switch.css'

interface Props {
  readonly on: boolean
  readonly words: string
  /** What it means as it stands now. */
  readonly hint: string
  readonly onChange: (on: boolean) => void
}

/** One thing that is on or off. */
export function Switch({ on, words, hint, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      title={hint}
      onClick={() => onChange(!on)}
    >
      <span className="switch-track" />
      {words}
    </button>
  )
}
