import type { KeyboardEvent, Ref } from 'react'
import { t } from '../../lib/i18n'
import type { CouncilRef } from '../../lib/model/plain'
import './search-bar.css'

/** A council of the list, with how many records it has there; `council` null is "not known". */
export interface CouncilChoice {
  readonly key: string
  readonly council: CouncilRef | null
  readonly n: number
}

interface Props {
  readonly text: string
  /** The council's key; null for all. */
  readonly council: string | null
  readonly councils: readonly CouncilChoice[]
  readonly placeholder: string
  readonly input: Ref<HTMLInputElement>
  readonly onText: (text: string) => void
  readonly onCouncil: (council: string | null) => void
  /** Down from the field: into the list. */
  readonly onDown: () => void
}

const ALL = 'all'
const key = (one: string) => `council ${one}`

/** Search as one types, and the council to search in. */
export function SearchBar(props: Props) {
  const { text, council, councils, placeholder, input, onText, onCouncil, onDown } = props
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    onDown()
  }
  return (
    <search className="search-bar">
      <input
        ref={input}
        type="search"
        className="field"
        aria-label={t('search_label')}
        placeholder={placeholder}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={keyDown}
      />
      <select
        className="field"
        aria-label={t('filter_label')}
        value={council === null ? ALL : key(council)}
        onChange={({ target }) =>
          onCouncil(target.value === ALL ? null : target.value.slice(key('').length))
        }
      >
        <option value={ALL}>{t('filter_all')}</option>
        {councils.map((one) => (
          <option key={one.key} value={key(one.key)}>
            {t('filter_option', { council: one.council?.name ?? t('filter_none'), n: one.n })}
          </option>
        ))}
      </select>
    </search>
  )
}
