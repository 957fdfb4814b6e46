import type { Browser, Page } from 'playwright'

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
  ts: number
  dur?: number
  tdur?: number
  args: { name?: string }
}

const longest = 50

/**
 * Runs something on the page and tells what it cost the thread that the page lives on, the drawing of frames
 * included. The processor's time and not the clock's: what else a machine does makes no task longer.
 */
export async function tasksOf(
  browser: Browser,
  page: Page,
  run: () => Promise<unknown>,
): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['toplevel'] })
  await run()
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'))
  const events: readonly TraceEvent[] = trace.traceEvents // Chromium's own format
  const times = tasksIn(events)
  if (times.length === 0) throw new Error('the trace has no task')
  return {
    inAll: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(...times),
    long: times.filter((time) => time > longest).length,
  }
}

/** The tasks of the busiest page thread: a browser keeps a spare page beside ours. */
function tasksIn(events: readonly TraceEvent[]): number[] {
  const mains = events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  const each = mains.map(({ pid, tid }) =>
    events
      .filter((event) => event.pid === pid && event.tid === tid)
      .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
      .map(({ tdur = 0 }) => tdur / 1000),
  )
  const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0)
  return each.toSorted((a, b) => sum(b) - sum(a))[0] ?? []
}
