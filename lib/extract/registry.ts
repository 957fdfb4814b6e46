import type { PageSystem } from './shapes'
import { cmis } from './systems/cmis'
import { modernGov } from './systems/moderngov'
import { openCouncilNetwork } from './systems/open-council-network'

/** The systems that the declared content script reads, in the order in which they are asked. */
export const declaredSystems: readonly PageSystem[] = [modernGov, cmis, openCouncilNetwork]
