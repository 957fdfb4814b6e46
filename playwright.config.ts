import { defineConfig } from '@playwright/test'

/** The tests of a worker share a browser with the built extension: `npm run build` first. See tests/e2e/extension.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'output/playwright',
  // One more than a small machine has cores: a browser often waits.
  workers: 3,
  timeout: 60_000,
  forbidOnly: true,
  // On a busy machine a test may be late; the gate names each that had to be run again.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
})
