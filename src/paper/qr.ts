import { encode } from 'uqr'

/** Modules of light around a QR code; readers need four. */
const QUIET = 4

/** A QR code as one path: `d` in units of one module, in a square of `size` modules, quiet zone included. */
export type QrPath = { readonly size: number; readonly d: string }

/**
 * Draws a text as a QR code.
 * @param text up to a few hundred characters; error correction M (15 %), for paper that is folded
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const rows = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  )
  return { size: size + 2 * QUIET, d: rows.join('') }
}
