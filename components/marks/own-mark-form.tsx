import { useId, useState } from 'react'
import { FormEnd } from '../review/fact-form'
import { FormInput } from '../review/form-input'
import '../review/review.css'
import { t } from '../../lib/i18n'

interface Props {
  readonly tags: readonly string[]
  readonly note: string
  readonly name: string
  readonly onSave: (tags: readonly string[], note: string) => Promise<void>
  readonly onCancel: () => void
}

/** Tags and note of a mark. */
export function OwnMarkForm({ tags, note, name, onSave, onCancel }: Props) {
  const id = useId()
  const [typedTags, setTags] = useState(tags.join(', '))
  const [typedNote, setNote] = useState(note)
  return (
    <form
      className="fact-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault()
        void onSave(tagsIn(typedTags), typedNote)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <FormInput
        id={`${id}-tags`}
        input={{ name: 'tags', label: 'own_tags', as: 'text' }}
        value={typedTags}
        fault={null}
        first
        onChange={setTags}
      />
      <FormInput
        id={`${id}-note`}
        input={{ name: 'note', label: 'edit_note', as: 'long' }}
        value={typedNote}
        fault={null}
        first={false}
        onChange={setNote}
      />
      <FormEnd save={t('edit_save')} onCancel={onCancel} />
    </form>
  )
}

const tagsIn = (typed: string): string[] => typed.split(',').flatMap((tag) => tag.trim() || [])
