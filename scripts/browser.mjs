// Finds a Chromium for the browser tests: one that is installed, else playwright's own, else Debian's package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Where an installed browser usually is. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const WHAT_TO_DO =
  'No browser for the browser tests. Install Chromium or Google Chrome, or run `npx playwright install chromium`, ' +
  'or say where one is: CHROMIUM=/path/to/chromium npm test'

/**
 * Is it there, and does it start? Ubuntu's chromium-browser is a script that only asks for another package, and a
 * downloaded browser may lack the system's libraries.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false
  // On Windows asking for the version would open a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0
}

/**
 * The browser the person named in CHROMIUM, or one in a usual place.
 * @param {readonly string[]} [places]
 * @returns {string | undefined} the path of its program
 */
export function installedBrowser(places = PLACES) {
  const named = process.env['CHROMIUM']
  return named ? named : places.find(works)
}

/** @returns {Promise<string | undefined>} the path of the browser playwright downloaded, if it did */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && works(path) ? path : undefined
}

const isRoot = () => process.getuid?.() === 0

/** @returns {string | undefined} Debian's Chromium, freshly installed; takes a minute */
function debiansPackage() {
  if (!isRoot() || !existsSync('/etc/debian_version')) return undefined
  const options = { quiet: true, timeout: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  run('apt-get', ['update'], options)
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  return installedBrowser()
}

/** @returns {Promise<string | undefined>} playwright's browser, freshly downloaded where that is allowed */
async function download() {
  // As root the system's libraries can come along; the time limits are for networks that let nothing through.
  const args = ['playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  run('npx', args, { quiet: true, timeout: 300_000, env })
  return playwrightsOwn()
}

/**
 * A browser by any of the ways, the cheapest first. Packages must be installed.
 * @returns {Promise<{ ok: true, path: string } | { ok: false, reason: string }>} reason: a sentence to show
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM']
  if (named && !works(named)) return { ok: false, reason: `CHROMIUM is "${named}", which does not start.` }
  const here = installedBrowser() ?? (await playwrightsOwn())
  if (here) return { ok: true, path: here }
  console.log('No Chromium found; trying to get one (a few minutes at most) …')
  const got = (await download()) ?? debiansPackage()
  return got ? { ok: true, path: got } : { ok: false, reason: WHAT_TO_DO }
}
