import { t } from '../../lib/i18n'
import type { LinkedPage } from '../../lib/model/kept'
import { shortDateWords } from '../../lib/words/dates'
import { pageKindWords } from '../../lib/words/kinds'
import { relWords } from '../../lib/words/screen-kinds'
import { Icon } from '../icon'
import { IconButton } from '../icon-button'
import { Section } from '../section'
import './linked-pages.css'

interface Props {
  readonly pages: readonly LinkedPage[]
  /** Keeps a person's word; null where the record is not in the library. */
  readonly onSay: ((verdict: 'confirm' | 'reject', page: LinkedPage) => void) | null
}

/** Decision, agenda item, issue and meeting of the same matter, each with what a person said of the link. */
export function LinkedPages({ pages, onSay }: Props) {
  if (pages.length === 0) return null
  const linked = pages.filter(({ said }) => said !== 'unlinked').length
  return (
    <Section title={t('section_linked')} n={linked}>
      <p className="linked-why">{t('linked_why')}</p>
      <ul className="linked">
        {pages.map((page) => (
          <li key={page.key} data-said={page.said}>
            <Icon name="link" />
            <Where page={page} />
            {onSay !== null && <Word page={page} onSay={onSay} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A page's name: the record's title, else what kind of page the link names. */
function nameOf({ row, rel }: LinkedPage): string {
  if (row !== null) return row.title
  return rel === null ? t('link_untitled') : relWords(rel)
}

function Where({ page }: { page: LinkedPage }) {
  const { url, row, said, who } = page
  const word =
    who === null
      ? null
      : t(said === 'unlinked' ? 'linked_unlinked_by' : 'linked_confirmed_by', { who })
  return (
    <div className="linked-where">
      <a href={row?.url ?? url} target="_blank" rel="noreferrer">
        {nameOf(page)}
      </a>
      <p className="linked-more">
        {[...standOf(page), word].filter((part) => part !== null).join(' · ')}
      </p>
    </div>
  )
}

/** What the library has of it. A meeting or a plan holds many matters: it is no record that could be there. */
function standOf({ row, rel }: LinkedPage): (string | null)[] {
  if (row === null) return rel === 'meeting' || rel === 'plan' ? [] : [t('linked_not_captured')]
  const day = row.decided === null ? null : shortDateWords(row.decided)
  return [pageKindWords(row.kind), day, t('link_in_library')]
}

interface WordProps {
  readonly page: LinkedPage
  readonly onSay: NonNullable<Props['onSay']>
}

function Word({ page, onSay }: WordProps) {
  const what = nameOf(page)
  if (page.said === 'unlinked') {
    return (
      <button
        type="button"
        className="link-button"
        aria-label={t('linked_again_of', { what })}
        onClick={() => onSay('confirm', page)}
      >
        {t('linked_again')}
      </button>
    )
  }
  const isSure = page.said === 'confirmed'
  const confirm = t('linked_confirm', { what })
  const unlink = t('linked_unlink', { what })
  return (
    <span className="linked-acts">
      <IconButton title={unlink} onClick={() => onSay('reject', page)}>
        <Icon name="unlink" />
      </IconButton>
      <IconButton
        title={confirm}
        aria-pressed={isSure}
        onClick={() => !isSure && onSay('confirm', page)}
      >
        <span className="review" data-reviewed={isSure ? 'confirmed' : 'no'}>
          {isSure && <Icon name="tick" />}
        </span>
      </IconButton>
    </span>
  )
}
