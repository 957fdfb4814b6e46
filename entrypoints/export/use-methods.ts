import { useEffect, useRef, useState } from 'react'
import type { About } from '../../lib/export/format'
import { methodsParagraph } from '../../lib/export/package/methods'
import type { Summary } from '../../lib/export/package/summary'
import { countRecords } from '../../lib/export/run'
import { changeNumber } from '../../lib/store/counts'
import { selectedKeys } from '../../lib/store/selection'
import { wholePages } from '../../lib/store/whole-records'
import { useLive } from '../screens/use-live'
import { type Asked, aboutOf, optionsOf } from './about'
import { sparingly } from './sparingly'

type Count =
  | { is: 'counting'; done: number; of: number }
  | { is: 'counted'; summary: Summary; about: About }
  | { is: 'failed' }

/** How the methods paragraph of an export stands. */
export type Methods =
  | Exclude<Count, { is: 'counted' }>
  | { is: 'idle' }
  | { is: 'written'; words: string }

/** Writes the methods paragraph when it is asked for, since that reads every record; it goes when the library changes. */
export function useMethods(asked: Asked) {
  const stamp = useLive(() => changeNumber('all'))
  const [count, setCount] = useState<{ stamp: number | undefined; now: Count } | null>(null)
  const running = useRef<AbortController>(null)
  const stop = () => {
    running.current?.abort()
    running.current = null
  }
  useEffect(() => () => running.current?.abort(), [])

  const write = async () => {
    stop()
    const mine = new AbortController()
    running.current = mine
    const show = (now: Count) => running.current === mine && setCount({ stamp, now })
    show({ is: 'counting', done: 0, of: 0 })
    try {
      const counted = await countOf(asked, {
        signal: mine.signal,
        tell: sparingly(({ done, of }) => show({ is: 'counting', done, of })),
      })
      show({ is: 'counted', ...counted })
    } catch {
      show({ is: 'failed' })
    }
  }
  const cancel = () => {
    stop()
    setCount(null)
  }
  return {
    methods: methodsOf(count !== null && count.stamp === stamp ? count.now : null, asked),
    write,
    cancel,
  }
}

function methodsOf(count: Count | null, asked: Asked): Methods {
  if (count === null) return { is: 'idle' }
  if (count.is !== 'counted') return count
  const about = { ...count.about, options: optionsOf(asked) }
  return { is: 'written', words: methodsParagraph(count.summary, about) }
}

async function countOf(asked: Asked, watch: Parameters<typeof countRecords>[1]) {
  const keys = await selectedKeys(asked.selection)
  const about = await aboutOf(asked, keys.length)
  const summary = await countRecords({ total: keys.length, pages: wholePages(keys) }, watch)
  return { about, summary }
}
