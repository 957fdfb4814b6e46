import { useRef } from 'react'
import type { OpenForm } from '../../components/review/reviewing'
import type { FactKey } from '../../lib/model/kept'
import { useSteadyState } from '../screens/use-steady'
import { nextToCheck } from './use-review-keys'

interface Chosen {
  readonly key: FactKey | null
  /** A key or a verdict came to it, and not the mouse: the page follows. */
  readonly follow: boolean
}

/** The fact that keys act on, its open form, and how the next open fact takes its place. */
export function useChosen() {
  const [chosen, setChosen] = useSteadyState<Chosen>({ key: null, follow: false })
  const [form, setForm] = useSteadyState<OpenForm | null>(null)
  /** The same at once, where a pressed mouse holds back what is shown. */
  const now = useRef<FactKey | null>(null)

  const go = (key: FactKey, follow: boolean) => {
    now.current = key
    setChosen({ key, follow })
    setForm(null)
  }
  /** The next fact that nobody has judged becomes current. Answers whether there is one. */
  const next = (after: FactKey | null, judged: readonly FactKey[] = []): boolean => {
    const key = nextToCheck(after, judged)
    if (key === null) return false
    go(key, true)
    return true
  }
  return {
    current: chosen.key,
    followed: chosen.follow ? chosen.key : null,
    form,
    choose: (key: FactKey) => {
      if (key === now.current) return
      go(key, document.activeElement?.matches(':focus-visible') === true)
    },
    open: (key: FactKey, opened: OpenForm | null) => {
      // A form that closes after a verdict leaves the fact that came next.
      if (opened !== null && key !== now.current) go(key, false)
      setForm(opened)
    },
    next,
    /** After a verdict, unless the user went elsewhere meanwhile. Answers whether a fact is left. */
    nextAfter: (judged: FactKey): boolean =>
      now.current === null || now.current === judged
        ? next(judged, [judged])
        : nextToCheck(judged, [judged]) !== null,
  }
}
