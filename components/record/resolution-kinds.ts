import type { PlainKey } from '../../lib/i18n'
import type { ResolutionKind } from '../../lib/model/vocabulary'

/** What a clause does, in one word: "Resolved". */
export const resolutionKinds: Readonly<Record<ResolutionKind, PlainKey>> = {
  resolved: 'section_resolved',
  recommended: 'section_recommended',
  noted: 'section_noted',
}
