import { spawnSync } from 'node:child_process'

/** Whether this machine has xmllint; where not, what to install. */
export const noXmllint: string | null =
  spawnSync('xmllint', ['--version']).status === 0
    ? null
    : 'xmllint is missing: apt-get install libxml2-utils'

/** What xmllint says of a file: nothing, that it validates, or its faults. */
export const byXmllint = (args: readonly string[]): string =>
  spawnSync('xmllint', ['--nonet', ...args], { encoding: 'utf8' }).stderr
