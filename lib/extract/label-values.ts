import type { Person } from '../model/facts'
import type { Quoted } from '../model/quoted'
import { saysNone } from './find/none-stated'
import { outcomeOf } from './find/outcome'
import type { Quoter } from './quoter'
import { readDate } from './read/calendar-date'
import { readList } from './read/list-value'
import { readPeople } from './read/person'
import { readYesNo } from './read/yes-no'
import type { LabelField, OutlineLabel } from './shapes'

const by = 'reader/labels'

/** Reads the values of a record's labels into fields; the first label of a field wins. */
export class LabelValues {
  constructor(
    private readonly quoter: Quoter,
    private readonly page: string,
    private readonly labels: readonly OutlineLabel[],
  ) {}

  private of(field: LabelField): OutlineLabel | null {
    return this.labels.find((l) => l.field === field && this.raw(l) !== '') ?? null
  }

  private raw(label: OutlineLabel): string {
    return this.page.slice(label.value.start, label.value.end)
  }

  /** The label's words, without a closing semicolon; placeholders ("------ N/A ------") are no value. */
  words(field: LabelField, name: string): Quoted<string> | null {
    const label = this.of(field)
    if (!label) return null
    const value = this.raw(label).replace(/[\s;]+$/, '')
    if (/^[-–—\s]*(?:n\/?a|not applicable)?[-–—\s.]*$/i.test(value)) return null
    return this.quoter.words(
      { start: label.value.start, end: label.value.start + value.length },
      by,
      name,
    )
  }

  date(field: LabelField, name: string): Quoted<string> | null {
    const label = this.of(field)
    const found = label ? readDate(this.raw(label)) : null
    if (!label || !found) return null
    const start = label.value.start + found.at.start
    return this.quoter.quote(
      found.iso,
      [{ start, end: label.value.start + found.at.end }],
      by,
      name,
    )
  }

  yesNo(field: LabelField, name: string): Quoted<boolean> | null {
    const label = this.of(field)
    const value = label ? readYesNo(this.raw(label)) : null
    return label && value !== null
      ? this.quoter.quote(value, [label.name, label.value], by, name)
      : null
  }

  outcome() {
    const label = this.of('status')
    const value = label ? outcomeOf(this.raw(label)) : null
    return label && value ? this.quoter.quote(value, [label.value], by, 'outcome') : null
  }

  list(field: LabelField, name: string): Quoted<string>[] {
    return this.labels
      .filter((l) => l.field === field && !saysNone(this.raw(l)))
      .flatMap((l) =>
        readList(this.raw(l)).map((entry) =>
          this.quoter.quote(
            entry.text,
            [{ start: l.value.start + entry.at.start, end: l.value.start + entry.at.end }],
            by,
            name,
          ),
        ),
      )
      .filter((q) => q !== null)
  }

  people(): Quoted<Person>[] {
    return this.labels
      .filter((l) => l.field === 'person')
      .flatMap((l) => {
        const role = this.quoter.say(l.name).replace(/[\s:]+$/, '')
        return readPeople(role, this.raw(l)).map((p) =>
          this.quoter.quote(
            p.person,
            [{ start: l.value.start + p.at.start, end: l.value.start + p.at.end }],
            by,
            'people',
          ),
        )
      })
      .filter((q) => q !== null)
  }

  /** "26 Sep 2023 by Cabinet Member for …": who is to decide, behind the date. */
  dueBy(): Quoted<string> | null {
    const label = this.of('due')
    const found = label ? /\b(?:by (?:the )?|gan (?:yr? )?)(\S.{2,})$/s.exec(this.raw(label)) : null
    if (!label || !found?.[1]) return null
    const start = label.value.start + this.raw(label).length - found[1].length
    return this.quoter.words({ start, end: label.value.end }, by, 'decisionMaker')
  }

  /** Labels that no field takes: collected, not lost. */
  extra(): Quoted<{ name: string; value: string }>[] {
    return this.labels
      .filter((l) => l.field === null || l.field === 'ignored')
      .map((l) => {
        const name = this.quoter.say(l.name).replace(/[\s:]+$/, '')
        const value = this.quoter.say(l.value)
        return name && value ? this.quoter.quote({ name, value }, [l.value], by, 'labels') : null
      })
      .filter((q) => q !== null)
  }
}
