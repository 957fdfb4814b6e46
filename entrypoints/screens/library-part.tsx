import type { ReactNode } from 'react'
import { LibraryNotice } from '../../components/library-notice'
import { isShut, startLibrary } from '../../lib/store/library-state'
import { reserve } from '../../lib/store/space'
import { acceptLibrary } from '../../lib/store/stamp'
import { momentWords } from '../../lib/words/dates'
import { type LibraryStep, libraryWords } from '../../lib/words/library'
import { localMoment } from './clock'
import { openImport } from './open-import'
import { useLibraryState } from './use-library-state'

interface Props {
  /** What needs the library: it is shown while that can be read. */
  readonly children?: ReactNode
}

/** What is wrong with the library, and below that what is read from it. */
export function LibraryPart({ children }: Props) {
  const { state } = useLibraryState()
  return (
    <>
      <LibraryTold />
      {!isShut(state) && children}
    </>
  )
}

/** What is wrong with the library; nothing where all is well. */
export function LibraryTold() {
  const { state, loss } = useLibraryState()
  const when = loss === null ? '' : momentWords(localMoment(loss.saved))
  const words = libraryWords(state, loss, { reserve, when })
  return words === null ? null : <LibraryNotice words={words} onStep={(step) => steps[step]()} />
}

const steps: Record<LibraryStep, () => void> = {
  again: startLibrary,
  restore: () => void openImport(),
  accept: () => void acceptLibrary(),
}
