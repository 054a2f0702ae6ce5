// @vitest-environment node
import { expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'

const linksOf = (address: string) =>
  Object.values(guide.steps)
    .filter(({ blocks }) => blocks.some(block => block.kind === 'link' && block.address === address))
    .map(({ id }) => id)

test("the addresses are the sheet's, to the letter, and there are no others", () => {
  expect(guide.addresses).toEqual({
    'eu-login': 'https://ecas.ec.europa.eu/cas/login',
    rcam: 'https://webgate.ec.europa.eu/RCAM/',
  })
})

test('EU Login is opened where the account is made or mended', () => {
  expect(linksOf('eu-login')).toEqual(['enter-email', 'renew-password', 'remove-old-devices'])
})

test('RCAM is opened where access is asked for and where the code is entered', () => {
  expect(linksOf('rcam')).toEqual(['open-rcam', 'open-rcam-for-code'])
})
