import { type PlainKey, t } from '../i18n'
import type { LibraryLoss, LibraryState } from '../model/library'
import { bytesWords } from './bytes'

/** What a user can do about the library. */
export type LibraryStep = 'again' | 'restore' | 'accept'

/** How the library stands, in plain words, and what to do about it. */
export interface LibraryWords {
  readonly tone: 'error' | 'quiet'
  readonly title: string
  readonly why: string
  readonly steps: readonly LibraryStep[]
}

const STEPS: Record<LibraryStep, PlainKey> = {
  again: 'library_again',
  restore: 'library_restore',
  accept: 'library_accept',
}

export const libraryStepWords = (step: LibraryStep): string => t(STEPS[step])

/**
 * What must be said of the library; null while all is well, or while it opens as always.
 *
 * @param reserve bytes that must stay free
 * @param when the moment of the last save in words, where something is missing
 */
export function libraryWords(
  state: LibraryState,
  loss: LibraryLoss | null,
  { reserve, when }: { reserve: number; when: string },
): LibraryWords | null {
  const said = shutWords(state, reserve)
  if (said !== null) return said
  if (loss !== null) return lossWords(loss, when)
  return state.is === 'full' ? fullWords(state, reserve) : null
}

const again = { tone: 'error', steps: ['again'] } as const

function shutWords(state: LibraryState, reserve: number): LibraryWords | null {
  switch (state.is) {
    case 'opening':
      if (!state.raising) return null
      return {
        tone: 'quiet',
        title: t('library_raising'),
        why: t('library_raising_why'),
        steps: [],
      }
    case 'blocked':
      return { ...again, title: t('library_blocked'), why: t('library_blocked_why') }
    case 'newer':
      return { ...again, title: t('library_newer'), why: t('library_newer_why') }
    case 'damaged': {
      const why = t('library_damaged_why', { error: state.error })
      return { ...again, title: t('library_damaged'), why }
    }
    case 'deleted':
      return { ...again, title: t('library_deleted'), why: t('library_deleted_why') }
    case 'full':
      return state.isOpen ? null : fullWords(state, reserve)
    case 'open':
      return null
  }
}

function fullWords({ free }: { free: number | null }, reserve: number): LibraryWords {
  const room = bytesWords(reserve)
  const why =
    free === null
      ? t('library_full_why', { room })
      : t('library_full_left', { left: bytesWords(Math.max(0, free)), room })
  return { ...again, title: t('library_full'), why }
}

function lossWords({ is, was, now }: LibraryLoss, when: string): LibraryWords {
  const steps = ['restore', 'accept'] as const
  const words = {
    gone: [t('library_gone'), t('library_gone_why', { when, n: was })],
    shrank: [t('library_shrank'), t('library_shrank_why', { when, n: was, of: now })],
    older: [t('library_older'), t('library_older_why', { when })],
  } as const
  const [title, why] = words[is]
  return { tone: 'error', title, why, steps }
}
