import type { ElementHandle, Locator, Page } from '@playwright/test'
import { sampled } from '../deep'
import { expectFlash } from './extension'
import { named, row } from './review'
import { decision, expect, test } from './screens-fixtures'

/** Milliseconds for which people hold a mouse button. */
const HOLDS = sampled([0, 60, 120, 250], 3)

test('a click reaches the button that was pressed while an opened fact above collapses', async ({
  page,
  panel,
}) => {
  await page.goto(decision)
  const screen = await panel(page)
  const opened = screen.locator('[data-fact]').first()
  await opened.focus()
  await screen.keyboard.press('c')
  await named(screen)
  const open = async () => {
    await opened.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await opened.focus()
    await expect(opened.locator('.review-acts')).toBeVisible()
  }
  for (const hold of HOLDS) {
    await open()
    const next = screen.locator('[data-fact][data-reviewed="no"]').first()
    const name = (await next.getAttribute('aria-label')) ?? ''
    await pressed(screen, next.locator('.review-button'), hold)
    await expect(row(screen, name), `held for ${hold} ms`).toHaveAttribute(
      'data-reviewed',
      'confirmed',
    )

    await open()
    const show = screen
      .locator('[data-fact]')
      .nth(1)
      .getByRole('button', { name: /^Show on/ })
    await pressed(screen, show, hold)
    await expectFlash(page, '')

    await open()
    await pressed(screen, screen.getByRole('button', { name: 'Undo' }), hold)
    await expect(row(screen, name), `held for ${hold} ms`).toHaveAttribute('data-reviewed', 'no')
    await screen.keyboard.press('Control+Shift+z')
    await expect(row(screen, name)).toHaveAttribute('data-reviewed', 'confirmed')
  }
})

test('nothing moves under a pressed mouse, whatever is pressed', async ({ page, panel }) => {
  test.setTimeout(240_000)
  await page.goto(decision)
  const screen = await panel(page)
  const first = screen.locator('[data-fact]').first()
  await first.focus()
  for (const button of sampled(await screen.locator('button, summary, a').elementHandles(), 4)) {
    await first.focus()
    await expect(first).toHaveAttribute('data-current', 'true')
    if (!(await button.isVisible())) continue
    const name = await button.evaluate((one) => {
      if (!(one instanceof HTMLElement)) throw new Error('it is not an element')
      one.scrollIntoView({ block: 'center' })
      return one.ariaLabel ?? one.innerHTML
    })
    expect(await moved(screen, button), name).toEqual([0, 0])
  }
})

/** A press is over in the task after its release, and what it held back is drawn in the one after that. */
const over = (screen: Page) =>
  screen.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done, 50))))

type Button = Pick<Locator | ElementHandle<HTMLElement | SVGElement>, 'boundingBox'>

/** Presses the middle of an element with the mouse and lets go after some milliseconds. */
async function pressed(screen: Page, button: Locator, hold: number): Promise<void> {
  // Clear of the bars that stick to the panel's edges.
  await button.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  await screen.mouse.move(...middleOf(await restingBoxOf(screen, button)))
  await screen.mouse.down()
  await screen.waitForTimeout(hold)
  await screen.mouse.up()
  await over(screen)
}

/** How far an element moves while the mouse is held on it, in CSS pixels. The press ends outside: it is no click. */
async function moved(screen: Page, button: Button): Promise<[number, number]> {
  const before = await restingBoxOf(screen, button)
  await screen.mouse.move(...middleOf(before))
  await screen.mouse.down()
  await screen.waitForTimeout(60)
  const after = await boxOf(button)
  await screen.mouse.move(0, 0)
  await screen.mouse.up()
  await over(screen)
  return [after.x - before.x, after.y - before.y]
}

type Box = NonNullable<Awaited<ReturnType<Button['boundingBox']>>>
const middleOf = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2]

async function boxOf(button: Button): Promise<Box> {
  const box = await button.boundingBox()
  if (box === null) throw new Error('it is not shown')
  return box
}

/** The same once it has come to rest: what an earlier act told may still be drawn. */
async function restingBoxOf(screen: Page, button: Button): Promise<Box> {
  let box = await boxOf(button)
  await expect(async () => {
    const before = box
    await over(screen)
    box = await boxOf(button)
    expect(box).toEqual(before)
  }).toPass()
  return box
}
