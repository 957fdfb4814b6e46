import { expect, test } from './extension'

for (const screen of [
  'popup.html',
  'sidepanel.html',
  'options.html',
  'welcome.html',
  'export.html',
  'import.html',
  'sign.html',
]) {
  test(`${screen} runs no script that is written into it, and reaches nobody`, async ({
    page,
    minutebook,
  }) => {
    await page.goto(`chrome-extension://${minutebook.id}/${screen}`)
    await page.evaluate(() => {
      const refused: string[] = []
      Object.assign(globalThis, { refused })
      document.addEventListener('securitypolicyviolation', (event) =>
        refused.push(event.effectiveDirective),
      )
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      const picture = document.createElement('img')
      picture.src = 'https://example.org/picture.png'
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      const form = document.createElement('form')
      form.action = 'https://example.org/'
      const base = document.createElement('base')
      base.href = 'https://example.org/'
      document.body.append(script, picture, frame, form, base)
      form.submit()
      fetch('https://example.org/').catch(() => null)
    })
    const told = async () => {
      const all = await page.evaluate(
        () => (globalThis as unknown as { refused: string[] }).refused,
      )
      return [...new Set(all)].sort()
    }
    const refused = ['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src']
    await expect.poll(told).toEqual([...refused, 'script-src-elem'])
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(new URL(page.url()).pathname).toBe(`/${screen}`)
  })
}
