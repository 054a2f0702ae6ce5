import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AddressCheck } from '../../src/screens/AddressCheck.tsx'
import { toy } from '../engine/toy.ts'
import { show } from './support.tsx'
import { app } from './words.ts'

const guide = toy(
  { oven: {}, end: {} },
  { addresses: { 'eu-login': 'https://eu-login.test/', rcam: 'https://rcam.test/' } },
)

async function check(text: string) {
  const shown = await show(<AddressCheck />, { guide, path: '/en/address' })
  const field = screen.getByLabelText(app.address.label)
  await shown.user.click(field)
  await shown.user.paste(text)
  await shown.user.keyboard('{Enter}')
  return { ...shown, field }
}
const verdict = () => screen.getByRole('status')

describe('is this the right page?', () => {
  test.each([
    ['https://ecas.ec.europa.eu/cas/login', 'genuine', 'ecas.ec.europa.eu'],
    ['https://ecas.ec-europa.eu/cas/login', 'fake', 'ec-europa.eu'],
    ['http://ecas.ec.europa.eu/cas', 'unsure', 'ecas.ec.europa.eu'],
  ] as const)('%s: %s, with the host it belongs to', async (text, word, host) => {
    await check(text)
    expect(verdict()).toHaveTextContent(app.address[word])
    expect(verdict()).toHaveTextContent(app.address[`${word}-do`])
    expect(within(verdict()).getByText(new RegExp(host.replaceAll('.', '\\.')))).toHaveAttribute(
      'translate',
      'no',
    )
    expect(verdict()).toHaveFocus()
  })

  test('an address is never a link, and the only ways out are the two the guide knows', async () => {
    await check('https://ecas.ec.europa.eu.evil.test/<b>cas</b>')
    expect(within(verdict()).queryByRole('link')).toBeNull()
    const out = [...document.querySelectorAll('main a[target=_blank]')].map(one => one.getAttribute('href'))
    expect(out).toEqual(['https://eu-login.test/', 'https://rcam.test/'])
  })

  test('what was pasted goes nowhere: not into the address of the page, and not into what is kept', async () => {
    const sent = { is: false }
    const hear = (event: Event) => {
      sent.is = !event.defaultPrevented
    }
    document.addEventListener('submit', hear, { once: true })
    const { address, store } = await check('https://canary.test/')
    expect(sent.is).toBe(false)
    expect(window.localStorage).toHaveLength(0)
    expect(address()).toBe('/en/address')
    expect(JSON.stringify(store.get())).not.toContain('canary')
  })

  test('it is gone when the page is left', async () => {
    const { field } = await check('https://canary.test/')
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(field).toHaveValue('')
    expect(verdict()).toBeEmptyDOMElement()
  })
})
