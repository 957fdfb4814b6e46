import type { TextAct } from '../model/acts'
import type { RecordRow, TextPlace, VersionRow } from '../model/kept'
import { isAt } from './choose-text'
import { rankOfKey } from './source'

/** A record's texts, each with its status, and the one that it is shown from. */
export interface Settled {
  texts: VersionRow[]
  shown: TextPlace
  /** Whether a text waits that the page still printed when it was last seen. */
  waits: boolean
}

/**
 * Works out from the journal how each text stands: as it came, then by each act that counts, one after the other. So
 * an act can be undone after others came: a text that someone else took later is still shown, and one that waited when
 * it was taken waits again unless a newer one of its page was settled since.
 *
 * @param row with the text that is shown now
 * @param all every text of the record, with the statuses that they have now
 * @param every all acts on texts that were ever made, oldest first
 * @param counting those of them that count, oldest first
 */
export function settledTexts(
  row: Pick<RecordRow, 'kind' | 'source' | 'version'>,
  all: readonly VersionRow[],
  every: readonly TextAct[],
  counting: readonly TextAct[],
): Settled {
  const status = new Map(all.map((one) => [nameOf(one.source, one.number), one.status]))
  // The first act on a text knows how it came.
  for (const act of every.toReversed())
    for (const { source, version, was } of act.texts) status.set(nameOf(source, version), was)
  for (const act of counting)
    for (const place of act.texts)
      status.set(nameOf(place.source, place.version), takes(act, place) ? 'accepted' : 'left')
  const texts = all.map((one) => ({
    ...one,
    status: status.get(nameOf(one.source, one.number)) ?? one.status,
  }))
  const settled = texts.map(
    (one): VersionRow => (isPassed(one, texts) ? { ...one, status: 'left' } : one),
  )
  const shown = shownOf(row, settled)
  return {
    texts: settled,
    shown,
    waits: settled.some((one) => isOffered(one, shown, row, settled)),
  }
}

const nameOf = (source: string, number: number): string => `${number} ${source}`

const takes = (act: TextAct, { source, version }: TextPlace): boolean =>
  act.does === 'take' && act.taken.source === source && act.taken.version === version

/** It waits, and a newer text of the same page was accepted or left. */
const isPassed = (one: VersionRow, all: readonly VersionRow[]): boolean =>
  one.status === 'waits' &&
  all.some(
    ({ source, number, status }) =>
      source === one.source && number > one.number && status !== 'waits',
  )

/** The newest accepted text of the richest page; of pages as rich as each other the one that is shown now, else the first. */
function shownOf(
  row: Pick<RecordRow, 'kind' | 'source' | 'version'>,
  all: readonly VersionRow[],
): TextPlace {
  const rank = (one: VersionRow) => rankOfKey(one.source, row.kind)
  const accepted = all.filter(({ status }) => status === 'accepted')
  const richest = Math.max(...accepted.map(rank))
  const best = accepted.filter((one) => rank(one) === richest)
  const [first] = best.toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1))
  const source = best.some((one) => one.source === row.source) ? row.source : first?.source
  const newest = best.filter((one) => one.source === source).sort((a, b) => a.number - b.number)
  const shown = newest.at(-1)
  if (shown === undefined) return { source: row.source, version: row.version }
  return { source: shown.source, version: shown.number }
}

/** Whether a text waits that is what its page last said, other than the one that is shown, and no poorer. */
function isOffered(
  one: VersionRow,
  shown: TextPlace,
  { kind }: Pick<RecordRow, 'kind'>,
  all: readonly VersionRow[],
): boolean {
  if (one.status !== 'waits' || isAt(one, shown)) return false
  if (rankOfKey(one.source, kind) < rankOfKey(shown.source, kind)) return false
  if (all.some((other) => isAt(other, shown) && other.sha256 === one.sha256)) return false
  return !all.some((other) => other.source === one.source && isLater(other, one))
}

/** Whether the page printed one text after the other. */
const isLater = (one: VersionRow, other: VersionRow): boolean =>
  one.lastSeen > other.lastSeen || (one.lastSeen === other.lastSeen && one.number > other.number)
