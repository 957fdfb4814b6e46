import { useRef, useState } from 'react'
import { t } from '../../lib/i18n'
import { Icon } from '../icon'

interface Props {
  readonly onFile: (file: File) => void
}

/** Where a file is chosen or dropped. */
export function FileDrop({ onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button is everybody's
    <div
      className="import-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file !== undefined) onFile(file)
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".jsonl,.csv,.zip"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      <button type="button" className="button primary" onClick={() => input.current?.click()}>
        <Icon name="import" />
        {t('import_choose')}
      </button>
      <span className="import-quiet">{t('import_drop')}</span>
    </div>
  )
}
