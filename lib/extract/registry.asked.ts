import { declaredSystems } from './registry'
import type { PageSystem } from './shapes'
import { generic } from './systems/generic'

/** What a page is read with when a person asks: every declared system, and those that only ever run when asked. */
export const askedSystems: readonly PageSystem[] = [...declaredSystems, generic]
