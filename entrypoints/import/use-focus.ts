import { useEffect, useRef } from 'react'

/** Takes the focus once it is there: what was pressed is gone, and whoever reads by keyboard goes on here. */
export function useFocus<E extends HTMLElement>() {
  const here = useRef<E>(null)
  useEffect(() => here.current?.focus(), [])
  return here
}
