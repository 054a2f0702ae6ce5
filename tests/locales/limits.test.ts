// @vitest-environment node
// The numbers of design.md: short sentences, few of them, plain words. A screen at a time.
import { describe, expect, test } from 'vitest'
import { measure, sentencesOf, wordsIn } from './readability.ts'
import { flat, languages, textsOf, type Words, wordsOf } from './words.ts'

const LONGEST = 20
const MEAN = 12
const ON_A_SCREEN = 7
/** For the languages the measure was made for; elsewhere long words mean little. */
const LIX: Readonly<Record<string, number>> = { da: 34, en: 34 }
/** Help that is opened on request may be a little harder: it has to name things. */
const LIX_OF_HELP: Readonly<Record<string, number>> = { da: 38, en: 38 }

/** A group of words by its name; none where there is none. */
const groupOf = (words: Words, name: string): Words => {
  const group = words[name]
  return typeof group === 'object' ? group : {}
}

/** The texts of some parts of a group, in one list. */
const partsOf = (words: Words, ...parts: readonly string[]): readonly string[] =>
  parts.flatMap(part => {
    const found = words[part]
    return typeof found === 'string' ? [found] : flat(found ?? {}).map(({ text }) => text)
  })

/** What is too much of texts that are read together; an empty list when all is well. */
function tooMuch(texts: readonly string[], lixLimit: number | undefined): readonly string[] {
  const { mean, lix } = measure(texts)
  return [
    ...tooLong(texts),
    ...(mean > MEAN ? [`mean ${mean.toFixed(1)}`] : []),
    ...(lixLimit !== undefined && lix > lixLimit ? [`LIX ${lix.toFixed(1)}`] : []),
  ]
}

const tooLong = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(sentencesOf).filter(sentence => wordsIn(sentence).length > LONGEST)

test('what is too much is seen', () => {
  const long = Array.from({ length: 21 }, () => 'ord').join(' ')
  expect(tooMuch(['Kort og godt.'], 34)).toEqual([])
  expect(tooMuch([long], undefined)).toEqual([long, 'mean 21.0'])
  expect(tooMuch(['Ekstraordinært besværlige bestemmelser.'], 34)).toEqual(['LIX 103.0'])
})

describe.each(languages)('%s', lang => {
  const steps = Object.entries(groupOf(wordsOf(lang, 'guide'), 'steps'))
  const troubles = Object.entries(wordsOf(lang, 'troubles'))

  test('has steps and troubles', () => {
    expect(steps).not.toEqual([])
    expect(troubles).not.toEqual([])
  })

  test.each(steps)('step %s', (_, words) => {
    const texts = partsOf(typeof words === 'object' ? words : {}, 'do', 'calm', 'see')
    expect(tooMuch(texts, LIX[lang])).toEqual([])
    expect(measure(texts).sentences).toBeLessThanOrEqual(ON_A_SCREEN)
    expect(measure(texts).sentences).toBeGreaterThan(0)
  })

  test.each(troubles)('trouble %s', (_, words) => {
    const texts = partsOf(typeof words === 'object' ? words : {}, 'means', 'do', 'calm')
    expect(tooMuch(texts, LIX[lang])).toEqual([])
    expect(measure(texts).sentences).toBeLessThanOrEqual(ON_A_SCREEN)
    expect(measure(texts).sentences).toBeGreaterThan(0)
  })

  const help = textsOf(lang, 'guide').filter(({ key }) => /\.(more|items)\.[^.]+\.text$/.test(key))

  test.each(help)('help $key', ({ text }) => {
    expect(tooMuch([text], LIX_OF_HELP[lang])).toEqual([])
  })

  test('there is help', () => {
    expect(help).not.toEqual([])
  })

  // Names of letters to be read aloud, one after the other, are no sentence.
  const app = textsOf(lang, 'app').filter(({ key }) => key !== 'spelling.letters')

  test("the app's own words, taken together", () => {
    const texts = app.map(({ text }) => text)
    expect(tooMuch(texts, LIX[lang])).toEqual([])
  })

  // The notes for the helper are held to it step by step: notes.test.ts.
  const desk = textsOf(lang, 'desk').filter(({ key }) => !/^(notes|seat)\./.test(key))

  test("the desk's own words, taken together", () => {
    expect(desk.length).toBeGreaterThan(50)
    expect(
      tooMuch(
        desk.map(({ text }) => text),
        LIX[lang],
      ),
    ).toEqual([])
  })

  test('no other sentence is too long: titles, questions, answers, what a stage needs', () => {
    const others = [...textsOf(lang, 'guide'), ...textsOf(lang, 'troubles')]
    expect(tooLong(others.map(({ text }) => text))).toEqual([])
  })
})
