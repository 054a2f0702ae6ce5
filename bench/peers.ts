// What the guide is measured beside: installed and built here, with packages of its own that the guide never has.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { differences } from '../scripts/install.mjs'
import { run } from '../scripts/run.mjs'
import { twentyFrom } from './content.ts'

const folder = fileURLToPath(new URL('peers', import.meta.url))

function packagesOf(file: string) {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Installs the packages of bench/peers if they are not as their lock file says.
 * @throws when npm could not
 */
export function installPeers(): void {
  const [locked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesOf)
  if (locked && installed && differences(locked, installed, process).length === 0) return
  console.error('Installing what the guide is measured with, into bench/peers (once) …')
  const done = run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], {
    quiet: true,
  })
  if (!done.ok) throw new Error(`${done.output}\n\nbench/peers could not be installed; npm says why above.`)
}

export const PEERS = ['surveyjs', 'rjsf'] as const
export type Peer = (typeof PEERS)[number]

/**
 * Builds a peer with twenty screens of the guide.
 * @param first the screen it begins with
 * @returns folder of the built site
 */
export async function buildPeer(peer: Peer, first: string, lang: string): Promise<string> {
  const outDir = join(folder, 'dist', peer)
  await build({
    root: join(folder, peer),
    configFile: false,
    logLevel: 'error',
    define: { SCREENS: JSON.stringify(twentyFrom(first, lang)), 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 3000 },
  })
  return outDir
}
