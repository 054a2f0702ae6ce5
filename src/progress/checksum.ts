/**
 * A short sum over a text, to notice that something else has changed it. No protection against intent.
 * FNV-1a over UTF-16 code units, 32 bits.
 * @returns base 36, at most 7 characters
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(36)
}
