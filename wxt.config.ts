import { defineConfig } from 'wxt'
import { councilHosts } from './lib/councils/hosts'
import { matchPatterns } from './scripts/match-patterns'

/**
 * The public half of a key whose private half was thrown away: it fixes the extension's id (and with it the
 * library) wherever the folder stands. The store signs with a key of its own, so the store's zip leaves it out.
 */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxGMIJxcctfNKgfo11hKGHVRtJfyJqmdv6Y6BdoF/7CYBPtA4gg+dpYy5c69A7dfWxoiWjm8olmAyD24JA0wINyK5SKP5Qz2Muy+QoW9Uyeoy3hCD5KPGnNgBi5PU8OslGItijeBruVLN4nGztGchvCQKBKyTQ/CqMcr12wWqjtqKnMDqYiOv7TCosDdD7RuDs0xOWvqXmxm5mQURXQCbuQVM4hGwchf0MIq3hxVjOpBoqvsGK0BcFbegb2QfMFYpYlV4TaY64/SwD1rhGmbO5j3OanWZKdQY/Bs59r6RQXqlTYHDyaHdCDGNF5MdyhS06DCtVMc+5j+jcvyhoGc7GwIDAQAB'

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'minutebook@minutebook.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
}

/**
 * At most four may suggest a shortcut. Chromium drops a suggestion that the browser itself uses (Alt+Shift+C, N and P
 * among them) without a word; ChromeOS takes L, M, N and S. These are free in Chromium and Firefox: a test in each holds it.
 */
const commands = {
  'capture-page': {
    suggested_key: { default: 'Alt+Shift+D' },
    description: '__MSG_command_capture__',
  },
  'open-panel': {
    suggested_key: { default: 'Alt+Shift+O' },
    description: '__MSG_command_panel__',
  },
  'next-mark': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: '__MSG_command_next_mark__',
  },
  'keep-selection': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_command_keep__',
  },
  'previous-mark': { description: '__MSG_command_previous_mark__' },
}

// WXT names the environment after the mode, and React knows one for users by the name "production" alone.
if (process.env.NODE_ENV === 'store') process.env.NODE_ENV = 'production'

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'contextMenus',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands,
    content_security_policy: { extension_pages: extensionPages },
    ...(browser === 'firefox'
      ? firefoxOnly
      : { minimum_chrome_version: '140', ...(mode === 'store' ? {} : { key: publicKey }) }),
  }),
  // Of Readability its reader alone: nothing asks its other half, whether a page is readable.
  vite: () => ({
    plugins: [
      {
        name: 'readability-alone',
        load: (id) => (id.endsWith('/Readability-readerable.js') ? 'module.exports = {}' : null),
      },
    ],
  }),
  hooks: {
    // WXT takes these titles from the pages' <title>, which cannot be translated.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__'
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_actionTitle__'
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entry of entrypoints) {
        if (entry.type === 'content-script' && entry.name === 'council') {
          entry.options.matches = matchPatterns(councilHosts)
        }
      }
    },
  },
})
