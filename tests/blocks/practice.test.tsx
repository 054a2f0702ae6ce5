import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { toy } from '../engine/toy.ts'
import { showStep } from '../screens/support.tsx'
import { app, filled } from '../screens/words.ts'

const guide = toy({
  password: { blocks: [{ kind: 'practice', field: 'password' }] },
  pin: { blocks: [{ kind: 'practice', field: 'pin' }] },
  code: { blocks: [{ kind: 'practice', field: 'validation-code' }] },
  end: {},
})
const words = { steps: {} }
const own = app.practice

// Fetched when it is opened; had before, it is there at once.
beforeAll(() =>
  Promise.all([
    import('../../src/blocks/practice/PasswordPractice.tsx'),
    import('../../src/blocks/practice/PinPractice.tsx'),
    import('../../src/blocks/practice/CodeHelper.tsx'),
  ]),
)

async function open(
  step: 'password' | 'pin' | 'code',
  { open: title, label }: { open: string; label: string },
) {
  const shown = await showStep(StepScreen, step, { guide, words })
  await shown.user.click(screen.getByText(title))
  return { ...shown, field: await screen.findByLabelText(label) }
}
const button = (name: string) => screen.getByRole('button', { name })
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

/** The whole page as it is written, with what React keeps of it: nothing typed may stand there. */
const written = () => document.documentElement.outerHTML

const leave = {
  'the page is left': () => window.dispatchEvent(new Event('pagehide')),
  'the browser brings the page back': () =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
  'the tab is hidden': () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
  },
}

describe('the practice password', () => {
  const openIt = () => open('password', own.password)
  const lit = (lamp: string) => screen.getByText(lamp).closest('li')?.dataset['lit']

  test('is a bad example to mend, and says first that it is not for one’s own', async () => {
    const { field } = await openIt()
    await waitFor(() => expect(field).toHaveValue(own.password.example))
    expect(field).toHaveAccessibleName(own.password.label)
    expect(lit(own.password['lamp-length'])).toBe('true')
    expect(lit(own.password['lamp-upper'])).toBe('false')
  })

  test('lights a lamp for each thing that is there, and what is typed stands in no attribute', async () => {
    const { user, field } = await openIt()
    await user.clear(field)
    await user.type(field, 'Zq7-canary')
    for (const lamp of ['length', 'upper', 'lower', 'digit', 'special'] as const)
      expect(lit(own.password[`lamp-${lamp}`])).toBe('true')
    expect(screen.getByText(filled(own.password.length, { count: 10 }))).toBeVisible()
    expect(written()).not.toContain('Zq7-canary')
    await user.click(button(own.check))
    expect(said()).toContain(own.password.ok)
    expect(written()).not.toContain('Zq7-canary')
  })

  test('says what to mend, in a summary that takes the focus, and keeps the text', async () => {
    const { user, field } = await openIt()
    await user.clear(field)
    await user.type(field, 'Aa1-short')
    await user.click(button(own.check))
    expect(screen.getByRole('heading', { name: own.summary })).toHaveFocus()
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining(filled(own.password['too-short'], { count: 9 })),
    )
    expect(field).toHaveValue('Aa1-short')
  })

  test.each(Object.entries(leave))('is the example again when %s', async (_, happens) => {
    const { user, field } = await openIt()
    await user.clear(field)
    await user.type(field, 'Zq7-canary')
    act(() => void happens())
    expect(field).toHaveValue(own.password.example)
    expect(
      screen.getByText(filled(own.password.length, { count: own.password.example.length })),
    ).toBeVisible()
  })

  test('field-19: an e-mail address put there by the browser is emptied, and why is said', async () => {
    const { field } = await openIt()
    fireEvent.input(field, { target: { value: 'ole@example.com' } })
    expect(field).toHaveValue('')
    expect(field).toHaveAccessibleDescription(expect.stringContaining(own['filled-in']))
  })

  test('closed, it has forgotten what was typed', async () => {
    const { user, field } = await openIt()
    await user.type(field, 'Zq7')
    await user.click(screen.getByText(own.password.open))
    await waitFor(() => expect(field).not.toBeInTheDocument())
  })
})

describe('the practice PIN', () => {
  test('gives advice and no verdict, and is empty when the tab is hidden', async () => {
    const { user, field } = await open('pin', own.pin)
    await user.type(field, '1111')
    await user.click(button(own.check))
    expect(said()).toContain(own.pin.repeated)
    act(() => leave['the tab is hidden']())
    expect(field).toHaveValue('')
    expect(said()).not.toContain(own.pin.repeated)
  })

  test('field-11: other digits are told from none', async () => {
    const { user, field } = await open('pin', own.pin)
    await user.type(field, '٤٨٢٧')
    await user.click(button(own.check))
    expect(field).toHaveAccessibleDescription(expect.stringContaining(own.pin['other-digits']))
    expect(field).toHaveValue('٤٨٢٧')
  })
})

describe('the help with the code', () => {
  const openIt = () => open('code', own['validation-code'])
  const groups = () =>
    [...document.querySelectorAll('.code-groups .code')].map(({ textContent }) => textContent)

  test('field-1: finds it in a message, large, with its own ticks; the tab may be hidden meanwhile', async () => {
    const { user, field } = await openIt()
    await user.type(field, 'Your code: aB1-cD2-eF3-gH4')
    await user.click(button(own['validation-code'].find))
    expect(groups()).toEqual(['aB1', 'cD2', 'eF3', 'gH4'])
    expect(said()).toContain(own['validation-code'].found)
    expect(document.querySelector('.spelled')).toHaveTextContent('small ay, capital bee, one')
    await user.click(
      screen.getByRole('checkbox', { name: filled(own['validation-code'].group, { number: 2 }) }),
    )
    act(() => leave['the tab is hidden']())
    expect(groups()).toEqual(['aB1', 'cD2', 'eF3', 'gH4'])
    expect(screen.getByRole('checkbox', { checked: true })).toBeVisible()
  })

  test('the code is not kept: gone from the page when the page is left', async () => {
    const { user, field, progress, store } = await openIt()
    await user.type(field, 'aB1-cD2-eF3-gH4')
    await user.click(button(own['validation-code'].find))
    act(() => void leave['the page is left']())
    expect(groups()).toEqual([])
    expect(field).toHaveValue('')
    expect(JSON.stringify([progress(), store.get()])).not.toContain('aB1')
    expect(written()).not.toContain('aB1')
  })

  test('field-3: says how many characters there are, and the text stays', async () => {
    const { user, field } = await openIt()
    await user.type(field, 'aB1-cD2-eF3-gH')
    await user.click(button(own['validation-code'].find))
    const text = filled(own['validation-code']['too-short'], { count: 11 })
    expect(field).toHaveAccessibleDescription(expect.stringContaining(text))
    expect(field).toHaveValue('aB1-cD2-eF3-gH')
    expect(groups()).toEqual([])
  })

  test('warns of characters that look alike', async () => {
    const { user, field } = await openIt()
    await user.type(field, '0B1-cD2-eF3-gH4')
    await user.click(button(own['validation-code'].find))
    expect(screen.getByText(own['validation-code']['look-alike'])).toBeVisible()
  })
})
