import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Different } from '../../src/screens/Different.tsx'
import { Help } from '../../src/screens/Help.tsx'
import { TroubleScreen } from '../../src/screens/TroubleScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { show, showStep } from './support.tsx'
import { app, filled, plain } from './words.ts'

/** `pale` is mended where it happens, `lost` only at the first step; `mice` nobody knows a way out of. */
const guide = toy(
  { oven: {}, bread: { device: 2 }, photo: { device: 1 }, end: {} },
  {
    numbers: {
      oven: { code: 1 },
      bread: { code: 2, number: '1-2', sheet: 2 },
      photo: { code: 3, number: '1-3', sheet: 3 },
      end: { code: 4 },
    },
    addresses: { rcam: 'https://rcam.test/' },
    facts: { F1: { source: 'sheet', checkedOn: null } },
    troubles: {
      pale: { where: ['bread', 'photo'], back: 'bread', facts: ['F1'] },
      lost: { where: ['bread'], back: 'oven', address: 'rcam' },
      mice: { where: ['photo'], back: 'photo', unknown: true },
      rain: { where: ['photo'], back: 'photo', anywhere: true },
    },
  },
)
const words = {
  steps: { oven: { title: 'Heat the oven' }, bread: { title: 'Bake' }, photo: { title: 'Take a photo' } },
}
const troubles = {
  pale: {
    title: 'It is pale',
    means: 'It needs more time.',
    do: { wait: 'Wait.', look: 'Then click [submit].' },
    calm: 'It is not spoilt.',
  },
  lost: { title: 'It is lost', means: 'It fell.', do: { find: 'Find it.' }, calm: 'Nobody saw.' },
  mice: { title: 'There are mice', means: 'We do not know.', do: { ask: 'Ask.' }, calm: 'They are small.' },
  rain: { title: 'It rains', means: 'It is wet.', do: { in: 'Come in.' }, calm: 'It stops.' },
}
const around = { guide, words, troubles, progress: saved(['oven']) }
const links = (name: string | RegExp) => screen.getAllByRole('link', { name })
const link = (name: string | RegExp) => screen.getByRole('link', { name })
const choices = () =>
  within(document.querySelector('.choices') ?? document.body)
    .getAllByRole('link')
    .map(one => [one.textContent, one.getAttribute('href')])
const actions = () => [...document.querySelectorAll('.actions a')].map(one => one.getAttribute('href'))

const trouble = (id: string) => {
  const found = guide.troubles[id]
  if (!found) throw new Error(`no trouble "${id}"`)
  return found
}

describe('"it looks different"', () => {
  test('offers what is known to happen at this step, and nothing else', async () => {
    await showStep(Different, 'bread', around)
    expect(choices()).toEqual([
      ['It is pale', '/en/bread/different/pale'],
      ['It is lost', '/en/bread/different/lost'],
    ])
  })

  test('names the step, and leads back to it', async () => {
    await showStep(Different, 'bread', around)
    expect(screen.getByText('Bake')).toBeVisible()
    expect(document.querySelector('.where')).toHaveTextContent(filled(app.where.number, { number: '1-2' }))
    expect(document.title).toBe(`${app.different.title} 1-2 · ${app.name}`)
    expect(link(app.different.back)).toHaveAttribute('href', '/en/bread')
  })
})

describe('a trouble', () => {
  test('says what it means, what to do in order with labels drawn, and a calm line', async () => {
    await show(<TroubleScreen trouble={trouble('pale')} from="bread" />, around)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('It is pale')
    expect(screen.getByText('It needs more time.')).toBeVisible()
    const steps = [...document.querySelectorAll('ol.do > li')]
    expect(steps.map(({ textContent }) => textContent)).toEqual(['Wait.', 'Then click Submit.'])
    expect(screen.getByText('Submit')).toHaveAttribute('translate', 'no')
    expect(screen.getByText('It is not spoilt.')).toBeVisible()
    expect(screen.getByText(app.sources.title)).toBeVisible()
  })

  test('mended where it happens, leads on to the step one came from', async () => {
    await show(<TroubleScreen trouble={trouble('pale')} from="photo" />, around)
    expect(actions()).toEqual(['/en/photo', '/en/bread', '/en/photo/different'])
    expect(links(/^Go on to/)[0]).toHaveAccessibleName(
      `${filled(app.trouble['go-on-at'], { number: '1-3' })} Take a photo`,
    )
  })

  test('mended elsewhere, leads on to the step it names, wherever one came from', async () => {
    await show(<TroubleScreen trouble={trouble('lost')} from="bread" />, around)
    expect(actions()[0]).toBe('/en/oven')
    expect(link(/^Go on to the step/)).toHaveAccessibleName(`${app.trouble['go-on']} Heat the oven`)
  })

  test('looked up in Help, leads on to where one is if it can happen there', async () => {
    await show(<TroubleScreen trouble={trouble('pale')} />, { ...around, progress: saved(['oven', 'bread']) })
    expect(actions()).toEqual(['/en/photo', '/en/help'])
  })

  test('looked up in Help from elsewhere, leads on to the step it names, and also to one’s own', async () => {
    await show(<TroubleScreen trouble={trouble('pale')} />, { ...around, progress: saved([]) })
    expect(actions()).toEqual(['/en/bread', '/en/oven', '/en/help'])
  })

  test('that can happen anywhere, looked up in Help, leads on to where one is', async () => {
    await show(<TroubleScreen trouble={trouble('rain')} />, { ...around, progress: saved([]) })
    expect(actions()).toEqual(['/en/oven', '/en/help'])
  })

  test('has one main way on', async () => {
    await show(<TroubleScreen trouble={trouble('lost')} from="bread" />, around)
    expect([...document.querySelectorAll('.main')].map(one => one.getAttribute('href'))).toEqual(['/en/oven'])
  })

  test('that sends to another page has the way there, in a new tab, with the address written out', async () => {
    await show(<TroubleScreen trouble={trouble('lost')} from="bread" />, around)
    const outside = link(new RegExp(app.outside.rcam))
    expect(outside).toHaveAttribute('href', 'https://rcam.test/')
    expect(outside).toHaveAttribute('target', '_blank')
    expect(outside).toHaveAttribute('rel', 'noopener noreferrer')
    expect(outside).toHaveAccessibleName(`${app.outside.rcam} ${app.outside['new-tab']}`)
    expect(screen.getByText('https://rcam.test/')).toHaveAttribute('translate', 'no')
  })

  test('nobody knows a way out of says whom to ask; the others do not', async () => {
    await show(<TroubleScreen trouble={trouble('mice')} from="photo" />, around)
    expect(screen.getByRole('heading', { name: app.contacts.title })).toBeVisible()
    expect(screen.queryByRole('link', { name: /outside/ })).toBeNull()
  })

  test('with a known way out asks nobody', async () => {
    await show(<TroubleScreen trouble={trouble('pale')} from="photo" />, around)
    expect(screen.queryByRole('heading', { name: app.contacts.title })).toBeNull()
  })
})

test('help on paper tells all of each trouble: labels, address and the step where one goes on', async () => {
  await show(<Help />, around)
  const told = [...document.querySelectorAll('.help-paper section')].map(({ textContent }) =>
    plain(textContent),
  )
  expect(told).toEqual([
    'It is paleIt needs more time.Wait.Then click Submit.It is not spoilt.Go on to 1-2: Bake',
    'It is lostIt fell.Find it.https://rcam.test/Nobody saw.Go on to the step: Heat the oven',
    'There are miceWe do not know.Ask.They are small.Go on to 1-3: Take a photo',
    'It rainsIt is wet.Come in.It stops.',
  ])
})

test('help lists every trouble, each with its own page', async () => {
  await show(<Help />, around)
  const ids = ['pale', 'lost', 'mice', 'rain']
  expect(choices().map(([, href]) => href)).toEqual(ids.map(id => `/en/help/${id}`))
  expect(link(/^There are mice/)).toBeVisible()
})
