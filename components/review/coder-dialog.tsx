import { useEffect, useId, useRef, useState } from 'react'
import { t } from '../../lib/i18n'
import { FormEnd } from './fact-form'
import { FormInput } from './form-input'
import './review.css'

interface Props {
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

/** Asks once who is checking, before the first thing that a person says is kept. */
export function CoderDialog({ onName, onCancel }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState(false)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog ref={box} className="coder" aria-labelledby={`${id}-title`} onClose={onCancel}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') setWrong(true)
          else onName(name.trim())
        }}
      >
        <h2 id={`${id}-title`}>{t('coder_title')}</h2>
        <p>{t('coder_why')}</p>
        <FormInput
          id={id}
          input={{ name: '', label: 'coder_label', as: 'text' }}
          value={name}
          fault={wrong ? t('coder_needed') : null}
          first
          onChange={setName}
        />
        <FormEnd save={t('coder_save')} onCancel={onCancel} />
      </form>
    </dialog>
  )
}
