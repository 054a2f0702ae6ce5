// "Which number do you see?"
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { GoScreen } from '../../src/screens/GoScreen.tsx'
import { stepNumbered } from '../../src/screens/numbered.ts'
import { saved } from '../engine/toy.ts'
import { show } from './support.tsx'
import { app, filled } from './words.ts'

describe('a number and its step', () => {
  test.each(
    Object.values(guide.steps).flatMap(({ id }) => {
      const { number } = guide.numbers[id] ?? {}
      return number === undefined ? [] : [[number, id] as const]
    }),
  )('%s is %s', (number, id) => {
    expect(stepNumbered(guide, NOTHING_YET, number)?.id).toBe(id)
  })

  test('a point is taken up at its first screen on one’s own way', () => {
    expect(stepNumbered(guide, NOTHING_YET, '1-3')?.id).toBe('create-account')
    const begunBefore = saved(['enter-email'], { 'what-you-see': 'password' })
    expect(stepNumbered(guide, begunBefore, '1-3')?.id).toBe('earlier-password')
    expect(stepNumbered(guide, NOTHING_YET, '2-3')?.id).toBe('choose-method')
  })

  test.each(['9-9', '2-3z', '0-1', '1-11'])('%s is none', number => {
    expect(stepNumbered(guide, NOTHING_YET, number)).toBeUndefined()
  })
})

async function type(text: string) {
  const shown = await show(<GoScreen />, { guide })
  await shown.user.type(screen.getByLabelText(app.go.label), text)
  await shown.user.click(screen.getByRole('button', { name: app.go.go }))
  return shown
}

describe('the field', () => {
  test('leads to the step, whatever stands between the figures', async () => {
    const { address } = await type('2.3')
    expect(address()).toBe('/en/choose-method')
  })

  test.each([
    ['9-9', filled(app.go.unknown, { number: '9-9' })],
    ['hello', app.go['not-a-number']],
  ])('%s: says what is wrong, and what was typed stays', async (text, says) => {
    const { address } = await type(text)
    expect(address()).toBe('/en')
    expect(screen.getByRole('heading', { name: app.practice.summary })).toHaveFocus()
    expect(screen.getByRole('link', { name: says })).toBeVisible()
    const field = screen.getByLabelText(app.go.label)
    expect(field).toHaveValue(text)
    expect(field).toBeInvalid()
  })

  test('tells the helper what to ask', async () => {
    await show(<GoScreen />, { guide })
    expect(screen.getByText(app.go.question)).toBeVisible()
  })
})

describe('a number in the address', () => {
  test('leads to its step', async () => {
    const { address } = await show(<GoScreen asked="2-3" />, { guide, path: '/en/go/2-3' })
    expect(address()).toBe('/en/choose-method')
  })

  test('that is unknown stands in the field, with what is wrong', async () => {
    const { address } = await show(<GoScreen asked="9-9" />, { guide, path: '/en/go/9-9' })
    expect(address()).toBe('/en/go/9-9')
    expect(screen.getByLabelText(app.go.label)).toHaveValue('9-9')
    expect(screen.getByLabelText(app.go.label)).toBeInvalid()
  })
})
