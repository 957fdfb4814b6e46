/** How many texts of a record came lately is an index; how much of a site came in each hour has a table. */
export const v10 = {
  versions: '[source+number],record,[record+firstSeen]',
  arrivals: '[site+hour]',
}
