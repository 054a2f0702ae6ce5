/**
 * What looks like a QR code from afar and is none: the three corners are plain squares without the rings by which
 * a scanner finds a code, and what lies between them is an even scatter. A test proves that it cannot be read.
 * Rows of `#` (black) and `.` (white).
 */
export const QR_DRAWING: readonly string[] = [
  '####.#..#.####',
  '####..##..####',
  '####.#.#..####',
  '####..#.#.####',
  '......#...#...',
  '#.#.##..#..#.#',
  '..#...#.##.#..',
  '.#.#.#...#..#.',
  '#..##..#..#.##',
  '.......#.#..#.',
  '####.#..#.##..',
  '####..#..#..##',
  '####.##.#.#.#.',
  '####...#..##.#',
]

/** The drawing, black on white with a white rim, whatever the colours of the page. */
export function QrDrawing() {
  const size = QR_DRAWING.length
  const black = QR_DRAWING.flatMap((row, y) =>
    [...row].flatMap((cell, x) => (cell === '#' ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      className="screen-qr"
      viewBox={`-1 -1 ${size + 2} ${size + 2}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
      focusable="false"
    >
      <path className="screen-qr-white" d={`M-1 -1h${size + 2}v${size + 2}h-${size + 2}z`} />
      <path className="screen-qr-black" d={black.join('')} />
    </svg>
  )
}
