import { toldDecisionId } from '../find/resolution/told-decision'
import type { Refiner } from '../shapes'

/** What the minutes tell as noted or agreed stands only where nothing is resolved: else it is the talk before it. */
export const toldDecisions: Refiner = {
  id: 'refiner/told-decisions',
  refine(all) {
    const decided = all.some(
      (f) =>
        (f.is === 'resolution' && f.by !== toldDecisionId) ||
        (f.is === 'head' && f.says.head === 'decision'),
    )
    return decided ? all.filter(({ by }) => by !== toldDecisionId) : all
  },
}
