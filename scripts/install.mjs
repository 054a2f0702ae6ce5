// Installs the packages when what is installed is not what the lock file says. Plain Node without packages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

/**
 * What the comparison needs of an entry of a lock file.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[], cpu?: string | string[],
 *   libc?: string | string[] }} Entry
 * @typedef {Record<string, Entry>} Packages by folder; '' is the project itself
 * @typedef {{ platform: string, arch: string }} Machine
 */

/** @param {string | string[] | undefined} allowed @param {string} mine */
const names = (allowed, mine) => allowed !== undefined && [allowed].flat().includes(mine)

/**
 * Must this machine have the package? Packages for one kind of machine are optional in the lock file; those that
 * depend on the C library, and those that say nothing about the machine, are left to npm's judgement.
 * @param {Entry} entry @param {Machine} machine
 */
function needed(entry, machine) {
  if (!entry.optional) return true
  if (entry.libc !== undefined || !names(entry.os, machine.platform)) return false
  return entry.cpu === undefined || names(entry.cpu, machine.arch)
}

/**
 * The folders of packages that are missing, are another version, or are installed without standing in the lock file.
 * @param {Packages} locked `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json, which npm writes when it has installed
 * @param {Machine} machine
 * @returns {string[]}
 */
export function differences(locked, installed, machine) {
  const missing = Object.entries(locked)
    .filter(([folder, entry]) => folder !== '' && installed[folder] === undefined && needed(entry, machine))
    .map(([folder]) => folder)
  const other = Object.entries(installed)
    .filter(([folder, entry]) => {
      const wanted = locked[folder]
      return wanted === undefined || wanted.version !== entry.version || wanted.integrity !== entry.integrity
    })
    .map(([folder]) => folder)
  return [...missing, ...other]
}

/** @param {string} file @returns {Packages | undefined} undefined when the file is missing or broken */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Installs if needed and says so.
 * @returns {boolean} whether the packages are there now
 */
export function installIfNeeded() {
  const locked = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  const { platform, arch } = process
  if (locked && installed && differences(locked, installed, { platform, arch }).length === 0) return true
  console.log('Installing what the guide is built with (once, about half a minute) …')
  // Named, because NODE_ENV=production or a setting of the machine would leave the tools or our own Node out.
  const done = run('npm', ['ci', '--ignore-scripts', '--include=dev', '--include=optional'], { quiet: true })
  if (!done.ok) console.error(`${done.output}\n\nThe packages could not be installed; npm says why above.`)
  return done.ok
}
