import { expect, test } from './extension'

for (const screen of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
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
      document.body.append(script, picture, frame)
      fetch('https://example.org/').catch(() => null)
    })
    const told = async () => {
      const all = await page.evaluate(
        () => (globalThis as unknown as { refused: string[] }).refused,
      )
      return [...new Set(all)].sort()
    }
    await expect.poll(told).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem'])
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
}
