import {
  type Dispatch,
  type SetStateAction,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { isPressed, onPress } from './pressed'

/**
 * A value as it was when the mouse was pressed, for as long as it is held: what a user aims at does not move
 * under the pointer, and the click reaches the button that was pressed. The newest value at all other times.
 */
export function useSteady<T>(value: T): T {
  const isHeld = useSyncExternalStore(onPress, isPressed)
  const shown = useRef(value)
  useEffect(() => {
    if (!isHeld) shown.current = value
  })
  return isHeld ? shown.current : value
}

/** As `useState`, for what focus, a message or the library changes: shown once no mouse button is held. */
export function useSteadyState<T>(first: T): [T, Dispatch<SetStateAction<T>>] {
  const [value, set] = useState(first)
  return [useSteady(value), set]
}
