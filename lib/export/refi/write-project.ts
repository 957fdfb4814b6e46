import type { FinalRecord } from '../../record/final-record'
import type { About, Pages } from '../format'
import type { Output } from '../output'
import { openZip, packing } from '../zip'
import { guids } from './guid'
import { openProject } from './project'
import { textSource } from './text-source'
import { textElement } from './xml'

/** Writes a project: the texts as they come, and the XML, which has gathered beside them, at the end. */
export async function writeProject(
  pages: Pages<FinalRecord>,
  to: Output,
  about: About,
): Promise<void> {
  const archive = await openZip(to, about.at)
  const project = openProject(await guids())
  const words = new TextEncoder()
  const [sources, notes] = [await to.part(), await to.part()]
  for await (const page of pages)
    for (const record of page) {
      const source = textSource(record, project)
      await archive.add({ name: `sources/${source.file}`, file: words.encode(source.text) })
      await sources.write(source.xml)
      await notes.write(source.notes)
    }
  const file = new Blob([
    project.head(about),
    ...wrapped('Sources', await sources.close()),
    ...wrapped('Notes', await notes.close()),
    textElement('Description', `${about.selection}. Minutebook ${about.version}, ${about.at}`),
    '\n</Project>\n',
  ])
  const whole = { name: 'project.qde', file }
  await archive.add(whole, packing([whole], to))
  await archive.end()
}

/** An element of what was written to a part; a list of nothing is not there. */
const wrapped = (name: string, inside: Blob): (string | Blob)[] =>
  inside.size === 0 ? [] : [`<${name}>\n`, inside, `</${name}>\n`]
