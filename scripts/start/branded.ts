import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

/** How long the browser may take to answer, in milliseconds. */
const patience = 20_000

/**
 * Loads an unpacked extension into a browser that ignores `--load-extension`, over the pipe that
 * `--remote-debugging-pipe` opens: the browser reads commands from its descriptor 3 and answers on 4, each message
 * ended by a zero byte.
 *
 * @throws Error in the browser's words, where it refuses or does not answer
 */
export async function loadUnpacked(child: ChildProcess, folder: string): Promise<void> {
  // The descriptors were opened as pipes: 3 is written to, 4 is read from.
  const commands = child.stdio[3] as Writable
  const answers = child.stdio[4] as Readable
  const answered = firstAnswer(answers)
  commands.on('error', () => {}) // A browser that is gone: the answer's own end or patience says so.
  commands.write(
    `${JSON.stringify({ id: 1, method: 'Extensions.loadUnpacked', params: { path: folder } })}\0`,
  )
  const answer = await answered
  if (answer.error) throw new Error(answer.error.message)
}

function firstAnswer(answers: Readable): Promise<{ error?: { message: string } }> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer')), patience)
    let said = ''
    answers.on('data', (part: Buffer) => {
      said += part.toString('utf8')
      const messages = said.split('\0').slice(0, -1)
      const answer = messages.map((text) => JSON.parse(text)).find(({ id }) => id === 1)
      if (!answer) return
      clearTimeout(late)
      resolve(answer)
    })
    answers.on('close', () => {
      clearTimeout(late)
      reject(new Error('it ended'))
    })
  })
}
