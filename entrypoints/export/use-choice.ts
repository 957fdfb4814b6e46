import { useEffect, useState } from 'react'
import { type ExportFormat, type ExportOption, exportOptions } from '../../lib/export/format'
import { formats } from '../../lib/export/index'
import {
  keepExportChoice,
  lastingOptions,
  readExportChoice,
} from '../../lib/settings/export-choice'
import { type FormatName, isFormatName } from '../../lib/words/export'

interface Choice {
  id: FormatName
  options: ReadonlySet<ExportOption>
}

const atFirst: Choice = { id: 'workbook', options: new Set() }

/** The format and the options: those of the last time (never contacts), until the person chooses others. Null while they are read. */
export function useChoice() {
  const [choice, setChoice] = useState<Choice | null>(null)
  useEffect(() => {
    void readExportChoice().then((kept) => {
      const options = exportOptions.filter((option) => kept?.options.includes(option))
      const isThere = kept !== null && isFormatName(kept.format)
      setChoice(isThere ? { id: kept.format as FormatName, options: new Set(options) } : atFirst)
    })
  }, [])
  if (choice === null) return null
  const take = (next: Choice) => {
    setChoice(next)
    void keepExportChoice({ format: next.id, options: [...next.options] })
  }
  const format = formatOf(choice.id)
  return {
    id: choice.id,
    format,
    /** Those that the format heeds. */
    options: new Set([...choice.options].filter((option) => format.heeds.includes(option))),
    choose: (id: FormatName) => take({ ...choice, id }),
    /** For the export after a finished one: what was asked for once does not hold for it. */
    chooseNext: (id: FormatName) =>
      take({ id, options: new Set(lastingOptions([...choice.options])) }),
    set: (option: ExportOption, on: boolean) => {
      const options = new Set(choice.options)
      if (on) options.add(option)
      else options.delete(option)
      take({ ...choice, options })
    },
  }
}

/** @throws Error for a name that the words know and no format has: a test holds the two together */
export function formatOf(id: FormatName): ExportFormat {
  const format = formats.find((one) => one.id === id)
  if (format === undefined) throw new Error(`No format is called ${id}`)
  return format
}
