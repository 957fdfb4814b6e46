import type { Finding, Refiner } from '../shapes'

/**
 * The same clause printed under Decision and again in the minutes is one resolution, quoted twice. The
 * first stays; words are compared without marks, case and an opening "that" or "to".
 */
export const repeatedResolution: Refiner = {
  id: 'refiner/repeated-resolution',
  refine(all) {
    const seen = new Map<string, number>()
    const out: Finding[] = []
    for (const finding of all) {
      if (finding.is !== 'resolution') {
        out.push(finding)
        continue
      }
      const key = `${finding.says.path.join('/').toLowerCase()} ${fold(finding.says.text)}`
      const index = seen.get(key)
      const first = index === undefined ? undefined : out[index]
      if (index !== undefined && first?.is === 'resolution')
        out[index] = { ...first, at: [...first.at, ...finding.at] }
      else {
        seen.set(key, out.length)
        out.push(finding)
      }
    }
    return out
  },
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:that|to)\b/, '')
    .replace(/(?:[;,]? and)?[\s.;:,]*$/, '')
    .replace(/[^\p{L}\p{N}£%]+/gu, '')
