import { t } from '../lib/i18n'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import './notice.css'

interface Props {
  readonly words: string
  readonly onDismiss: () => void
}

/** What happened, what was kept, and what to do: said once, until it is put away. */
export function ErrorNotice({ words, onDismiss }: Props) {
  return (
    <div className="notice" data-tone="error" role="alert">
      <p>{words}</p>
      <Dismiss onDismiss={onDismiss} />
    </div>
  )
}

/** Something was done. */
export function DoneNotice({ words, onDismiss }: Props) {
  return (
    <div className="notice" role="status">
      <p>{words}</p>
      <Dismiss onDismiss={onDismiss} />
    </div>
  )
}

function Dismiss({ onDismiss }: Pick<Props, 'onDismiss'>) {
  return (
    <IconButton title={t('dismiss')} onClick={onDismiss}>
      <Icon name="cross" />
    </IconButton>
  )
}
