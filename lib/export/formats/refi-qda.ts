import type { FinalFormat } from '../format'

/**
 * A REFI-QDA project for NVivo, ATLAS.ti, MAXQDA, QualCoder and the like: each record a source made of its
 * quotes, coded with their kinds of fact and with the person's own marks and tags. The decision is
 * docs/decisions/0016-refi-qda.md.
 */
export const refiQda: FinalFormat = {
  id: 'refi-qda',
  reads: 'final',
  shows: 'nothing',
  order: 'newest-first',
  most: 20_000,
  type: 'application/zip',
  heeds: ['contacts', 'noNames'],
  fileName: (day) => `minutebook-project-${day}.qdpx`,
  write: async (...all) => {
    const { writeProject } = await import('../refi/write-project')
    await writeProject(...all)
  },
}
