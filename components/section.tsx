import type { ReactNode } from 'react'
import { numberWords } from '../lib/i18n'
import './section.css'

interface Props {
  readonly title: string
  /** How many there are; left out where a count would say nothing. */
  readonly n?: number
  readonly children: ReactNode
}

/** One part of a record under its heading. */
export function Section({ title, n, children }: Props) {
  return (
    <section className="section">
      <h3>
        {title}
        {n !== undefined && <span className="section-n">{numberWords(n)}</span>}
      </h3>
      {children}
    </section>
  )
}
