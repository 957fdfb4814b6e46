import { useId } from 'react'
import './settings.css'

interface Props<T extends string> {
  /** What is chosen, in words. */
  readonly title: string
  readonly options: readonly { readonly is: T; readonly words: string; readonly why?: string }[]
  readonly chosen: T
  readonly onChoose: (is: T) => void
}

/** One of a few ways, each with what it means. */
export function Choice<T extends string>({ title, options, chosen, onChoose }: Props<T>) {
  const id = useId()
  return (
    <fieldset className="choice-of">
      <legend className="unseen">{title}</legend>
      {options.map(({ is, words, why }) => (
        <div className="setting" key={is}>
          <input
            id={`${id}${is}`}
            type="radio"
            name={id}
            checked={chosen === is}
            aria-describedby={why === undefined ? undefined : `${id}${is}-why`}
            onChange={() => onChoose(is)}
          />
          <label htmlFor={`${id}${is}`}>{words}</label>
          {why !== undefined && (
            <p id={`${id}${is}-why`} className="setting-why">
              {why}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}
