import { OwnMarks as List } from '../../components/marks/own-marks'
import { ErrorNotice } from '../../components/notice'
import { CoderDialog } from '../../components/review/coder-dialog'
import type { OpenPage } from '../screens/use-open-page'
import { useOwnMarks } from './use-own-marks'

interface Props {
  readonly page: OpenPage
  /** Whether something is said where there are none: only on a page of which something is kept. */
  readonly teaches: boolean
}

/** The person's own marks of the open page; nothing where there are none to speak of. */
export function OwnMarks({ page, teaches }: Props) {
  const own = useOwnMarks(page)
  if (own.marks === null || (own.marks.length === 0 && !teaches)) return null
  return (
    <>
      {own.asks && <CoderDialog onName={own.named} onCancel={own.unnamed} />}
      {own.error !== null && <ErrorNotice words={own.error} onDismiss={own.forget} />}
      <List marks={own.marks} acts={own.acts} tags={own.tags} />
    </>
  )
}
