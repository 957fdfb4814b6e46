import { defineConfig } from '@playwright/test'

/** Each test opens a browser of its own with the built extension: `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'output/playwright',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
})
