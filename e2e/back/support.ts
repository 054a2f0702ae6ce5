// What the tests of the way back share: a browser that forgot, the code on the paper, a camera.
import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { guide } from '../../src/guide/guide.ts'
import type { Person } from '../support/person.ts'
import { KEY } from '../support/saved.ts'
import { expect } from '../support/test.ts'

/** What Safari does after seven days: everything the origin has stored is gone. */
export async function forgetAll(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}

/** The place code as the page for stopping prints it. */
export async function codeOnPaper(who: Person): Promise<string> {
  await who.open('stop')
  return who.page.locator('.place-card .code').innerText()
}

/** Types a code where it belongs and asks for the place. */
export async function typeCode(who: Person, code: string): Promise<void> {
  await who.open('place')
  await who.page.getByLabel(who.app('place.label')).fill(code)
  await who.page.getByRole('button', { name: who.app('place.go') }).click()
}

/** The whole way as its page tells it: what is done, where one is, what comes. */
export async function wayOf(who: Person): Promise<string> {
  await who.open('overview')
  return who.page.getByRole('main').innerText()
}

/** What lies under the guide's own key; null when there is nothing. */
export const kept = (page: Page): Promise<string | null> =>
  page.evaluate(key => localStorage.getItem(key), KEY)

/** The steps kept as done, sorted. */
export async function doneIn(page: Page): Promise<readonly string[]> {
  const { data } = JSON.parse((await kept(page)) ?? '{"data":{"done":{}}}')
  return Object.keys(guide.steps)
    .filter(id => data.done[id]?.is === true)
    .sort()
}

/** Goes on from the step one stands at, with the usual answer where it asks. */
export async function goOn(who: Person): Promise<void> {
  const { question } = guide.steps[who.here()] ?? {}
  await who.does(question === undefined ? undefined : guide.questions[question]?.usual)
}

/** Says "Done" at so many steps, one after the other. */
export async function walkOn(who: Person, steps: number): Promise<void> {
  for (let n = 0; n < steps; n++) {
    const from = who.here()
    await goOn(who)
    await expect.poll(() => who.here()).not.toBe(from)
  }
}

/** What a camera reads from an element as it is drawn on the screen; undefined: no code is seen. */
export async function cameraReads(page: Page, element: Locator): Promise<string | undefined> {
  await element.scrollIntoViewIfNeeded()
  const png = (await element.screenshot({ scale: 'css' })).toString('base64')
  const { width, height, reds } = await page.evaluate(async text => {
    const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = picture
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.drawImage(picture, 0, 0)
    const { data } = pen.getImageData(0, 0, width, height)
    return { width, height, reds: Array.from({ length: width * height }, (_, at) => data[4 * at] ?? 0) }
  }, png)
  const pixels = Uint8ClampedArray.from(reds.flatMap(red => [red, red, red, 255]))
  return jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data
}
