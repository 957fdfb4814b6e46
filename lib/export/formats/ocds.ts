import type { FinalFormat } from '../format'

/**
 * Open Contracting Data Standard 1.1: a planning release for each decision that names a sum or a term, with only
 * what its page says. The decision is docs/decisions/0017-ocds.md.
 */
export const ocds: FinalFormat = {
  id: 'ocds',
  reads: 'final',
  shows: 'text',
  order: 'newest-first',
  type: 'application/json',
  heeds: ['contacts', 'noNames'],
  fileName: (day) => `minutebook-planning-releases-${day}.json`,
  write: async (...all) => {
    const { writeReleases } = await import('../ocds/write-releases')
    await writeReleases(...all)
  },
}
