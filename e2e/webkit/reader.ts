// Somebody who uses the guide in WebKit: what they do, and what they then see.
import { expect } from '@playwright/test'
import { By, type WebDriver, type WebElement } from 'selenium-webdriver'
import { guide } from '../../src/guide/guide.ts'
import { hasWords, wordsIn } from '../support/words.ts'

/** Has a page note what no page may do, from now until it is left. */
function noteFaults(): void {
  const faults: string[] = []
  Object.assign(window, { faults })
  // biome-ignore lint/suspicious/noConsole: it is listened to, nothing is said.
  const complain = console.error
  console.error = (...said: unknown[]) => {
    faults.push(`console.error: ${said.join(' ')}`)
    complain(...said)
  }
  window.addEventListener('error', ({ message }) => faults.push(`uncaught: ${message}`))
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(`uncaught: ${reason}`))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI}`),
  )
}

/** What a page shows, and what it did that no page may do. */
function seen() {
  const { documentElement: root, activeElement } = document
  return {
    heading: document.querySelector('h1')?.textContent ?? '',
    atHeading: activeElement?.localName === 'h1',
    tooWide: root.scrollWidth - root.clientWidth,
    faults: Object(window).faults ?? [],
  }
}

/**
 * @param driver of a browser
 * @param home where the guide is, with a slash at its end
 * @param lang the language that is read
 */
export function reader(driver: WebDriver, home: string, lang: string) {
  const run = <T>(what: () => T): Promise<T> => driver.executeScript<T>(what)

  const pathNow = async () => new URL(await driver.getCurrentUrl()).pathname

  /** The first of these that can be seen, with these words where they are said. */
  async function find(selector: string, words?: string): Promise<WebElement> {
    for (const element of await driver.findElements(By.css(selector)))
      if ((await element.isDisplayed()) && (words === undefined || (await element.getText()) === words))
        return element
    throw new Error(`no ${selector} ${words ?? ''} to be seen at ${await driver.getCurrentUrl()}`)
  }

  /** Presses it, wherever on the page it is. */
  async function press(selector: string, words?: string): Promise<void> {
    const element = await find(selector, words)
    await driver.executeScript((one: HTMLElement) => one.scrollIntoView({ block: 'center' }), element)
    await element.click()
  }

  /** The page of this address below the language, with this heading, without a fault. */
  async function at(path: string, heading: string, { moved = true } = {}): Promise<void> {
    await expect
      .poll(async () => [await pathNow(), await run(seen)])
      .toEqual([
        new URL(`${home}${lang}/${path}`).pathname,
        { heading, atHeading: moved, tooWide: 0, faults: [] },
      ])
  }

  return {
    driver,
    press,
    app: (key: string, values?: Readonly<Record<string, string>>) => wordsIn(lang, 'app', key, values),

    /** Opens a page by its address and waits until the app has taken it over. */
    async open(path = ''): Promise<void> {
      await driver.get(`${home}${lang}/${path === '' ? '' : `${path}/`}`)
      await expect.poll(() => run(() => document.documentElement.dataset['ready'])).toBe('')
      await run(noteFaults)
    },

    /** What there is once it has come. */
    async there(selector: string): Promise<WebElement> {
      await expect.poll(() => driver.findElements(By.css(selector))).toHaveLength(1)
      return find(selector)
    },

    /** The text of something, as it is shown. */
    text: async (selector: string) =>
      driver.executeScript<string>((one: HTMLElement) => one.innerText, await find(selector)),

    /** By how much the page is wider than its window, px. */
    tooWide: async () => (await run(seen)).tooWide,

    /** The step one has come to from another. */
    async stepAfter(step: string): Promise<string> {
      await expect.poll(pathNow).not.toBe(new URL(`${home}${lang}/${step}`).pathname)
      return String((await pathNow()).split('/').at(-1))
    },

    at,

    /** Stands at a step. */
    atStep: (step: string, how?: { readonly moved: boolean }) =>
      at(step, wordsIn(lang, 'guide', `steps.${step}.title`), how),

    /** Does what a step says, and gives the usual answer where it asks. */
    async does(step: string): Promise<void> {
      const { question } = guide.steps[step] ?? {}
      const usual = question === undefined ? undefined : guide.questions[question]?.usual
      const key = usual === undefined ? `steps.${step}.next` : `questions.${question}.answers.${usual}`
      const own = hasWords(lang, 'guide', key)
      await press('main a[data-next]', own ? wordsIn(lang, 'guide', key) : wordsIn(lang, 'app', 'ask.next'))
    },
  }
}

export type Reader = ReturnType<typeof reader>
