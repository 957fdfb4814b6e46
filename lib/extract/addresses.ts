import type { PageAddress } from './shapes'
import { cmisAddress } from './systems/cmis/address'
import { genericAddress } from './systems/generic/address'
import { modernGovAddress } from './systems/moderngov/address'
import { openCouncilNetworkAddress } from './systems/open-council-network/address'

const systems = [modernGovAddress, cmisAddress, openCouncilNetworkAddress, genericAddress]

/**
 * What a page at this address can be: by each system that knows it, in the order in which they are asked, and as a
 * page of no system. Of an address that is not of the web, nothing. For receivers: they do not trust what a message
 * says of its own page, and have no page to look at. Pages that have no records of their own (lists) are not among them.
 */
export const pagesAt = (url: URL): PageAddress[] =>
  url.protocol === 'http:' || url.protocol === 'https:'
    ? systems.flatMap((address) => address(url) ?? [])
    : []
