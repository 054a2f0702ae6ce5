import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { guide as real } from '../../src/guide/guide.ts'
import { CompanionScreen, nextOnPhone } from '../../src/screens/CompanionScreen.tsx'
import { on, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app } from './words.ts'

const tap = { kind: 'say', words: 'tap', labels: ['create-account'], paper: true } as const
const guide = toy(
  {
    oven: { device: 2 },
    look: { device: 1, blocks: [tap] },
    photo: {
      device: 1,
      question: 'blurred',
      next: [{ when: [on('blurred', 'yes')], to: 'again' }, { to: 'eat' }],
    },
    again: { device: 1 },
    eat: { device: 2 },
    end: {},
  },
  { questions: { blurred: { answers: ['no', 'yes'] } }, notes: real.notes },
)
const words = {
  steps: {
    look: { title: 'Look', do: { tap: 'Tap [create-account].' } },
    photo: { title: 'Take a photo' },
    again: { title: 'Once more' },
  },
}
const links = () => [...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))

describe('the part on the telephone', () => {
  test('goes on from one step there to the next', async () => {
    await showStep(CompanionScreen, 'look', { guide, words })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Look')
    expect(links()).toEqual(['/en/companion/photo'])
    expect(screen.queryByText(app.companion.computer)).toBeNull()
  })

  test('where it may end, says when to look at the other screen', async () => {
    await showStep(CompanionScreen, 'photo', { guide, words })
    expect(links()).toEqual(['/en/companion/again'])
    expect(screen.getByText(app.companion['computer-or'])).toBeVisible()
  })

  test('where it ends, says so', async () => {
    await showStep(CompanionScreen, 'again', { guide, words })
    expect(links()).toEqual([])
    expect(screen.getByText(app.companion.computer)).toBeVisible()
  })

  test('knows kinds and labels by its address, and hands them on', async () => {
    const path = '/en/companion/look?device-1=ipad&screen-language=sv'
    const { progress } = await showStep(CompanionScreen, 'look', { guide, words, path })
    expect(screen.getByText('On the iPad')).toBeVisible()
    expect(screen.getByText('Skapa konto')).toHaveAttribute('lang', 'sv')
    expect(links()).toEqual(['/en/companion/photo?device-1=ipad&screen-language=sv'])
    expect(progress()).toEqual(NOTHING_YET)
  })
})

describe('of the real guide', () => {
  const there = Object.values(real.steps).filter(({ device }) => device === 1)

  test.each(there)('from $id one comes to an end there, where the other screen follows', step => {
    const ways = [[step]]
    for (let way = ways.pop(); way; way = ways.pop()) {
      expect(way.length).toBeLessThan(there.length)
      const last = way.at(-1) ?? step
      const next = nextOnPhone(real, last)
      for (const one of next) ways.push([...way, one])
      if (next.length === 0) for (const rule of last.next) expect('to' in rule).toBe(true)
    }
  })
})
