import { t } from '../../lib/i18n'

interface Props {
  /** The paragraph; null while there is none. */
  readonly words: string | null
  /** How many of how many records are counted; null while none are. */
  readonly counting: { readonly done: number; readonly of: number } | null
  readonly failed: boolean
  /** What became of copying; null where nobody tried. */
  readonly told: 'copied' | 'failed' | null
  readonly onWrite: () => void
  readonly onCancel: () => void
  readonly onCopy: () => void
}

/** A paragraph for the methods section of a paper: written when it is asked for, and copied. */
export function MethodsPart(props: Props) {
  const { words, counting, failed, told, onWrite, onCancel, onCopy } = props
  const [label, act] =
    counting !== null
      ? (['export_cancel', onCancel] as const)
      : words === null
        ? (['methods_write', onWrite] as const)
        : (['methods_copy', onCopy] as const)
  return (
    <section className="export-part" aria-labelledby="methods">
      <h2 id="methods">{t('methods_heading')}</h2>
      <p className="export-quiet">{t('methods_hint')}</p>
      {failed && (
        <p className="export-warning" role="alert">
          {t('methods_failed')}
        </p>
      )}
      {words !== null && <p className="methods-words">{words}</p>}
      <p className="methods-acts">
        {/* One button whatever it does next, so that who pressed it stays on it. */}
        <button type="button" className="button" onClick={act}>
          {t(label)}
        </button>
        <span aria-live="polite">
          {counting !== null && t('methods_counting', { n: counting.done, of: counting.of })}
          {told !== null && t(told === 'copied' ? 'cite_copied' : 'cite_failed')}
        </span>
      </p>
    </section>
  )
}
