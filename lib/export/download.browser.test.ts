import { expect, it } from 'vitest'
import { download } from './download'

it('hands the file over by its name and leaves nothing on the page', async () => {
  const before = document.body.innerHTML
  const taken = new Promise<{ name: string; file: Promise<Blob> }>((resolve) => {
    const take = (event: MouseEvent) => {
      event.preventDefault()
      if (!(event.target instanceof HTMLAnchorElement)) return
      resolve({ name: event.target.download, file: fetch(event.target.href).then((r) => r.blob()) })
    }
    document.addEventListener('click', take, { once: true })
  })
  download('decisions.csv', new Blob(['id,title\r\n1,Tŷ £5\r\n'], { type: 'text/csv' }))
  const { name, file } = await taken
  const blob = await file
  expect(name).toBe('decisions.csv')
  expect(blob.type).toBe('text/csv')
  expect(new TextDecoder().decode(await blob.arrayBuffer())).toBe('id,title\r\n1,Tŷ £5\r\n')
  expect(document.body.innerHTML).toBe(before)
})
