import { t } from '../../lib/i18n'
import type { QuotedRecord } from '../../lib/model/capture'
import type { HeadState } from '../../lib/model/vocabulary'
import { headNames } from '../../lib/model/word-lists'
import { headStateWords, headWords } from '../../lib/words/screen-kinds'
import { Section } from '../section'
import './heads.css'

/** The five things that the law names, and what the record says of each. An absent head is no fault. */
export function Heads({ heads }: { heads: QuotedRecord['heads'] }) {
  return (
    <Section title={t('section_heads')}>
      <dl className="heads">
        {headNames.map((head) => {
          const state: HeadState = heads[head]?.value ?? 'absent'
          return (
            <div key={head} data-state={state}>
              <dt>{headWords(head)}</dt>
              <dd>{headStateWords(state)}</dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}
