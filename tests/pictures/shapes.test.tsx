// The frame of a drawing is that of the person's own device, wherever the drawing is shown.
import { describe, expect, test } from 'vitest'
import { Picture } from '../../src/blocks/Picture.tsx'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import type { Shapes } from '../../src/pictures/kit/shapes.ts'
import { PICTURES } from '../../src/pictures/pictures.ts'
import { CompanionScreen } from '../../src/screens/CompanionScreen.tsx'
import { TroubleScreen } from '../../src/screens/TroubleScreen.tsx'
import { toy } from '../engine/toy.ts'
import { show } from '../screens/support.tsx'
import { draw } from './support.tsx'

const framesOf = (within: ParentNode) =>
  [...within.querySelectorAll('.screen')].map(frame => frame.getAttribute('data-shape'))

/** Met on no device of their own, so they are always drawn alike. */
const ANYWHERE: Readonly<Record<string, string>> = {
  'pension-slip': 'sheet',
  'device-mail': 'sheet',
  'code-mail': 'sheet',
  'code-sms': 'phone',
}

/** E-mail on a computer: in whatever program, so it is no window of the browser. */
const MAILS = ['mail', 'mail-link']

const DEVICES: readonly Shapes[] = [
  { 1: 'phone', 2: 'window' },
  { 1: 'tablet', 2: 'phone' },
  { 1: 'phone', 2: 'tablet' },
]

describe.each(DEVICES)('$1 and $2', shapes => {
  test.each(Object.entries(PICTURES))('%s', async (id, { device }) => {
    const own = device === 1 || device === 2 ? shapes[device] : undefined
    const drawn = own === 'window' && MAILS.includes(id) ? 'sheet' : (own ?? ANYWHERE[id])
    const frames = framesOf(await draw(id, 'en', 'en', shapes))
    expect(frames.length).toBeGreaterThan(0)
    expect(new Set(frames)).toEqual(new Set([drawn]))
  })
})

const guide = toy(
  {
    form: { device: 2, blocks: [{ kind: 'picture', picture: 'account-form' }] },
    app: { device: 1, blocks: [{ kind: 'picture', picture: 'app-pin' }] },
    two: {
      device: 2,
      blocks: [
        { kind: 'picture', picture: 'my-account' },
        { kind: 'picture', picture: 'manage-devices' },
      ],
    },
    end: {},
  },
  {
    troubles: { refused: { picture: 'account-form' } },
    notes: {
      'device-1': { kind: 'choice', of: ['phone', 'ipad', 'tablet'] },
      'device-2': { kind: 'choice', of: ['computer', 'phone'] },
      'screen-language': { kind: 'choice', of: ['en', 'da'] },
    },
  },
)

const stepOf = (id: string) => {
  const step = guide.steps[id]
  if (!step) throw new Error(`no step ${id}`)
  return step
}

const said = (notes: Readonly<Record<string, string>>): Progress => ({
  ...NOTHING_YET,
  notes: Object.fromEntries(Object.entries(notes).map(([note, is]) => [note, { is, at: 1 }])),
})

describe('what the person said of the two devices', () => {
  test.each([
    ['app', {}, 'phone'],
    ['app', { 'device-1': 'ipad' }, 'tablet'],
    ['form', {}, 'window'],
    ['form', { 'device-2': 'laptop' }, 'window'],
    ['form', { 'device-2': 'tablet' }, 'tablet'],
    ['form', { 'device-2': 'phone' }, 'phone'],
  ])('a step: %s, %j', async (id, notes, shape) => {
    await show(<Picture step={stepOf(id)} />, { guide, progress: said(notes) })
    expect(framesOf(document)).toEqual([shape])
  })

  test('a trouble', async () => {
    const trouble = guide.troubles['refused']
    if (!trouble) throw new Error('no trouble')
    await show(<TroubleScreen trouble={trouble} />, { guide, progress: said({ 'device-2': 'phone' }) })
    expect(framesOf(document)).toEqual(['phone'])
  })

  test('the companion, which keeps nothing, is told by its address', async () => {
    await show(<CompanionScreen step={stepOf('app')} />, { guide, path: '/en/companion/app?device-1=ipad' })
    expect(framesOf(document)).toEqual(['tablet'])
  })

  test('the companion passes over what cannot be, and what is kept where it is opened', async () => {
    const path = '/en/companion/app?device-1=fridge&done=form'
    await show(<CompanionScreen step={stepOf('app')} />, {
      guide,
      path,
      progress: said({ 'device-1': 'ipad' }),
    })
    expect(framesOf(document)).toEqual(['phone'])
  })
})

test('a step that goes over two pages shows both, the second as what comes then', async () => {
  await show(<Picture step={stepOf('two')} />, { guide })
  const drawn = [...document.querySelectorAll('.see > .drawn')]
  expect(drawn.map(one => one.getAttribute('data-picture'))).toEqual(['my-account', 'manage-devices'])
  expect(drawn.map(one => one.querySelector('.screen-between') !== null)).toEqual([false, true])
})
