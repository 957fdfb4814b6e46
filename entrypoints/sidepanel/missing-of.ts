import type { RecordCapture } from '../../lib/model/capture'
import type { CouncilRef, PlainRecord } from '../../lib/model/plain'
import { plainRecord } from '../../lib/record/plain'

/** Why each empty field of a record is empty. */
export function missingOf(
  { id, kind }: Pick<PlainRecord, 'id' | 'kind'>,
  { fields, diagnostics }: Pick<RecordCapture, 'fields' | 'diagnostics'>,
  council: CouncilRef | null,
): PlainRecord['missing'] {
  return plainRecord({ id, kind, fields, diagnostics }, council).missing
}
