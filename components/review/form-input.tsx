import { useEffect, useRef } from 'react'
import { t } from '../../lib/i18n'
import type { Input } from '../../lib/words/forms'
import type { TypedAs } from '../../lib/words/typed'

interface Props {
  readonly id: string
  readonly input: Input
  readonly value: string
  /** What is wrong with it, in words. */
  readonly fault: string | null
  /** Takes the focus when the form opens. */
  readonly first: boolean
  /** Whole contents that the browser offers while one types. */
  readonly offers?: readonly string[]
  readonly onChange: (typed: string) => void
}

const TYPES: Partial<Record<TypedAs, 'date' | 'time'>> = { date: 'date', time: 'time' }
const MODES: Partial<Record<TypedAs, 'numeric' | 'decimal'>> = {
  whole: 'numeric',
  pounds: 'decimal',
}

/** One part of a value, under its label, with what is wrong with it. */
export function FormInput({ id, input, value, fault, first, offers = [], onChange }: Props) {
  const { as, label, choices } = input
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (first) box.current?.focus()
  }, [first])
  const wrong = `${id}-wrong`
  const shared = {
    id,
    value,
    className: 'field',
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : wrong,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    ref: (one: HTMLElement | null) => {
      box.current = one
    },
  }
  return (
    <p className="form-input" data-as={as}>
      <label htmlFor={id}>{t(label)}</label>
      {choices !== undefined ? (
        <select {...shared}>
          {choices().map((one) => (
            <option key={one.value} value={one.value}>
              {one.words}
            </option>
          ))}
        </select>
      ) : as === 'long' || as === 'lines' ? (
        <textarea {...shared} rows={as === 'lines' ? 2 : 3} />
      ) : (
        <input
          {...shared}
          type={TYPES[as] ?? 'text'}
          inputMode={MODES[as]}
          autoComplete="off"
          list={offers.length === 0 ? undefined : `${id}-offers`}
        />
      )}
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {fault !== null && (
        <span id={wrong} className="form-fault" role="alert">
          {fault}
        </span>
      )}
    </p>
  )
}
