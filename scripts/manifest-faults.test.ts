import { describe, expect, it } from 'vitest'
import { type Build, type Manifest, manifestFaults } from './manifest-faults'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
const icons = Object.fromEntries([16, 32, 48, 96, 128].map((side) => [side, `icon/${side}.png`]))
const base = {
  icons,
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'contextMenus', 'scripting'],
  content_security_policy: { extension_pages: policy },
  content_scripts: [{ matches: ['*://*.gov.uk/*mgAi.aspx*'] }],
}
const store = {
  ...base,
  permissions: [...base.permissions, 'sidePanel'],
  minimum_chrome_version: '140',
}
const gecko = {
  id: 'x@example.org',
  strict_min_version: '153.0',
  data_collection_permissions: { required: ['none'] },
}
const good: Record<Build, Manifest> = {
  store,
  chrome: { ...store, key: 'public' },
  firefox: { ...base, browser_specific_settings: { gecko } },
}

describe('a built manifest', () => {
  it.each(['chrome', 'store', 'firefox'] as const)('is in order for %s', (build) => {
    expect(manifestFaults(good[build], build)).toEqual([])
  })

  const scripts = (matches: string[], more = {}) => ({ content_scripts: [{ matches, ...more }] })
  const firefox = (more: object) => ({
    browser_specific_settings: { gecko: { ...gecko, ...more } },
  })
  it.each<[string, Build, object, string]>([
    ['a permission more', 'chrome', { permissions: [...store.permissions, 'tabs'] }, 'tabs'],
    ['a permission less', 'chrome', { permissions: base.permissions }, 'permissions are'],
    ['the panel in Firefox', 'firefox', { permissions: store.permissions }, 'sidePanel'],
    ['hosts', 'chrome', { host_permissions: ['*://*.gov.uk/*'] }, 'host_permissions'],
    ['more hosts on demand', 'chrome', { optional_host_permissions: [] }, 'optional_host'],
    ['files for pages', 'firefox', { web_accessible_resources: [] }, 'web_accessible_resources'],
    ['no icon for the store', 'store', { icons: { ...icons, 128: undefined } }, 'icon of 128'],
    ['no policy', 'chrome', { content_security_policy: undefined }, 'policy'],
    [
      'a wider policy',
      'firefox',
      {
        content_security_policy: {
          extension_pages: policy.replace("connect-src 'self'", 'connect-src *'),
        },
      },
      'policy',
    ],
    ['every site', 'chrome', scripts(['*://*/*']), 'too wide'],
    ['all addresses', 'chrome', scripts(['<all_urls>']), 'too wide'],
    ['a host for tests', 'chrome', scripts(['http://localhost/*']), 'only for tests'],
    ['frames', 'chrome', scripts(['*://*.gov.uk/*mgAi.aspx*'], { all_frames: true }), 'frames'],
    ['no script', 'chrome', { content_scripts: [] }, '0 content scripts'],
    ['an old Chrome', 'chrome', { minimum_chrome_version: '120' }, 'Chrome is not 140'],
    ['no key', 'chrome', { key: undefined }, ''],
    ['a key in the store', 'store', { key: 'public' }, 'has a key'],
    ['an old Firefox', 'firefox', firefox({ strict_min_version: '140.0' }), 'Firefox is not 153'],
    ['no id', 'firefox', firefox({ id: undefined }), 'add-on id'],
    ['no word on data', 'firefox', firefox({ data_collection_permissions: undefined }), 'collect'],
  ])('is seen to have %s', (_name, build, change, fault) => {
    // Through JSON, as a manifest is read: what is undefined is not there.
    const manifest: Manifest = JSON.parse(JSON.stringify({ ...good[build], ...change }))
    expect(manifestFaults(manifest, build)).toEqual([expect.stringContaining(fault)])
  })
})
