import type { ReactNode } from 'react'
import { numberWords } from '../lib/i18n'
import type { ReviewedFact } from '../lib/model/kept'
import { ConfirmShown } from './review/confirm-shown'
import './section.css'

interface Props {
  readonly title: string
  /** How many there are; left out where a count would say nothing. */
  readonly n?: number
  /** The same in words, where one number would not do. */
  readonly counted?: string
  /** The facts that it has rows for: they can be confirmed together. */
  readonly facts?: readonly (ReviewedFact | null)[]
  readonly children: ReactNode
}

/** One part of a record under its heading. */
export function Section({ title, n, counted, facts = [], children }: Props) {
  const count = counted ?? (n === undefined ? null : numberWords(n))
  return (
    <section className="section">
      <h3>
        {title}
        {count !== null && <span className="section-n">{count}</span>}
      </h3>
      <ConfirmShown section={title} facts={facts} />
      {children}
    </section>
  )
}
