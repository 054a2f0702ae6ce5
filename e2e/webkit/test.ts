// `test` for WebKit, the engine of Safari and of every browser on an iPhone or iPad: Debian's build of it, driven by
// WebDriver, on a screen that nobody sees. Playwright brings only the runner.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { test as base, expect } from '@playwright/test'
import { Builder, Capabilities } from 'selenium-webdriver'
import { listen } from '../../scripts/serve.mjs'
import { Host } from '../offline/host.ts'
import { type Reader, reader } from './reader.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const SCREEN = '/usr/bin/Xvfb'
const BROWSER = ['4.1', '4.0']
  .map(version => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
  .find(path => existsSync(path))

const isInstalled = BROWSER !== undefined && [DRIVER, SCREEN].every(path => existsSync(path))

/** A screen in memory. @returns its name, and the process that is it */
async function screen(): Promise<readonly [name: string, ChildProcess]> {
  const process = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const name = await new Promise<string>(resolve =>
    process.stdio[3]?.once('data', text => resolve(String(text))),
  )
  return [`:${name.trim()}`, process]
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  const found = await listen(server, 0)
  if (!found.ok) throw new Error(found.reason)
  await new Promise(resolve => server.close(resolve))
  return found.port
}

const answers = (address: string) =>
  expect
    .poll(() =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true)

/** `somebody`: from a language to a person who reads it, in a browser that has never been here. */
type Worlds = { readonly host: Host; readonly somebody: (lang: string) => Reader }

export const test = base.extend<Worlds>({
  host: async ({ browserName: _ }, use) => {
    const host = new Host()
    await host.start()
    await use(host)
    await host.stop()
  },
  somebody: async ({ host }, use) => {
    test.skip(!isInstalled, 'WebKit is not here: apt-get install webkit2gtk-driver xvfb')
    const [display, xvfb] = await screen()
    const port = await freePort()
    const service = spawn(DRIVER, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    })
    await answers(`http://127.0.0.1:${port}/status`)
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
        }),
      )
      .build()
    await use(lang => reader(driver, host.url, lang))
    await driver.quit()
    service.kill()
    xvfb.kill()
  },
})

export { expect }
