import { version } from './version.json'

/**
 * The version of the rules: kept pages get a new reading when it rises. `npm run rules` raises it where the rules have
 * changed, and a test says so.
 */
export const extractorVersion: string = version
