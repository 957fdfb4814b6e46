import type { PageRef, RecordCapture } from '../../lib/model/capture'
import type { CouncilRef } from '../../lib/model/plain'
import { bare, long, recovery, small, welsh } from './papers'
import type { Kept } from './state'

export const page = (site: string, id: string, kind: PageRef['kind'] = 'decision'): PageRef => ({
  system: 'moderngov',
  kind,
  url: `http://${site}/ieDecisionDetails.aspx?ID=${id}`,
  site,
})
export const ambleford = 'democracy.ambleford.gov.uk'
const council = (name: string): CouncilRef => ({ name, gss: null })
const AMBLEFORD = council('Ambleford Borough Council')

/** A record as it was captured, and nothing more. */
export const kept = (
  capture: RecordCapture,
  site = ambleford,
  of: CouncilRef | null = AMBLEFORD,
): Kept => ({
  page: page(site, capture.what),
  capture,
  council: of,
})

export const RECOVERY = kept(recovery())
export const BARE = kept(bare())
export const WELSH = kept(welsh(), 'democratiaeth.aberllyn.gov.uk', council('Cyngor Sir Aberllyn'))
export const LONG = kept(
  long(),
  'democracy.holmshire.gov.uk',
  council('Holmshire and the Vale of Netherby Combined County Authority'),
)
export const UNKNOWN: Kept = kept(
  small('decision-4', 'Flood recovery grants scheme', 'Cabinet', '2024-01-09', 250_000),
  'democracy.ambleford.gov.uk.example',
  null,
)
const NAMES = [
  'Library hours',
  'Bridge repairs',
  'Recovery grants',
  'School places',
  'Bus shelters',
]
export const MANY: Kept[] = Array.from({ length: 64 }, (_, n) => {
  const name = `${NAMES[n % NAMES.length]}, ${['Weir', 'Mill', 'Quay', 'Moor'][n % 4]} ward`
  const day = `2024-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 27)).padStart(2, '0')}`
  return kept(
    small(
      `decision-${500 + n}`,
      name,
      n % 3 ? 'Cabinet' : 'Director of Places',
      day,
      n % 4 ? 12_500 * n : 0,
    ),
    n % 2 ? ambleford : 'democracy.netherby.gov.uk',
    n % 2 ? AMBLEFORD : council('Netherby Metropolitan Borough Council'),
  )
})
/** A library of every sort: what lists show. */
export const ALL = [...MANY, UNKNOWN, LONG, WELSH, BARE, RECOVERY]
