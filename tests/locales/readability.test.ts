// @vitest-environment node
// The counting itself, on texts that were counted by hand.
import { describe, expect, test } from 'vitest'
import { measure, sentencesOf, wordsIn } from './readability.ts'

describe('sentences', () => {
  test.each([
    ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['Bad om pension efter 20. december 2020? Så fik du én.', 2],
    ['Det sluttede 1. juli 2025. Vælg en anden.', 2],
    ['Brug tal og tegn som - ? & %.', 1],
    ['Brug tegn som -\u00a0?\u00a0&\u00a0%. Skriv dem.', 2],
    ['Look closely. 0 and O look alike. So do 1, I and l.', 3],
    ['Den blev bestilt kl. {{asked}}. Se igen kl. 14.25.', 2],
    ['Du har to. iPad og telefon.', 2],
    ['Er den der? Åbn den. Ændr den. Øv dig.', 4],
    ['Have one: it can be S24 or iPhone13.', 1],
    ['Et øjeblik …', 1],
    ['', 0],
    ['- ? & %.', 0],
  ])('%j', (text, expected) => {
    const found = sentencesOf(text)
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected)
  })

  test('a label begins, ends and fills a sentence, but is none of our words', () => {
    expect(sentencesOf('Click [next]. [submit] comes after. Then [proceed]!')).toHaveLength(3)
    expect(sentencesOf('[next].')).toHaveLength(0)
    expect(wordsIn(sentencesOf('Click [create-account] now.')[0] ?? '')).toEqual(['Click', 'now'])
  })

  test('a placeholder is one word', () => {
    expect(wordsIn(sentencesOf('Efter {{days}} dage.')[0] ?? '')).toEqual(['Efter', '0', 'dage'])
  })
})

test('what holds a word together: hyphens, apostrophes and dots inside it', () => {
  expect(wordsIn("Your iPad's e-mail, at 14.25 - or sms'er (QR-koden)")).toEqual([
    'Your',
    "iPad's",
    'e-mail',
    'at',
    '14.25',
    'or',
    "sms'er",
    'QR-koden',
  ])
})

describe('measure', () => {
  test('seven words in two sentences, one of them long', () => {
    expect(measure(['Vælg det her. Skriv din adgangskode nu.'])).toEqual({
      sentences: 2,
      words: 7,
      longest: 4,
      mean: 3.5,
      lix: 3.5 + 100 / 7,
    })
  })

  test('long is more than six letters; hyphens, apostrophes and figures are no letters', () => {
    const share = (word: string) => measure([word]).lix - 1
    expect(share('button')).toBe(0)
    expect(share('buttons')).toBe(100)
    expect(share('e-mails')).toBe(0)
    expect(share("Logins'")).toBe(0)
    expect(share('12345678')).toBe(0)
    expect(share('QR-koden')).toBe(100)
  })

  test('texts that belong together are counted together, labels not', () => {
    const one = measure(['Find [pin-method] and click it.', 'Then click [sign-in].'])
    expect(one).toMatchObject({ sentences: 2, words: 6, longest: 4, mean: 3 })
  })

  test('no words, no measure', () => {
    expect(measure([])).toEqual({ sentences: 0, words: 0, longest: 0, mean: 0, lix: 0 })
    expect(measure(['[next].'])).toEqual(measure([]))
  })
})
