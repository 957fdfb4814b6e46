import { placeOnPage } from '../anchor/place'
import type { PageCapture, RecordCapture } from '../model/capture'
import type { At, Quoted } from '../model/quoted'
import type { TextView } from '../text/shapes'
import type { MarkKind } from './names'
import type { Mark } from './paint'

/** Where a record stands in the page's text. */
export interface RecordPlace {
  what: string
  whole: readonly At[]
}

/** The marks of everything that was found on a page. */
export function marksOf(
  capture: PageCapture,
  places: readonly RecordPlace[],
  view: TextView,
): Mark[] {
  return capture.records.flatMap((record) => {
    const whole = places.find((place) => place.what === record.what)?.whole ?? []
    return quotedBy(record).flatMap(([kind, quotes]) =>
      quotes
        .flatMap((quote) => quote.spans)
        .flatMap((span) => rangesAt(view, whole, span.at))
        .map((range) => ({ kind, range })),
    )
  })
}

/** The live ranges that print a stretch of a record's own text. */
export function rangesAt(view: TextView, whole: readonly At[], at: At): Range[] {
  return placeOnPage(whole, at).map((place) => view.range(place))
}

function quotedBy({ fields }: RecordCapture): [MarkKind, readonly Quoted<unknown>[]][] {
  return [
    ['resolution', fields.resolutions],
    ['option', fields.options],
    ['value', fields.values],
    ['term', fields.terms],
    ['delegation', fields.delegations],
    ['vote', fields.votes],
  ]
}
