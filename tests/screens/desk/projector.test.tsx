// The large view for a room.
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NOTHING_YET } from '../../../src/engine/progress.ts'
import { stepOf, walk } from '../../../src/engine/walk.ts'
import { guide } from '../../../src/guide/guide.ts'
import { neighbours, Projector } from '../../../src/screens/desk/Projector.tsx'
import { saved, toy } from '../../engine/toy.ts'
import { show } from '../support.tsx'
import { desk as d, deskWith, HARE } from './support.ts'

describe('the way on the wall', () => {
  test('goes on and back along the usual way, from its first step to its last', () => {
    const way = walk(guide, NOTHING_YET).map(({ step }) => step.id)
    expect(way.length).toBeGreaterThan(30)
    expect(way.map(id => neighbours(guide, stepOf(guide, id)))).toEqual(
      way.map((_, at) => ({
        ...(way[at - 1] !== undefined && { before: way[at - 1] }),
        ...(way[at + 1] !== undefined && { after: way[at + 1] }),
      })),
    )
  })

  test('a step beside that way leads on to it', () => {
    expect(neighbours(guide, stepOf(guide, 'find-method'))).toEqual({ after: 'approve-in-app' })
    expect(neighbours(guide, stepOf(guide, 'earlier-password'))).toEqual({ after: 'add-device' })
  })
})

const toys = toy(
  { page: {}, ask: { question: 'see' }, last: {}, end: {} },
  { questions: { see: { answers: ['form', 'word'] } } },
)
const words = {
  steps: { page: { title: 'Page' }, ask: { title: 'Look' }, last: { title: 'Last' }, end: { title: 'End' } },
  questions: { see: { ask: 'What do you see?', answers: { form: 'A form', word: 'A word' } } },
}
const open = (id: string) =>
  show(<Projector step={stepOf(toys, id)} />, {
    guide: toys,
    words,
    path: `/en/projector/${id}`,
    progress: saved(['page', 'ask'], { see: 'word' }),
    desk: deskWith([{ ...HARE, nickname: 'Canary' }]),
  })

describe('keys', () => {
  test.each([
    ['{ArrowRight}', '/en/projector/last'],
    ['{PageDown}', '/en/projector/last'],
    ['{ArrowLeft}', '/en/projector/page'],
    ['{PageUp}', '/en/projector/page'],
    ['{Control>}{ArrowRight}{/Control}', '/en/projector/ask'],
    ['a', '/en/projector/ask'],
  ])('%s leads to %s', async (keys, there) => {
    const { user, address } = await open('ask')
    await user.keyboard(keys)
    expect(address()).toBe(there)
  })

  test('at the first and the last step there is nothing further', async () => {
    const { user, address } = await open('page')
    await user.keyboard('{ArrowLeft}')
    expect(address()).toBe('/en/projector/page')
    expect(screen.queryByRole('link', { name: d.projector.back })).toBeNull()
  })

  test('a button does it too', async () => {
    const { user, address } = await open('ask')
    await user.click(screen.getByRole('link', { name: d.projector.next }))
    expect(address()).toBe('/en/projector/last')
  })
})

test('desk-8: nothing of whoever’s tab it is: no mark, no nickname, no answer, no place code, nothing done', async () => {
  const { progress } = await open('ask')
  const before = progress()
  const text = document.body.textContent ?? ''
  for (const own of ['Canary', 'hare', 'Hare', 'A word', '✓']) expect(text).not.toContain(own)
  expect(text).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
  expect(document.title).not.toContain('hare')
  expect(screen.getByText('A form')).toBeVisible()
  expect(progress()).toBe(before)
})
