import { councilLines } from './table'

/** A council, past or present. Dates are calendar dates, `yyyy-mm-dd`. */
export interface Council {
  /** The official name. */
  readonly name: string
  /** What people call it: `Croydon`. */
  readonly common: string
  /** The ONS code of today, or the last one; null for the Northern Ireland districts of before 2015. */
  readonly gss: string | null
  /** Earlier ONS codes of the same council, each with the first day on which it no longer counted. */
  readonly formerCodes: readonly { readonly gss: string; readonly ended: string }[]
  readonly start: string | null
  /** The first day of the shadow authority that met before `start`. */
  readonly shadowFrom: string | null
  /** Its last day; null while it exists. */
  readonly end: string | null
  /** ONS codes of the councils that took over. */
  readonly replacedBy: readonly string[]
  /** Where its committee papers stand: host without `www.`, and a folder where the system has one. */
  readonly hosts: readonly { readonly host: string; readonly folder: string | null }[]
  /** Further domains of its own under gov.uk and the like. */
  readonly domains: readonly string[]
}

const list = (cell: string): string[] => cell.split(' ').filter((word) => word !== '')
const maybe = (cell: string): string | null => (cell === '' ? null : cell)

function hostAndFolder(place: string): Council['hosts'][number] {
  const [host = '', folder] = place.split('/')
  return { host, folder: folder ?? null }
}

/** @param line one line of `table.ts`, whose columns are named there */
export function councilOfLine(line: string): Council {
  const [name = '', common = '', codes = '', start = '', shadow = '', end = '', ...more] =
    line.split('|')
  const [replacedBy = '', hosts = '', domains = ''] = more
  const [gss = '', ...former] = codes.split(' ')
  return {
    name,
    common: common === '' ? name : common,
    gss: maybe(gss),
    formerCodes: former.map((code) => {
      const [was = '', ended = ''] = code.split('<')
      return { gss: was, ended }
    }),
    start: maybe(start),
    shadowFrom: maybe(shadow),
    end: maybe(end),
    replacedBy: list(replacedBy),
    hosts: list(hosts).map(hostAndFolder),
    domains: list(domains),
  }
}

/** Every council of the table. */
export const councils: readonly Council[] = councilLines.trim().split('\n').map(councilOfLine)
