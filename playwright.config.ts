import { existsSync } from 'node:fs'
import { defineConfig, type Project } from '@playwright/test'
import { installedBrowser } from './scripts/browser.mjs'

/**
 * Two runs that share no test:
 * - `npm test` (FULL not set): Chromium, every test but those tagged @full.
 * - `npm run test:full` (FULL=1): Chromium with the long matrices, tagged @full, and where Firefox is installed the
 *   tests tagged @firefox in it. A journey that should hold in both browsers is tagged @firefox: it runs in Chromium
 *   every day and in Firefox in the full run.
 * A third, `npm run test:release` (FULL=1 RELEASE=1), is for before a release: the matrices over every page, width and
 * theme. They take longer than the full run may. A fourth, `npm run test:webkit` (WEBKIT=1), is the guide in Safari's
 * engine, where that is installed.
 */
const full = process.env['FULL'] === '1'
const release = process.env['RELEASE'] === '1'
const webkit = process.env['WEBKIT'] === '1'

/** The specs whose long form goes over every page there is. */
const EVERY_PAGE = /\/(axe|look|settings|pictures|titles|privacy)\.spec\.ts$/
/** They bring a browser of their own. */
const IN_WEBKIT = /\/webkit\/[^/]*\.spec\.ts$/

/** Where the guide is served for the tests. Not 4173: `npm start` may be running. */
const port = Number(process.env['E2E_PORT'] ?? 4174)
const base = process.env['BASE_PATH'] ?? '/'

const executablePath = installedBrowser()
const chromium: Project = {
  name: 'chromium',
  ...(full ? { grep: /@full/ } : { grepInvert: /@full/ }),
  ...(release ? { testMatch: EVERY_PAGE } : { testIgnore: full ? [IN_WEBKIT, EVERY_PAGE] : IN_WEBKIT }),
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Debian's Chromium does not start as root with its sandbox; the others keep it from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
}

// The Firefox of Debian, driven by WebDriver BiDi; playwright's own build is not needed. Works up to playwright 1.64.
const firefoxPath = '/usr/bin/firefox-esr'
const firefox: Project = {
  name: 'firefox',
  grep: /@firefox/,
  testIgnore: IN_WEBKIT,
  use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } },
}

export default defineConfig({
  testDir: 'e2e',
  // The reports lie beside it; playwright empties this folder when it starts.
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: webkit ? 1 : 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A browser that hangs must not hold up the run for ever.
  globalTimeout: (release ? 180 : full ? 40 : 30) * 60_000,
  // These find what hangs, not what is slow: a shared machine may take three times its usual time, and the longest tests
  // without a time of their own take 17 to 40 s.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `test-results/${full ? 'e2e-full' : 'e2e'}.json` }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    viewport: { width: 1280, height: 800 },
    locale: 'da-DK',
    timezoneId: 'Europe/Brussels',
    // What is kept for use without network would answer instead of the host; the tests in e2e/offline allow it.
    serviceWorkers: 'block',
  },
  projects: webkit
    ? [{ name: 'webkit', testMatch: IN_WEBKIT }]
    : full && !release && existsSync(firefoxPath)
      ? [chromium, firefox]
      : [chromium],
  webServer: {
    command: `node scripts/serve.mjs dist --port ${port} --base ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
})
