import { useState } from 'react'
import { shortened } from '../lib/anchor/whole-characters'
import { t } from '../lib/i18n'

interface Props {
  readonly words: string
  /** So many UTF-16 units are shown at first. */
  readonly most: number
  /** What the words are, to name the button. */
  readonly name: string
}

/** Words of any length: their beginning, and the whole on demand. */
export function Shortened({ words, most, name }: Props) {
  const [open, setOpen] = useState(false)
  if (words.length <= most) return words
  return (
    <>
      {open ? words : shortened(words, most)}{' '}
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        aria-label={t(open ? 'show_less_of' : 'show_whole_of', { what: name })}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'show_less' : 'show_whole')}
      </button>
    </>
  )
}
