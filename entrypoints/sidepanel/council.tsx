import { useState } from 'react'
import { Icon } from '../../components/icon'
import { IconButton } from '../../components/icon-button'
import { CouncilForm } from '../../components/record/council-form'
import { t } from '../../lib/i18n'
import type { KeptRecord } from '../../lib/model/kept'
import { councilNames, councilSite, setCouncilOf } from './use-council'
import type { useReview } from './use-review'

/** What stands next to the council's name, and the form below it. */
export function useCouncilParts(record: KeptRecord, review: ReturnType<typeof useReview>) {
  const [open, setOpen] = useState(false)
  const [names, setNames] = useState<readonly string[]>([])
  const { council, councilSet } = record.row
  const toggle = () => {
    setOpen(!open)
    if (names.length === 0) void councilNames().then(setNames)
  }
  const isSet = record.councilBy !== null ? 'record' : councilSet?.site ? 'site' : null
  const act =
    council === null ? (
      <button type="button" className="link-button" aria-expanded={open} onClick={toggle}>
        {t('council_set')}
      </button>
    ) : (
      <IconButton title={t('council_change')} aria-expanded={open} onClick={toggle}>
        <Icon name="edit" />
      </IconButton>
    )
  return {
    act,
    below: (
      <>
        {isSet !== null && (
          <p className="council-set">
            {record.councilBy === null
              ? t('council_set_site')
              : t('council_set_by', { who: record.councilBy })}
          </p>
        )}
        {open && (
          <CouncilForm
            name={council?.name ?? null}
            names={names}
            site={councilSite(record)}
            isSet={isSet}
            onSave={(choice) => {
              void setCouncilOf(record, choice, review).then((kept) => kept && setOpen(false))
            }}
            onCancel={() => setOpen(false)}
          />
        )}
      </>
    ),
  }
}
