/// <reference types="vite/client" />

/** In Playwright there is no `import.meta.env`, in a browser no `process.env`. */
const env: Record<string, unknown> = import.meta.env ?? process.env

/**
 * Whether slow proofs run whole: `npm run check -- --deep`. The gate takes a part of each, the same in every run,
 * so that nothing is proved nowhere.
 */
export const isDeep: boolean = env.VITE_DEEP === 'yes'

/** One of so many in a row in the gate; all with `--deep`. The first is always there. */
export const sampled = <T>(all: readonly T[], oneIn: number): readonly T[] =>
  isDeep ? all : all.filter((_, n) => n % oneIn === 0)
