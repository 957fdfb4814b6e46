/** The first folder of an Open Council Network address, and the hosts of the product. */
export const openCouncilNetworkPages = ['decisions', 'meetings'] as const
export const openCouncilNetworkHosts = [
  'opencouncil.network',
  'opengovernment.network',
  'councilgateway.poteris.co.uk',
] as const
