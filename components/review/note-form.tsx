import { t } from '../../lib/i18n'
import { FormEnd } from './fact-form'
import { FormInput } from './form-input'

interface Props {
  readonly id: string
  readonly name: string
  /** The note as it stands, "" where there is none. */
  readonly note: string
  /** What stands in the form: the note, or what was typed since. */
  readonly text: string
  readonly onType: (text: string) => void
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

/** A note beside a fact. An empty one takes the note back. */
export function NoteForm({ id, name, note, text, onType, onSave, onCancel }: Props) {
  return (
    <form
      className="fact-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(text)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <FormInput
        id={id}
        input={{ name: '', label: 'edit_note', as: 'long' }}
        value={text}
        fault={null}
        first
        onChange={onType}
      />
      {note !== '' && <p className="form-hint">{t('edit_note_hint')}</p>}
      <FormEnd save={t('edit_save')} onCancel={onCancel} />
    </form>
  )
}
