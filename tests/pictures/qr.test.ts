// @vitest-environment node
// The drawn QR code must never lead anybody anywhere: no scanner may find a code in it.
import jsQR from 'jsqr'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QR_DRAWING } from '../../src/pictures/kit/QrDrawing.tsx'

/** Rows of `#` and `.` as pixels, white round about, each cell so many pixels wide; read by a scanner. */
function scan(rows: readonly string[], cell: number): string | undefined {
  const rim = 4
  const size = (rows.length + 2 * rim) * cell
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const black = rows[Math.floor(y / cell) - rim]?.[Math.floor(x / cell) - rim] === '#'
      if (black) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  return jsQR(pixels, size, size)?.data
}

test('the scanner reads a real one, drawn the same way', () => {
  const rows = encode('real', { border: 0 }).data.map(row => row.map(black => (black ? '#' : '.')).join(''))
  expect(scan(rows, 8)).toBe('real')
})

test.each([4, 8, 13])('ours cannot be read, at %d pixels a square', cell => {
  expect(scan(QR_DRAWING, cell)).toBeUndefined()
})

test('it is square, and from afar half black and half white', () => {
  expect(QR_DRAWING.filter(row => row.length !== QR_DRAWING.length)).toEqual([])
  const black = [...QR_DRAWING.join('')].filter(cell => cell === '#').length
  expect(black / QR_DRAWING.length ** 2).toBeGreaterThan(0.35)
  expect(black / QR_DRAWING.length ** 2).toBeLessThan(0.65)
})
