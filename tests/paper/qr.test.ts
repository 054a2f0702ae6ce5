// @vitest-environment node
// The path that is drawn, drawn here into pixels and read by another library, as a camera would.
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from '../../src/paper/qr.ts'

/** The squares of the path, by their corners. */
const squares = (d: string) =>
  [...d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

/** Dark squares on white, each so many pixels wide, as a camera's picture. */
function scan({ size, d }: { size: number; d: string }, cell: number, paint = 0): string | undefined {
  const width = size * cell
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [x, y] of squares(d))
    for (let row = y * cell; row < (y + 1) * cell; row++)
      for (let at = x * cell; at < (x + 1) * cell; at++)
        pixels.fill(paint, (row * width + at) * 4, (row * width + at) * 4 + 3)
  return jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' })?.data
}

const LINK = 'https://guide.example.org/some/folder/da#p=4M8C2-10ZZ7'

test.each([
  ['a link with a place code', LINK],
  ['a short text', 'a'],
  ['letters of Danish and Greek', 'blåbærgrød · Ελλάδα'],
  ['a long address', `https://example.org/${'way/'.repeat(60)}`],
])('%s is read again', (_, text) => {
  for (const cell of [3, 8]) expect(scan(qrPath(text), cell)).toBe(text)
})

test('nothing but squares is drawn, and four modules round about stay light', () => {
  const { size, d } = qrPath(LINK)
  expect(d.replace(/M\d+ \d+h1v1h-1z/g, '')).toBe('')
  for (const [x, y] of squares(d))
    for (const at of [x, y]) {
      expect(at).toBeGreaterThanOrEqual(4)
      expect(at).toBeLessThan(size - 4)
    }
})

test('a fold through the paper does not hurt it', () => {
  const { size, d } = qrPath(LINK)
  const fold = Math.floor(size / 2) + 3
  const folded = squares(d).filter(([, y]) => y !== fold)
  expect(folded.length).toBeLessThan(squares(d).length)
  const path = folded.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('')
  expect(scan({ size, d: path }, 6)).toBe(LINK)
})

test('the reader here sees nothing where nothing is dark', () => {
  expect(scan(qrPath(LINK), 6, 255)).toBeUndefined()
})
