import './empty-state.css'

interface Props {
  readonly title: string
  /** The next step, in one sentence. */
  readonly words?: string
  readonly action?: { readonly words: string; readonly onPress: () => void }
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, words, action }: Props) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {words !== undefined && <p>{words}</p>}
      {action !== undefined && (
        <button type="button" className="button" onClick={action.onPress}>
          {action.words}
        </button>
      )}
    </div>
  )
}
