import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { ChecklistPaper } from '../../src/paper/ChecklistPaper.tsx'
import { ChecklistScreen } from '../../src/screens/ChecklistScreen.tsx'
import { on, saved, toy } from '../engine/toy.ts'
import { show } from '../screens/support.tsx'
import { app, filled } from '../screens/words.ts'

const say = (words: string, paper = true) => ({ kind: 'say', words, labels: [], paper }) as const
const link = { kind: 'link', address: 'eu-login' } as const

/** Point 1-2 has screens on two devices, on none, and one that stands on no paper; 1-3 has one only some people meet. */
const guide = toy(
  {
    oven: { device: 2, blocks: [say('heat'), link, say('why', false)] },
    dough: { device: 2, blocks: [say('knead')] },
    rest: { blocks: [say('cover')] },
    photo: { device: 1, blocks: [say('snap'), say('next')] },
    quiet: { device: 1, blocks: [say('think', false)] },
    crust: {
      device: 1,
      blocks: [say('look')],
      question: 'colour',
      next: [{ when: [on('colour', 'pale')], to: 'longer' }, { to: 'eat' }],
    },
    longer: { device: 2, blocks: [say('wait')] },
    eat: { stage: 2, device: 1, blocks: [say('eat')] },
    end: { stage: 3 },
  },
  {
    numbers: {
      oven: { code: 1, number: '1-1', sheet: 1 },
      dough: { code: 2, number: '1-2a', sheet: 2 },
      rest: { code: 3, number: '1-2b', sheet: 2 },
      photo: { code: 4, number: '1-2c', sheet: 2 },
      quiet: { code: 5, number: '1-2d', sheet: 2 },
      crust: { code: 6, number: '1-3a', sheet: 3 },
      longer: { code: 7, number: '1-3b', sheet: 3 },
      eat: { code: 8, number: '2-1', sheet: 4 },
    },
    questions: { colour: { answers: ['brown', 'pale'] } },
    addresses: { 'eu-login': 'https://eu-login.test/' },
  },
)
const words = {
  steps: {
    oven: { do: { heat: 'Heat the oven with [next].', why: 'Only on the screen.' } },
    dough: { do: { knead: 'Knead.' } },
    rest: { do: { cover: 'Cover it.' } },
    photo: { do: { snap: 'Take a photo.', next: 'Send it.' } },
    quiet: { do: { think: 'Think.' } },
    crust: { do: { look: 'Look at it.' } },
    longer: { do: { wait: 'Wait.' } },
    eat: { do: { eat: 'Eat.' } },
  },
}
const paper = (progress: Progress = NOTHING_YET) =>
  show(<ChecklistPaper progress={progress} />, { guide, words, progress })

const pages = () => [...document.querySelectorAll('article.paper')]
const rows = (page = 0) => [...(pages()[page]?.querySelectorAll('ol > li') ?? [])]
const row = (number: string) => {
  const found = rows().find(one => one.querySelector('.paper-number')?.textContent === number)
  if (!found) throw new Error(`no row ${number}`)
  return found
}
const text = (element: Element) => element.querySelector('div')?.textContent?.trim().replace(/\s+/g, ' ')
const done = () =>
  rows()
    .filter(one => one.querySelector('.paper-box.done'))
    .map(one => one.querySelector('.paper-number')?.textContent)

describe('the printed list', () => {
  test('has a page a stage, each with its name, what to have ready, and its number of the pages', async () => {
    await paper()
    expect(pages()).toHaveLength(3)
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Paper one',
      'Paper two',
      'Paper three',
    ])
    expect(pages()[1]).toHaveTextContent('Ready two.')
    expect(pages()[1]).toHaveTextContent(filled(app.paper.page, { page: 2, of: 3 }))
    for (const page of pages()) expect(page).toHaveTextContent(app.foot['not-the-commission'])
  })

  test('has one box a point, however many screens the point has', async () => {
    await paper()
    expect(rows().map(one => one.querySelector('.paper-number')?.textContent)).toEqual(['1-1', '1-2', '1-3'])
    for (const one of rows()) expect(one.querySelectorAll('.paper-box')).toHaveLength(1)
    expect(rows(1)).toHaveLength(1)
    expect(rows(2)).toHaveLength(0)
  })

  test('has the sentences for paper, labels drawn, and none that is for the screen only', async () => {
    await paper()
    expect(row('1-1')).toHaveTextContent('Heat the oven with Next.')
    expect(document.body).not.toHaveTextContent('Only on the screen.')
    expect(row('1-1').querySelector('.theirs')).toHaveAttribute('translate', 'no')
  })

  test('has the addresses written out', async () => {
    await paper()
    expect(text(row('1-1'))).toBe(`Heat the oven with Next. ${app.paper.open} https://eu-login.test/.`)
    expect(screen.getByText('https://eu-login.test/')).toHaveAttribute('translate', 'no')
    expect(document.querySelector('article a')).toBeNull()
  })

  test('leaves out a screen that only some people meet', async () => {
    await paper(saved(['oven'], { colour: 'pale' }))
    expect(text(row('1-3'))).toBe('Look at it.')
  })

  test('says where the device changes, also over a screen on no device, and nowhere else', async () => {
    await paper()
    expect(text(row('1-2'))).toBe('Knead. Cover it. Take the phone. Take a photo. Send it.')
    expect(document.querySelectorAll('.paper-turn')).toHaveLength(1)
  })

  test('names the devices the person has', async () => {
    const notes = { 'device-1': { is: 'ipad', at: 1 }, 'device-2': { is: 'laptop', at: 1 } }
    await paper({ ...NOTHING_YET, notes })
    expect(text(row('1-2'))).toContain('Take the iPad.')
  })

  test('has places to write names and dates by hand, and none for a secret', async () => {
    await paper()
    const places = [...document.querySelectorAll('.paper-write')].map(({ textContent }) => textContent)
    expect(places).toEqual([
      app.paper['device-name'],
      app.paper['pin-kept'],
      app.paper['asked-on'],
      app.paper['came-on'],
      app.paper['done-on'],
      app.paper['password-again'],
    ])
    expect(document.querySelector('article input, article textarea')).toBeNull()
  })
})

describe('what is done is ticked', () => {
  test('a point when all its screens are, also one that is not on the paper', async () => {
    await paper(saved(['oven', 'dough', 'rest', 'photo']))
    expect(done()).toEqual(['1-1'])
  })

  test('and then it is', async () => {
    await paper(saved(['oven', 'dough', 'rest', 'photo', 'quiet']))
    expect(done()).toEqual(['1-1', '1-2'])
  })

  test('also by who went another way', async () => {
    await paper(saved(['oven', 'dough', 'rest', 'photo', 'quiet', 'crust', 'longer'], { colour: 'pale' }))
    expect(done()).toEqual(['1-1', '1-2', '1-3'])
  })
})

test('on the screen the list stands as it will be printed, with a button that prints it', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = await show(<ChecklistScreen />, { guide, words, progress: saved(['oven']) })
  expect(pages()).toHaveLength(3)
  expect(done()).toEqual(['1-1'])
  await user.click(screen.getByRole('button', { name: app.checklist.print }))
  expect(print).toHaveBeenCalledTimes(1)
})
