import fc from 'fast-check'

/**
 * Any text: all of Unicode, halves of pairs too. (fast-check's own unit for this first lists every code point, which takes
 * longer than the tests.)
 */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x7f }),
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0x10ffff }),
    ),
    {
      maxLength: 140,
    },
  )
  .map(points => String.fromCodePoint(...points))
