import { t } from '../../lib/i18n'
import type { Reviewed, ReviewedFact } from '../../lib/model/kept'
import { reviewWords } from '../../lib/words/screen-kinds'
import { voiceWords } from '../../lib/words/steps'
import { Icon, type IconName } from '../icon'
import { IconButton } from '../icon-button'
import type { Reviewing } from './reviewing'

/** A shape for each state, so that none is told by its colour alone. */
const SHAPES: Partial<Record<Reviewed, IconName>> = {
  confirmed: 'tick',
  rejected: 'cross',
  corrected: 'edit',
  added: 'plus',
}

interface Props {
  readonly fact: ReviewedFact
  readonly name: string
  readonly reviewing: Reviewing
}

/** A fact's state of review: pressed, it confirms what nobody has judged, and shows what else can be said. */
export function ReviewButton({ fact, name, reviewing }: Props) {
  const { reviewed, voices } = fact
  const state = reviewWords(reviewed)
  const title = voices.length === 0 ? state : voices.map(voiceWords).join(', ')
  return (
    <IconButton
      className="review-button"
      label={
        reviewed === 'no'
          ? t('review_confirm_of', { what: name })
          : t('review_state_of', { state, what: name })
      }
      aria-pressed={reviewed !== 'no'}
      title={title}
      onClick={({ detail }) => {
        // The second press of a double click may meet the row that came up in its place.
        if (detail > 1) return
        reviewing.choose(fact.key)
        if (reviewed === 'no') reviewing.confirm(fact)
      }}
    >
      <ReviewMark reviewed={reviewed} />
    </IconButton>
  )
}

/** Whether a person has checked the fact: green only then. */
export function ReviewMark({ reviewed }: { reviewed: Reviewed }) {
  const shape = SHAPES[reviewed]
  return (
    <span className="review" data-reviewed={reviewed} title={reviewWords(reviewed)}>
      {shape !== undefined && <Icon name={shape} />}
      <span className="unseen">{reviewWords(reviewed)}</span>
    </span>
  )
}
