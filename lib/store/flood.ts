import { Dexie } from 'dexie'
import type { Flood, RecordId } from '../model/live'
import { domainOf } from '../record/domain'
import { arrivals, versions } from './db'
import { floodLimits } from './flood-limits'
import { writing } from './writing'

/** What came from one domain in one hour, by what the user did not ask for and what they did. */
export interface ArrivalRow {
  /** The domain (lib/record/domain): a page moves freely between the hosts and folders of its owner. */
  site: string
  /** UTC, as ISO 8601 writes it up to the hour: "2026-03-04T10". */
  hour: string
  /** Records that were new. */
  records: number
  /** Other texts of records that were there. */
  texts: number
  /** Roughly, of texts and readings. */
  bytes: number
}

/** A new record, another text of one, or a mark on one. Bytes roughly. */
export interface Arrival {
  is: 'record' | 'text' | 'mark'
  id: RecordId
  bytes: number
}

/** How much more a page may have kept. */
export interface Allowance {
  /** Why it is not kept now; null where it may be, and it is counted then. */
  take(what: Arrival): Promise<Flood | null>
  /** Writes what was taken. To be called in the same transaction, at its end. */
  close(): Promise<void>
}

/**
 * Reads how much of a page's domain came lately. To be called inside a transaction over `arrivals` and all tables of
 * records.
 *
 * @param url the page's address
 * @param at now: UTC, ISO 8601
 * @param isLimited false where the user provably asked: what is kept then is counted all the same
 */
export async function allowanceOf(url: string, at: string, isLimited: boolean): Promise<Allowance> {
  const site = domainOf(url)
  const rows = await arrivals
    .where('[site+hour]')
    .between([site, hourOf(before(at, 24))], [site, Dexie.maxKey])
    .toArray()
  const here = hourOf(at)
  const lately = sumOf(rows.filter(({ hour }) => hour >= hourOf(before(at, 1))))
  const today = sumOf(rows)
  const now = { ...sumOf(rows.filter(({ hour }) => hour === here)), site, hour: here }
  let isChanged = false
  return {
    take: async ({ is, id, bytes }) => {
      const came = { records: Number(is === 'record'), texts: Number(is === 'text'), bytes }
      if (isLimited && is === 'text' && (await isTooOften(id, at))) return 'changes-too-often'
      if (isLimited && isOver(lately, today, came)) return 'site-too-much'
      for (const sum of [lately, today, now]) add(sum, came)
      isChanged = true
      return null
    },
    close: async () => {
      if (isChanged) await arrivals.put(now)
    },
  }
}

type Sum = Pick<ArrivalRow, 'records' | 'texts' | 'bytes'>

function isOver(lately: Sum, today: Sum, came: Sum): boolean {
  const { hour, day } = floodLimits
  return (
    lately.records + came.records > hour.records ||
    lately.texts + came.texts > hour.texts ||
    lately.bytes + came.bytes > hour.bytes ||
    today.bytes + came.bytes > day
  )
}

async function isTooOften(id: RecordId, at: string): Promise<boolean> {
  const since = (hours: number) =>
    versions
      .where('[record+firstSeen]')
      .between([id, before(at, hours)], [id, Dexie.maxKey], false)
      .count()
  const { hour, day } = floodLimits.record
  const today = await since(24)
  return today >= day || (today >= hour && (await since(1)) >= hour)
}

function sumOf(rows: readonly Sum[]): Sum {
  const sum = { records: 0, texts: 0, bytes: 0 }
  for (const row of rows) add(sum, row)
  return sum
}

function add(sum: Sum, more: Sum): void {
  sum.records += more.records
  sum.texts += more.texts
  sum.bytes += more.bytes
}

const before = (at: string, hours: number): string =>
  new Date(Date.parse(at) - hours * 3_600_000).toISOString()

const hourOf = (at: string): string => at.slice(0, 13)

/** Takes room for a mark that the user did not provably ask for. Why there is none; null where it was taken. */
export function roomForMark(url: string, mark: Omit<Arrival, 'is'>): Promise<Flood | null> {
  return writing([arrivals, versions], async () => {
    const allowance = await allowanceOf(url, new Date().toISOString(), true)
    const held = await allowance.take({ ...mark, is: 'mark' })
    await allowance.close()
    return held
  })
}

/** Forgets what came more than two days before `now`: it counts no more. */
export async function forgetArrivals(now: Date): Promise<void> {
  const old = hourOf(before(now.toISOString(), 48))
  await arrivals.filter(({ hour }) => hour < old).delete()
}
