// Runs one of the project's tools in the project's folder. Plain Node without packages: used before anything is installed.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const windows = process.platform === 'win32'

/**
 * The environment for every tool: node_modules/.bin stands first on the path, so that `node` is the version the
 * project brings along, however old the machine's own is.
 * @param {Record<string, string>} more variables to add
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(more = {}) {
  const path = Object.keys(process.env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH'
  const ours = join(ROOT, 'node_modules', '.bin')
  return { ...process.env, [path]: [ours, process.env[path]].filter(Boolean).join(delimiter), ...more }
}

/**
 * Runs a command to its end and says whether it went well. Never throws: a command that does not exist is `ok: false`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeout?: number }} [options]
 *   quiet keeps what the command says and hands it back instead of showing it; timeout in milliseconds
 * @returns {{ ok: boolean, output: string }}
 */
export function run(command, args, { env = {}, quiet = false, timeout } = {}) {
  const done = spawnSync(command, [...args], {
    cwd: ROOT,
    env: environment(env),
    // Nobody answers questions here: without input a tool that asks one stops instead of waiting for ever.
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // npm and npx are .cmd files on Windows, which only a shell can start.
    shell: windows,
    ...(timeout === undefined ? {} : { timeout }),
  })
  const said = [done.stdout, done.stderr, done.error?.message].filter(Boolean).join('\n').trim()
  return { ok: done.status === 0, output: said }
}
