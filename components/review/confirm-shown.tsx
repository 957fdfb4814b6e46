import { useContext } from 'react'
import { t } from '../../lib/i18n'
import type { ReviewedFact } from '../../lib/model/kept'
import { ReviewContext } from './reviewing'
import { shownFacts } from './shown-facts'

interface Props {
  /** The heading of the section. */
  readonly section: string
  /** The facts that the section has rows for; null for what is not kept. */
  readonly facts: readonly (ReviewedFact | null)[]
}

/** Confirms all open facts that a section shows, in one step. A section of one fact has that fact's own button. */
export function ConfirmShown({ section, facts }: Props) {
  const reviewing = useContext(ReviewContext)
  if (reviewing === null || facts.length < 2) return null
  if (!facts.some((fact) => fact !== null && reviewing.isOpen(fact))) return null
  return (
    <button
      type="button"
      className="link-button confirm-shown"
      aria-label={t('review_confirm_section', { section })}
      onClick={({ currentTarget }) => {
        const box = currentTarget.closest('.section')
        if (box !== null) reviewing.confirmAll(shownFacts(box))
      }}
    >
      {t('review_confirm_all')}
    </button>
  )
}
