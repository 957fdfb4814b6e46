import { t } from '../../lib/i18n'
import './changes.css'

interface Run {
  readonly is: 'same' | 'gone' | 'new'
  readonly text: string
}

/** A paragraph of either text or of both. */
export interface Paragraph {
  readonly is: 'same' | 'changed' | 'gone' | 'new'
  readonly runs: readonly Run[]
}

interface Props {
  readonly paragraphs: readonly Paragraph[]
  /** When the two texts were first seen, in words. */
  readonly old: string
  readonly now: string
}

/** Paragraphs that follow each other and are the same are told by their number alone. */
type Piece =
  | { readonly same: number; readonly at: number }
  | { readonly one: Paragraph; readonly at: number }

function piecesOf(paragraphs: readonly Paragraph[]): Piece[] {
  const pieces: Piece[] = []
  paragraphs.forEach((one, at) => {
    if (one.runs.every(({ text }) => text.trim() === '')) return
    const last = pieces.at(-1)
    if (one.is !== 'same') pieces.push({ one, at })
    else if (last !== undefined && 'same' in last)
      pieces[pieces.length - 1] = { ...last, same: last.same + 1 }
    else pieces.push({ same: 1, at })
  })
  return pieces
}

/** Two texts, word by word: what is gone struck through, what is new underlined. */
export function Difference({ paragraphs, old, now }: Props) {
  const pieces = piecesOf(paragraphs)
  const differs = pieces.some((piece) => 'one' in piece)
  return (
    <div className="difference">
      <p className="difference-between">{t('diff_between', { old, new: now })}</p>
      {!differs && <p>{t('diff_none')}</p>}
      {differs && (
        <p className="difference-key">
          <del>{t('diff_old')}</del> <ins>{t('diff_new')}</ins>
        </p>
      )}
      {differs &&
        pieces.map((piece) =>
          'one' in piece ? (
            <p className="words difference-words" data-is={piece.one.is} key={piece.at}>
              <Runs runs={piece.one.runs} />
            </p>
          ) : (
            <p className="difference-same" key={piece.at}>
              {t('diff_same', { n: piece.same })}
            </p>
          ),
        )}
    </div>
  )
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const places = runs.map((run, i) => ({
    run,
    from: runs.slice(0, i).reduce((length, { text }) => length + text.length, 0),
  }))
  return places.map(({ run: { is, text }, from }) => {
    const key = `${is} ${from}`
    if (is === 'gone') return <del key={key}>{text}</del>
    if (is === 'new') return <ins key={key}>{text}</ins>
    return <span key={key}>{text}</span>
  })
}
