import { browser } from 'wxt/browser'

/** Where the manifest lets Minutebook run by itself: its hosts as patterns, each once. */
export function ownSites(): readonly string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  const hosts = scripts
    .flatMap(({ matches }) => matches ?? [])
    .flatMap((pattern) => /^[^:]{1,10}:\/\/([^/]{1,253})\//.exec(pattern)?.[1] ?? [])
  return [...new Set(hosts)].sort()
}
