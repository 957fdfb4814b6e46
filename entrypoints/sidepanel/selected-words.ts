import type { Selected } from '../../components/review/add-fact'
import { sendToContent } from '../../lib/messaging/send'
import { openTab } from '../screens/ask-page'

/** The words that are selected on the open page, and what is read in them alone; no words where none are. */
export async function selectedWords(): Promise<Selected> {
  const tab = await openTab()
  if (tab === null) return { words: '', says: {} }
  const answer = await sendToContent(tab.id, 'content:selectedWords', {})
  const words = answer.ok ? answer.value.words.trim() : ''
  if (words === '') return { words, says: {} }
  const { readText } = await import('../../lib/extract/read-text')
  const [value] = readText(words, 'value').says
  return {
    words,
    says: { reasons: words, interests: words, ...(value === undefined ? {} : { values: value }) },
  }
}
