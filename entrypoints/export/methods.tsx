import { MethodsPart } from '../../components/export/methods-part'
import { useSteadyState } from '../screens/use-steady'
import type { Asked } from './about'
import { useMethods } from './use-methods'

/** The methods paragraph of what is asked for. */
export function Methods({ asked }: { readonly asked: Asked }) {
  const { methods, write, cancel } = useMethods(asked)
  const words = methods.is === 'written' ? methods.words : null
  const [copied, setCopied] = useSteadyState<{ words: string; told: 'copied' | 'failed' } | null>(
    null,
  )
  const copy = async () => {
    if (words === null) return
    try {
      await navigator.clipboard.writeText(words)
      setCopied({ words, told: 'copied' })
    } catch {
      setCopied({ words, told: 'failed' })
    }
  }
  return (
    <MethodsPart
      words={words}
      counting={methods.is === 'counting' ? methods : null}
      failed={methods.is === 'failed'}
      // Of other words nothing was copied.
      told={copied !== null && copied.words === words ? copied.told : null}
      onWrite={() => void write()}
      onCancel={cancel}
      onCopy={() => void copy()}
    />
  )
}
