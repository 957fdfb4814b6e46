import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs somebody else's program and gives what it prints. @throws with what it said on its error stream */
export function by(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** A script that lies beside the proofs. */
export const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
