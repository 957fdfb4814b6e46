import { citationText } from '../../lib/export/cite/citation-text'
import { cslItem } from '../../lib/export/cite/csl-item'
import { t } from '../../lib/i18n'
import type { RecordId } from '../../lib/model/live'
import { finalRecord } from '../../lib/record/final-record'
import { selectedKeys } from '../../lib/store/selection'
import { wholePages } from '../../lib/store/whole-records'
import { useSteadyState } from '../screens/use-steady'

/** Copies how the records of the open page are cited, a line each. */
export function CiteButton({ ids }: { readonly ids: readonly RecordId[] }) {
  const [told, setTold] = useSteadyState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText((await citationsOf(ids)).join('\n'))
      setTold('copied')
    } catch {
      setTold('failed')
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('cite_copy')}
      </button>
      <span role="status">
        {told !== null && t(told === 'copied' ? 'cite_copied' : 'cite_failed')}
      </span>
    </>
  )
}

async function citationsOf(ids: readonly RecordId[]): Promise<string[]> {
  const keys = await selectedKeys({ is: 'chosen', ids, withItems: true })
  const lines: string[] = []
  for await (const page of wholePages(keys))
    for (const whole of page) {
      const record = finalRecord(whole)
      if (record !== null) lines.push(citationText(cslItem(record)))
    }
  return lines
}
