import type { Browser } from 'playwright'

/** What the page's own thread did meanwhile, in milliseconds of the processor's time. */
export interface Tasks {
  inAll: number
  longest: number
  /** Tasks of more than 50 ms. */
  long: number
}

/** The parts of Chromium's trace that are read: a task of a thread, and the name of a thread. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  tdur?: number
  args: { name?: string }
}

const longest = 50

/**
 * Runs something on the page and tells what it cost the thread that the page lives on, the drawing of frames
 * included. The processor's time and not the clock's: what else a machine does makes no task longer.
 */
export async function tasksOf(browser: Browser, run: () => Promise<unknown>): Promise<Tasks> {
  const times = await taskTimes(browser, run)
  if (times.length === 0) throw new Error('the trace has no task')
  return {
    inAll: sum(times),
    longest: times.reduce((most, time) => Math.max(most, time), 0),
    long: times.filter((time) => time > longest).length,
  }
}

/**
 * The tasks of the busiest page thread: a browser keeps a spare page beside ours. The trace is read in pieces:
 * that of some minutes is longer than a string may be.
 */
async function taskTimes(browser: Browser, run: () => Promise<unknown>): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const threads = new Map<string, number[]>()
  const mains = new Set<string>()
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, pid, tid, tdur = 0, args } of value as unknown as TraceEvent[]) {
      // Chromium's own format
      const thread = `${pid} ${tid}`
      if (name === 'thread_name' && args.name === 'CrRendererMain') mains.add(thread)
      if (name !== 'ThreadControllerImpl::RunTask') continue
      const times = threads.get(thread) ?? []
      threads.set(thread, times)
      times.push(tdur / 1000)
    }
  })
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  })
  await run()
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const pages = [...mains].map((thread) => threads.get(thread) ?? [])
  return pages.toSorted((a, b) => sum(b) - sum(a))[0] ?? []
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0)
