import { type LibraryStep, type LibraryWords, libraryStepWords } from '../lib/words/library'
import './library-notice.css'

interface Props {
  readonly words: LibraryWords
  readonly onStep: (step: LibraryStep) => void
}

/** How the library stands, where it does not stand well, and what can be done: it stays until that is done. */
export function LibraryNotice({ words, onStep }: Props) {
  const { tone, title, why, steps } = words
  return (
    <section
      className="library-notice"
      data-tone={tone}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      <p className="library-notice-title">{title}</p>
      <p>{why}</p>
      {steps.length > 0 && (
        <div className="library-notice-steps">
          {steps.map((step) => (
            <button key={step} type="button" className="button" onClick={() => onStep(step)}>
              {libraryStepWords(step)}
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
