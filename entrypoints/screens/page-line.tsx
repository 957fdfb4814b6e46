import type { ReactNode } from 'react'
import { StateLine } from '../../components/state-line'
import { t } from '../../lib/i18n'
import type { PageState } from '../../lib/model/live'
import { type StateWords, stateWords } from '../../lib/words/state'
import type { Screen } from './ask-page'
import type { useNextStep } from './use-next-step'

interface Props {
  readonly screen: Screen
  readonly state: PageState | null
  readonly council: string | null
  readonly found: string | null
  readonly step: ReturnType<typeof useNextStep>
  readonly children?: ReactNode
  readonly beside?: ReactNode
}

/** While the page is being asked: the same line, so that nothing jumps. */
const asking = (): StateWords => ({
  tone: 'quiet',
  title: t('state_asking'),
  kind: null,
  why: '',
  next: null,
})

/** The state line of the open page. */
export function PageLine({ screen, state, council, found, step, children, beside }: Props) {
  const words = state === null ? asking() : stateWords(state, { screen, asked: step.asked })
  return (
    <StateLine
      words={words}
      council={council}
      found={found}
      busy={step.busy}
      onNext={(next) => void step.take(next)}
      beside={beside}
    >
      {children}
    </StateLine>
  )
}
