// What comes out of the printer, read back from the PDF.
import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** A printed page: sizes in points, its text without gaps (a PDF has none between its pieces). */
export type Printed = {
  readonly width: number
  readonly height: number
  readonly text: string
  /** The smallest letters there are, in points. */
  readonly smallest: number
  /** How far the lowest text is from the lower edge, in points. */
  readonly lowest: number
  /** How far the text that goes farthest to the right ends from the right edge, in points. */
  readonly rightmost: number
}

/** Text as it can be found in a printed page: its gaps gone. */
export const unspaced = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** Has the page do without its typeface, as on a slow network that has not brought it yet. Before it is opened. */
export const withoutTypeface = (page: Page): Promise<unknown> =>
  page.route('**/assets/typeface-*.css', route => route.fulfill({ contentType: 'text/css', body: '' }))

/**
 * The typeface comes when all else has; a sheet has one measure with it and another before. Asked from outside again
 * and again: where scripts are off, a page that waits inside itself (`waitForFunction`) asks once and never again.
 */
const typefaceIsThere = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(() =>
          [...document.fonts].some(({ family, status }) => /Atkinson/.test(family) && status === 'loaded'),
        ),
      { message: 'the typeface has come' },
    )
    .toBe(true)

/**
 * Prints the page as its style sheet wants it: size, margins, no backgrounds.
 * @param typeface false: at once, where `withoutTypeface` keeps it away
 */
export async function print(page: Page, typeface = true): Promise<readonly Printed[]> {
  if (typeface) await typefaceIsThere(page)
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  return Promise.all(
    numbers.map(async number => {
      const sheet = await pdf.getPage(number)
      const [, , width = 0, height = 0] = sheet.view
      const { items } = await sheet.getTextContent()
      const pieces = items.flatMap(item => ('str' in item && item.str.trim() !== '' ? [item] : []))
      return {
        width,
        height,
        text: unspaced(pieces.map(({ str }) => str).join('')),
        smallest: Math.min(
          ...pieces.map(({ transform: [, , skew = 0, size = 0] }) => Math.hypot(skew, size)),
        ),
        lowest: Math.min(...pieces.map(({ transform }) => Number(transform[5]))),
        rightmost: Math.min(
          ...pieces.map(({ transform, width: long }) => width - Number(transform[4]) - long),
        ),
      }
    }),
  )
}
