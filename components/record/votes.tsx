import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { Span } from '../../lib/model/quoted'
import { voteWords } from '../../lib/words/kinds'
import { FactRow } from '../fact-row'
import { Section } from '../section'
import { type Facts, factsIn, listed } from './evidence'

interface Props {
  readonly votes: QuotedRecord['votes']
  readonly facts: Facts
  readonly onShow: (span: Span) => void
}

/** The votes as counted. */
export function Votes({ votes, facts, onShow }: Props) {
  if (votes.length === 0) return null
  const rows = listed(facts, 'votes', votes)
  return (
    <Section title={t('section_votes')} n={votes.length} facts={factsIn(rows)}>
      {rows.map(({ one, evidence, key }) => (
        <FactRow
          key={key}
          kind="vote"
          name={voteWords(one.value)}
          evidence={evidence}
          onShow={onShow}
        >
          <p>{voteWords(one.value)}</p>
        </FactRow>
      ))}
    </Section>
  )
}
