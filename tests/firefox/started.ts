import { test } from 'vitest'
import { serve } from '../site/server.mjs'
import { openFirefox } from './add-on'

/** A test that may use the sample site, and a Firefox with the add-on that goes through it: one of each a file. */
export const it = test
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of what a fixture needs
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await serve(0)
    onCleanup(() => site.close())
    return site
  })
  .extend('firefox', { scope: 'file' }, async ({ site }, { onCleanup }) => {
    const firefox = await openFirefox(site.port)
    onCleanup(() => firefox.close())
    return firefox
  })
