import type { Voice } from '../../lib/model/kept'
import { voiceWords } from '../../lib/words/steps'

/** Everyone whose word a fact rests on: who added or corrected it, and who confirmed it since. */
export function Voices({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null
  return (
    <p className="fact-judged">
      {voices.map((voice) => (
        <span key={`${voice.is} ${voice.who}`}>{voiceWords(voice)}</span>
      ))}
    </p>
  )
}
