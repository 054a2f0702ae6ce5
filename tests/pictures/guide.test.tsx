// The steps and their pictures: each shows what its step speaks of, and nothing that it does not name.
import { describe, expect, test } from 'vitest'
import { looksAtScreen } from '../../src/engine/guide.ts'
import { guide } from '../../src/guide/guide.ts'
import { HOSTS } from '../../src/pictures/hosts.ts'
import { isPicture, PICTURES } from '../../src/pictures/pictures.ts'
import { labelsOf } from '../locales/marks.ts'
import { textsOf } from '../locales/words.ts'
import { draw, labelsIn } from './support.tsx'

const shown = Object.values(guide.steps).flatMap(step =>
  step.blocks.flatMap(block => (block.kind === 'picture' ? [{ step, picture: block.picture }] : [])),
)

/** Pictures of troubles, and the messages that the wait shows. */
const elsewhere = [
  ...Object.values(guide.troubles).flatMap(({ picture }) => picture ?? []),
  'code-mail',
  'code-sms',
]

/** Labels in the words of a step, wherever it says them. */
const named = (id: string) =>
  textsOf('da', 'guide')
    .filter(({ key }) => key.startsWith(`steps.${id}.`))
    .flatMap(({ text }) => labelsOf(text))

test('every picture that is shown is there, and every one that is there is shown', () => {
  const used = new Set([...shown.map(({ picture }) => picture), ...elsewhere])
  expect([...used].filter(id => !isPicture(id))).toEqual([])
  expect(Object.keys(PICTURES).filter(id => !used.has(id))).toEqual([])
})

test('the two addresses are those of the guide', () => {
  const hosts = Object.entries(guide.addresses).map(([id, address]) => [id, new URL(address).host])
  expect(Object.fromEntries(hosts)).toEqual(HOSTS)
})

describe.each(shown)('$step.id', ({ step, picture }) => {
  test('is on the device of its picture', () => {
    const { device } = isPicture(picture) ? PICTURES[picture] : { device: undefined }
    // A sheet of paper is no device.
    expect(device === 'paper' ? 'none' : device).toBe(step.device)
  })

  test('asks whether it looks like that, unless it is a sheet of paper', () => {
    const { device } = isPicture(picture) ? PICTURES[picture] : { device: undefined }
    expect(looksAtScreen(step)).toBe(device !== 'paper')
  })

  test('names every label that its picture shows', async () => {
    const labels = labelsIn(await draw(picture))
    expect(labels.filter(label => !named(step.id).includes(label))).toEqual([])
  })

  test('says what to do with the label that is marked', async () => {
    const drawn = await draw(picture)
    const marked = drawn.querySelector('.here [data-label]')?.getAttribute('data-label')
    const inSentences = step.blocks.flatMap(block => (block.kind === 'say' ? block.labels : []))
    if (marked) expect(inSentences).toContain(marked)
  })
})
