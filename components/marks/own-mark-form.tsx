import { useId, useState } from 'react'
import { FormEnd } from '../review/fact-form'
import { FormInput } from '../review/form-input'
import '../review/review.css'
import { t } from '../../lib/i18n'

interface Props {
  readonly tags: readonly string[]
  readonly note: string
  readonly name: string
  /** Tags that the user gave before, to be offered while one is typed. */
  readonly known: readonly string[]
  /** Where the cursor is at first. */
  readonly startsAt: 'tags' | 'note'
  readonly onSave: (tags: readonly string[], note: string) => Promise<void>
  readonly onCancel: () => void
}

/** Tags and note of a mark. */
export function OwnMarkForm({ tags, note, name, known, startsAt, onSave, onCancel }: Props) {
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
        first={startsAt === 'tags'}
        offers={offers(typedTags, known)}
        onChange={setTags}
      />
      <FormInput
        id={`${id}-note`}
        input={{ name: 'note', label: 'edit_note', as: 'long' }}
        value={typedNote}
        fault={null}
        first={startsAt === 'note'}
        onChange={setNote}
      />
      <FormEnd save={t('edit_save')} onCancel={onCancel} />
    </form>
  )
}

/** What the field would hold with each known tag in place of the one that is being typed. */
function offers(typed: string, known: readonly string[]): string[] {
  const done = typed.slice(0, typed.lastIndexOf(',') + 1)
  const has = new Set(tagsIn(done))
  return known.filter((tag) => !has.has(tag)).map((tag) => (done === '' ? tag : `${done} ${tag}`))
}

const tagsIn = (typed: string): string[] => typed.split(',').flatMap((tag) => tag.trim() || [])
