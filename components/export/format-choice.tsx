import { useState } from 'react'
import { type PlainKey, t } from '../../lib/i18n'
import {
  type FormatName,
  firstFormats,
  formatGroups,
  formatHint,
  formatName,
} from '../../lib/words/export'

interface Props {
  readonly chosen: FormatName
  readonly disabled: boolean
  /** Not all of the library is asked for. */
  readonly isPart: boolean
  readonly onChoose: (format: FormatName) => void
}

/** Three formats for what most people want, then all others, folded by what they are for. */
export function FormatChoice({ chosen, disabled, isPart, onChoose }: Props) {
  const of = (format: FormatName) => ({
    format,
    isPart,
    checked: format === chosen,
    onChoose: () => onChoose(format),
  })
  return (
    <fieldset className="export-part" disabled={disabled}>
      <legend>{t('export_as')}</legend>
      <div className="export-first">
        {firstFormats.map(({ title, format }) => (
          <Format key={format} {...of(format)} title={title} />
        ))}
      </div>
      {formatGroups.map((group) => (
        <Fold
          key={group.title}
          title={t(group.title)}
          chosen={group.of.includes(chosen) ? formatName(chosen) : null}
        >
          {group.of.map((format) => (
            <Format key={format} {...of(format)} />
          ))}
        </Fold>
      ))}
    </fieldset>
  )
}

interface FormatProps {
  readonly format: FormatName
  readonly isPart: boolean
  readonly checked: boolean
  /** Of one that is offered first: what it is for, null where its name says it. */
  readonly title?: PlainKey | null
  readonly onChoose: () => void
}

function Format({ format, isPart, checked, title, onChoose }: FormatProps) {
  const name = formatName(format, isPart)
  return (
    <label className={title === undefined ? 'export-choice' : 'export-card'}>
      <input type="radio" name="format" value={format} checked={checked} onChange={onChoose} />
      <span>
        {title ? t(title) : name}
        {title && <em>{name}</em>}
        <small>{formatHint(format, isPart)}</small>
      </span>
    </label>
  )
}

interface FoldProps {
  readonly title: string
  /** The format in it that is chosen: it opens with it, and says so when it is closed. */
  readonly chosen: string | null
  readonly children: React.ReactNode
}

function Fold({ title, chosen, children }: FoldProps) {
  const [open, setOpen] = useState(chosen !== null)
  return (
    <details
      className="export-fold"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {title}
        {!open && chosen !== null && <em>{chosen}</em>}
      </summary>
      {children}
    </details>
  )
}
