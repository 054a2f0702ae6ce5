// @vitest-environment node
// Where something secret is typed, the step says so, and nowhere else: the words of the guide are the witness.
import { describe, expect, test } from 'vitest'
import type { Secret, Step } from '../../src/engine/guide.ts'
import { guide } from '../../src/guide/guide.ts'
import { flat, wordsOf } from '../locales/words.ts'

/** What somebody does with a secret, and with which; written so that other words about it do not match. */
const TYPED: Readonly<Record<string, readonly (readonly [Secret, RegExp])[]>> = {
  da: [
    ['password', /\b(skriv|lav|log ind)\b[^.]*adgangskode|\blav\b[^.]*\bny\b[^.]*adgangskode/i],
    ['pin', /\btal med fire cifre|\bskriv de fire cifre/i],
    ['finger-or-face', /\bfinger\b.*\bansigt/i],
    ['details', /\bskriv\b[^.]*pensionsnummer/i],
    ['code', /\bgruppe for gruppe/i],
  ],
  en: [
    ['password', /\b(type|make|log in)\b[^.]*password/i],
    ['pin', /\bnumber with four digits|\btype the four digits/i],
    ['finger-or-face', /\bfinger\b.*\bface\b/i],
    ['details', /\btype\b[^.]*pension number/i],
    ['code', /\bgroup by group/i],
  ],
}

/** What a step tells to do, in one text. */
function toldAt(lang: string, { id }: Step): string {
  const steps = wordsOf(lang, 'guide')['steps']
  const own = typeof steps === 'object' ? steps[id] : undefined
  const told = typeof own === 'object' ? own['do'] : undefined
  return typeof told === 'object'
    ? flat(told)
        .map(({ text }) => text)
        .join(' ')
    : ''
}

describe.each(Object.keys(TYPED))('by the words of %s', lang => {
  test.each(Object.values(guide.steps).map(step => [step.id, step] as const))('%s', (_, step) => {
    const told = toldAt(lang, step)
    const found = (TYPED[lang] ?? []).flatMap(([secret, words]) => (words.test(told) ? [secret] : []))
    expect(found).toEqual(step.secret === undefined ? [] : [step.secret])
  })
})
