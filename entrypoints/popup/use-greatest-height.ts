import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * An element, and the greatest height that it had, in pixels: as its least height it keeps what is below where it is
 * when there is less to show.
 */
export function useGreatestHeight(): [RefObject<HTMLElement | null>, number] {
  const box = useRef<HTMLElement>(null)
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const now = box.current?.offsetHeight ?? 0
    if (now > height) setHeight(now)
  })
  return [box, height]
}
