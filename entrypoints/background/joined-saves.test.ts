import { expect, it } from 'vitest'
import { joined } from './joined-saves'

/** A save that ends when it is told to, and how often it was begun. */
function slow() {
  let end = (_: string) => {}
  const over = new Promise<string>((resolve) => {
    end = resolve
  })
  const save = { begun: 0, end, run }
  function run() {
    save.begun += 1
    return over
  }
  return save
}

it('joins a save that still runs, and no other', async () => {
  const save = slow()
  const answers = [
    joined(1, { text: 'a' }, save.run),
    joined(1, { text: 'a' }, save.run),
    joined(2, { text: 'a' }, save.run),
    joined(1, { text: 'b' }, save.run),
  ]
  save.end('kept')
  expect(await Promise.all(answers)).toEqual(['kept', 'kept', 'kept', 'kept'])
  expect(save.begun).toBe(3)
})

it('saves again once it is over, well or badly', async () => {
  let times = 0
  const fails = async () => {
    times += 1
    throw new Error('no')
  }
  await expect(joined(1, 'a', fails)).rejects.toThrow('no')
  await expect(joined(1, 'a', fails)).rejects.toThrow('no')
  expect(times).toBe(2)
})
