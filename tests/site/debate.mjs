/**
 * A long debate, for a page that is long as real council minutes are long: the same few things said of
 * ward after ward, with nothing in it that was resolved.
 */
const wards = [
  'Abbey',
  'Bridge',
  'Castle',
  'Dene',
  'Eastgate',
  'Fairfield',
  'Grange',
  'Hilltop',
  'Kiln Lane',
  'Longmoor',
]
const said = [
  'said that residents of {ward} ward had waited long enough for a decision on the lighting columns and asked when the survey would reach them.',
  'asked whether the columns in {ward} ward had been counted twice, since the appendix gave {n} and the officers had spoken of {m}.',
  'thanked the team for the trial in {ward} ward and noted that complaints had fallen by {n} per cent since dimming began.',
  'replied that {ward} ward was in phase {p} and that no column would be taken down before its neighbour was lit.',
  'was concerned that the dimming hours in {ward} ward did not suit shift workers, and was told that the hours could be changed column by column.',
]

/** @param {readonly string[]} list @param {number} i */
const turn = (list, i) => list[i % list.length] ?? ''

/** @param {number} paragraphs */
export function debate(paragraphs) {
  const lines = Array.from({ length: paragraphs }, (_, i) => {
    const words = turn(said, i)
      .replaceAll('{ward}', turn(wards, i))
      .replaceAll('{n}', String(12 + ((i * 7) % 61)))
      .replaceAll('{m}', String(15 + ((i * 5) % 83)))
      .replaceAll('{p}', String(1 + (i % 4)))
    return `<p class="MsoNormal"><span style="font-size:12.0pt">The Member for ${turn(wards, i + 3)} ${words}</span></p>\n<p class="MsoNormal"><span style="">&nbsp;</span></p>`
  })
  return lines.join('\n')
}
