import { FileDrop } from '../../components/import/file-drop'
import { ImportProgress } from '../../components/import/import-progress'
import { DoneNotice, ErrorNotice } from '../../components/notice'
import { t } from '../../lib/i18n'
import { bytesWords } from '../../lib/words/bytes'
import { LibraryPart } from '../screens/library-part'
import { EarlierImports } from './earlier-imports'
import { Outcome } from './outcome'
import { Preview } from './preview'
import { SheetPreview } from './sheet-preview'
import { useImport } from './use-import'
import './import.css'

/** A file, what it would bring, bringing it, and taking it back. */
export function ImportPage() {
  const one = useImport()
  return (
    <main className="import-page">
      <h1>{t('import_heading')}</h1>
      <LibraryPart>
        <Step one={one} />
      </LibraryPart>
    </main>
  )
}

function Step({ one }: { readonly one: ReturnType<typeof useImport> }) {
  const { state, read, take, takeCells, leave, back, again, cancel } = one
  switch (state.is) {
    case 'idle':
      return (
        <>
          {state.failed !== null && <ErrorNotice words={state.failed} onDismiss={again} />}
          {state.cancelled && <DoneNotice words={t('import_cancelled')} onDismiss={again} />}
          <p>{t('import_intro')}</p>
          <FileDrop onFile={(file) => void read(file)} />
          <EarlierImports onBack={(number) => void back(number)} />
        </>
      )
    case 'reading': {
      const { file, done } = state
      const n = Math.floor((100 * done) / Math.max(1, file.size))
      const words = t('import_reading', { file: file.name, n, size: bytesWords(file.size) })
      return <ImportProgress words={words} done={done} of={file.size} onCancel={cancel} />
    }
    case 'preview':
      return (
        <Preview
          file={state.file}
          staged={state.staged}
          failed={state.failed}
          onTake={(taking) => void take(state.file, state.staged, taking)}
          onLeave={() => void leave(state.staged)}
        />
      )
    case 'sheet':
      return (
        <SheetPreview
          file={state.file}
          found={state.found}
          onTake={(changes, who) => void takeCells(state.file, changes, who)}
          onLeave={again}
        />
      )
    case 'adding': {
      const words = t('import_adding', { n: state.done, of: state.of })
      return <ImportProgress words={words} done={state.done} of={state.of} onCancel={cancel} />
    }
    case 'leaving': {
      const words = t('import_leaving', { n: state.done, of: state.of })
      return <ImportProgress words={words} done={state.done} of={state.of} />
    }
    case 'done':
    case 'back':
      return <Outcome state={state} onBack={(number) => void back(number)} onAgain={again} />
  }
}
