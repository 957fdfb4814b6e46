import { type RefObject, useEffect, useState } from 'react'
import { locate } from '../../lib/anchor/locate'
import type { PageReading } from '../../lib/extract/pipeline'
import { markedFacts, marksIn, rangesAt } from '../../lib/highlight/marks-of'
import { paint, unpaint } from '../../lib/highlight/paint'
import { reveal } from '../../lib/highlight/reveal'
import type { Span } from '../../lib/model/quoted'
import { useSteadyState } from '../screens/use-steady'
import { putSample, readSample } from './read-sample'

type ReadPage = Extract<PageReading, { is: 'read' }>

/** The sample in an element of the page, read and marked; `reading` is null until it was read, or failed. */
export function useSample(box: RefObject<HTMLElement | null>) {
  const [reading, setReading] = useSteadyState<ReadPage | null>(null)
  const [failed, setFailed] = useSteadyState(false)
  const [marked, setMarked] = useState(true)

  useEffect(() => {
    if (box.current === null) return
    putSample(box.current)
    const read = readSample(document)
    setReading(read)
    setFailed(read === null)
  }, [box])

  useEffect(() => {
    if (reading === null || !marked) return
    paint(marksIn(factsIn(reading)))
    return unpaint
  }, [reading, marked])

  const show = (what: string, span: Span) => {
    const record = reading?.capture.records.find((one) => one.what === what)
    const place = reading?.records.find((one) => one.what === what)
    const found = record === undefined ? null : locate(record.text, span)
    if (reading === null || place === undefined || found === null) return
    reveal(rangesAt(reading.view, place.whole, found.at))
  }
  return { reading, failed, marked, mark: setMarked, show }
}

function factsIn({ capture, records, view }: ReadPage) {
  const steps = markedFacts(capture, records, view)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
