import { defineConfig } from '@playwright/test'

/** Each test opens a browser of its own with the built extension: `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'output/playwright',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  // On a busy machine a test may be late; the gate names each that had to be run again.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
})
