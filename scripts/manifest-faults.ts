/** What a built manifest holds, as far as it is judged here. */
export interface Manifest {
  readonly [key: string]: unknown
  readonly permissions?: readonly string[]
  readonly icons?: Readonly<Record<string, string>>
  readonly content_scripts?: readonly { matches: readonly string[]; all_frames?: boolean }[]
  readonly content_security_policy?: { extension_pages?: string }
  readonly browser_specific_settings?: { gecko?: Readonly<Record<string, unknown>> }
}

/** `store`: Chrome's, as its store takes it. */
export type Build = 'chrome' | 'store' | 'firefox'

/** Keys that no manifest of ours has: each would ask a person for more than Minutebook needs. */
const never = [
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'web_accessible_resources',
  'externally_connectable',
]

const everywhere = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']
const permissions = {
  chrome: [...everywhere, 'sidePanel'],
  store: [...everywhere, 'sidePanel'],
  firefox: everywhere,
}

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/** Sides in pixels: the toolbar, lists of extensions, the stores. */
const iconSides = ['16', '32', '48', '96', '128']

const sorted = (names: readonly string[] = []): string => [...names].sort().join(', ')

// "*://*/…", "<all_urls>", hosts of this machine
const tooWide = /^\*:\/\/\*?\/|<all_urls>|localhost|127\.0\.0/

/**
 * What is wrong with the manifest of a build, in lines for the developer; none where it asks for what the
 * README says and for nothing more.
 */
export function manifestFaults(manifest: Manifest, build: Build): string[] {
  const scripts = manifest.content_scripts ?? []
  const asked = sorted(manifest.permissions)
  const policy = manifest.content_security_policy?.extension_pages
  return [
    ...never.filter((key) => key in manifest).map((key) => `it has ${key}`),
    ...(asked === sorted(permissions[build]) ? [] : [`permissions are ${asked}`]),
    ...iconSides
      .filter((side) => !manifest.icons?.[side])
      .map((side) => `it has no icon of ${side} pixels: npm run icons`),
    ...(policy === extensionPages ? [] : [`the policy of its own pages is ${policy}`]),
    ...(scripts.length === 1 ? [] : [`it declares ${scripts.length} content scripts`]),
    ...scripts
      .flatMap(({ matches }) => matches)
      .filter((pattern) => tooWide.test(pattern))
      .map((pattern) => `a pattern is too wide or only for tests: ${pattern}`),
    ...(scripts.some((script) => script.all_frames) ? ['a content script runs in frames'] : []),
    ...(build === 'firefox' ? firefoxFaults(manifest) : chromeFaults(manifest, build)),
  ]
}

function chromeFaults(manifest: Manifest, build: Build): string[] {
  const wanted = build === 'chrome'
  return [
    ...(manifest.minimum_chrome_version === '140' ? [] : ['its oldest Chrome is not 140']),
    ...('key' in manifest === wanted ? [] : [wanted ? 'it has no key' : 'it has a key']),
    ...('browser_specific_settings' in manifest ? ['it has what only Firefox reads'] : []),
  ]
}

function firefoxFaults(manifest: Manifest): string[] {
  const gecko = manifest.browser_specific_settings?.gecko ?? {}
  const collected = JSON.stringify(gecko.data_collection_permissions)
  return [
    ...(gecko.strict_min_version === '153.0' ? [] : ['its oldest Firefox is not 153.0']),
    ...(typeof gecko.id === 'string' ? [] : ['it has no add-on id']),
    ...(collected === '{"required":["none"]}' ? [] : [`it says to collect ${collected}`]),
    ...['key', 'minimum_chrome_version', 'side_panel']
      .filter((key) => key in manifest)
      .map((key) => `it has ${key}, which only Chrome reads`),
  ]
}
