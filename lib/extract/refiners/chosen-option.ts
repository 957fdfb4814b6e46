import type { Refiner } from '../shapes'

/** "To agree Option 2", "That options 1 and 2 … be approved": the resolution itself names what was chosen. */
const chosen =
  /\b(?:agree|approve|adopt|endorse|implement|pursue|proceed(?: with)?|progress|select|accept|take forward|that)[a-z]*\b[^.]{0,60}?\boptions? ((?:\w{1,3}(?:, | and | & )?){1,4})/gi
const named =
  /\boptions? (\w{1,3})\b[^.]{0,80}\bbe (?:approved|agreed|adopted|pursued|progressed|implemented|taken forward)/gi

export const chosenOption: Refiner = {
  id: 'refiner/chosen-option',
  refine(all) {
    const labels = new Set<string>()
    for (const finding of all)
      if (finding.is === 'resolution')
        for (const pattern of [chosen, named])
          for (const m of finding.says.text.matchAll(pattern))
            for (const label of (m[1] ?? '').split(/, | and | & /))
              labels.add(label.toLowerCase().trim())
    if (labels.size === 0) return all
    return all.map((finding) => {
      if (finding.is !== 'option' || finding.says.status !== 'considered' || !finding.says.label)
        return finding
      const label = finding.says.label.replace(/^option /i, '').toLowerCase()
      return labels.has(label)
        ? { ...finding, says: { ...finding.says, status: 'preferred' as const } }
        : finding
    })
  },
}
