import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from './scripts/browsers.mjs'

const everywhere = ['**/node_modules/**', '**/output/**', '**/.output/**', '**/.wxt/**']

/** A test that hangs ends; one on a slow or busy machine does not fail for it. Milliseconds. */
const patience = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Files share one module graph: loading every module again for each took twice the time of the tests.
          isolate: false,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [
            ...everywhere,
            '**/*.browser.test.{ts,tsx}',
            '**/*.timed.test.ts',
            'tests/e2e/**',
          ],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        // What is held to a time of the clock runs when all others have ended, or it would time them.
        test: {
          name: 'timed',
          environment: 'node',
          include: ['**/*.timed.test.ts'],
          exclude: everywhere,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: patience,
        },
      },
      {
        // Programs of other people that read what we export: `npm run prove:exports` installs them first.
        test: {
          name: 'proofs',
          environment: 'node',
          include: ['tests/proofs/**/*.proof.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Real Firefox with the built add-on: `npm run build:firefox` first.
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.firefox.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Named beforehand: a dependency that Vite meets only while a test runs makes it reload the page.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'dexie',
            'dexie-react-hooks',
            'fast-check',
            'fflate',
            'papaparse',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          include: ['**/*.browser.test.{ts,tsx}'],
          exclude: [...everywhere, 'tests/e2e/**'],
          testTimeout: patience,
          hookTimeout: patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
