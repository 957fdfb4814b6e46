import type { ReactNode } from 'react'
import { ErrorNotice } from '../../components/notice'
import { LinkedPages } from '../../components/record/linked-pages'
import { RecordSummary, type Shown } from '../../components/record/record-summary'
import { AddFact } from '../../components/review/add-fact'
import { CheckBar } from '../../components/review/check-bar'
import { CoderDialog } from '../../components/review/coder-dialog'
import { Orphans } from '../../components/review/orphans'
import { ReviewContext } from '../../components/review/reviewing'
import { shownFacts } from '../../components/review/shown-facts'
import type { KeptRecord } from '../../lib/model/kept'
import { holdsStruckText } from '../../lib/record/page-state'
import { quotesOf } from '../../lib/record/quote'
import { isToReview } from '../../lib/record/review-count'
import { changeSettings } from '../../lib/settings/settings'
import { linkedOf } from '../../lib/store/linked'
import { councilWords } from '../../lib/words/councils'
import { useLive } from '../screens/use-live'
import { useCouncilParts } from './council'
import { missingOf } from './missing-of'
import { selectedWords } from './selected-words'
import { useFollow } from './use-follow'
import { useReview } from './use-review'
import { useReviewKeys } from './use-review-keys'
import type { Show } from './use-show'

interface Props {
  readonly record: KeptRecord
  readonly headless: boolean
  readonly onShow: Show
  /** What stands under the record and above its foot. */
  readonly children: ReactNode
}

/** A record of the library with each fact's review: confirm, correct, strike out, note, add, undo. */
export function ReviewedRecord({ record, headless, onShow, children }: Props) {
  const { row, version, facts, orphans, review: count } = record
  const review = useReview(record)
  useReviewKeys(review, facts)
  useFollow(review.followed, facts, (span) => onShow(span, 'followed'))
  const council = useCouncilParts(record, review)
  const linked = useLive(() => linkedOf(row.id), [row.id]) ?? []
  return (
    <ReviewContext value={review.reviewing}>
      {review.asks && <CoderDialog onName={review.named} onCancel={review.unnamed} />}
      <RecordSummary
        record={shown(record)}
        missing={missingOf(row, { ...record.reading, fields: record.fields }, row.council)}
        headless={headless}
        council={council}
        holdsStruck={holdsStruckText(record.reading.diagnostics)}
        onShow={onShow}
        linked={<LinkedPages pages={linked} onSay={review.link} />}
      />
      <AddFact
        find={(words) => quotesOf(version.text, words)}
        selected={selectedWords}
        onAdd={(field, value, span) => review.add({ verdict: 'add', field, value, spans: [span] })}
      />
      <Orphans orphans={orphans} />
      {children}
      <p className="unseen" role="status">
        {review.told}
      </p>
      {review.error !== null && <ErrorNotice words={review.error} onDismiss={review.forget} />}
      <CheckBar
        count={count}
        steps={review.steps}
        told={review.turned}
        letterKeys={review.reviewing.letterKeys}
        onLetterKeys={(letterKeys) => void changeSettings({ letterKeys })}
        open={facts.some(review.reviewing.isOpen)}
        onConfirmAll={() => review.reviewing.confirmAll(shownFacts(document))}
        onNext={review.next}
        onUndo={review.undo}
        onRedo={review.redo}
      />
    </ReviewContext>
  )
}

/** Fields whose facts have a part of the summary to themselves. */
const own = new Set([
  'resolutions',
  'values',
  'terms',
  'options',
  'reasons',
  'delegations',
  'votes',
  'interests',
  'purpose',
])

const shown = ({ row, shown: fields, facts }: KeptRecord): Shown => ({
  row,
  council: councilWords(row),
  fields,
  facts,
  rest: facts.filter((fact) => isToReview(fact) && !own.has(fact.field)),
})
