// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { addressSchema, checkAddress, GENUINE_HOSTS } from '../../src/inputs/address.ts'
import { addressCases, readable } from './cases.ts'

describe('field-15: every shared address', () => {
  test.each(addressCases.map(one => ({ ...one, shown: readable(one.input) })))(
    '$shown: $why',
    ({ input, genuine }) => {
      expect(checkAddress(input).verdict === 'genuine').toBe(genuine)
    },
  )
})

describe('field-15: genuine, whatever a mail program puts around it', () => {
  test.each([
    'https://webgate.ec.europa.eu/RCAM/',
    'https://ecas.ec.europa.eu:443/cas/login',
    'https://ecas.ec.europa.eu/',
    'ecas.ec.europa.eu',
    'webgate.ec.europa.eu/RCAM',
    'Https://Ecas.ec.europa.eu/cas/login',
    'https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-1&x=%2F#top',
    'https://ecas.ec.europa.eu?x=1',
    'https://ecas.ec.europa.eu#@evil.example',
    'https://ecas.ec.europa.eu/@evil.example:x@evil.example',
    'https://ecas.ec.europa.eu//cas/login',
    'https://ecas.ec.europa.eu/cas/login?service=https%3A%2F%2Fwebgate.ec.europa.eu%2FRCAM%2F',
    "https://ecas.ec.europa.eu/cas/it's",
    '(https://ecas.ec.europa.eu/cas/login)',
    '"https://ecas.ec.europa.eu/cas/login"',
    "'https://ecas.ec.europa.eu/cas/login'",
    '\u201chttps://ecas.ec.europa.eu/cas/login\u201d',
    '\u00bbhttps://ecas.ec.europa.eu/cas/login\u00ab',
    '[https://ecas.ec.europa.eu/cas/login]',
    '> https://ecas.ec.europa.eu/cas/login',
    'https://ecas.ec.europa.eu/cas/login.',
    'https://ecas.ec.europa.eu/cas/login!',
    'https://ecas.ec.europa.eu/cas/login?',
    'https://ecas.ec.europa.eu/cas/login;',
    'https://ecas.ec.europa.eu/cas/login\u2026',
    'https://ecas.ec.europa.eu/cas/login...',
    '\ufeffhttps://ecas.ec.europa.eu/cas/login\u200b',
    '\r\n\thttps://ecas.ec.europa.eu/cas/login\r\n',
    ': https://ecas.ec.europa.eu/cas/login',
    'ecas.ec.europa.eu.',
  ])('%j', text => {
    const { verdict, host } = checkAddress(text)
    expect(verdict).toBe('genuine')
    expect(GENUINE_HOSTS).toContain(host)
  })
})

describe('field-15: fake, with the host it really leads to', () => {
  test.each([
    ['https://ecas.ec.europa.eu@evil.example/', 'evil.example'],
    ['https://ecas.ec.europa.eu:443@evil.example/', 'evil.example'],
    ['ecas.ec.europa.eu@evil.example', 'evil.example'],
    ['https://ecas.ec.europa.eu\\@evil.example/', 'evil.example'],
    ['https://evil.example\\@ecas.ec.europa.eu/', 'evil.example'],
    ['https://ecas.ec.europa.eu\\.evil.example/', 'ecas.ec.europa.eu\\.evil.example'],
    ['https://ecas.ec.europa.eu:443.evil.example/', 'ecas.ec.europa.eu:443.evil.example'],
    ['https://ecas.ec.europa.eu,evil.example/', 'ecas.ec.europa.eu,evil.example'],
    ['https://ecas.ec.europa.eu%2eevil.example/', 'ecas.ec.europa.eu.evil.example'],
    ['https://ecas.ec.europa.eu\n.evil.example/', 'ecas.ec.europa.eu.evil.example'],
    ['https://evil.example#@ecas.ec.europa.eu', 'evil.example'],
    ['https://evil.example/ https://ecas.ec.europa.eu/', 'evil.example'],
    ['http://ecas-ec-europa.eu/', 'ecas-ec-europa.eu'],
    ['https://ecaseceuropa.eu/', 'ecaseceuropa.eu'],
    ['https://ec-europa.eu/', 'ec-europa.eu'],
    ['https://noteuropa.eu/', 'noteuropa.eu'],
    ['https://www.google.com/url?q=https://ecas.ec.europa.eu', 'www.google.com'],
    ['https://xn--ecs-8cd.ec.europa.eu/', 'xn--ecs-8cd.ec.europa.eu'],
    ['https://ecas.ec.\u0435uropa.eu/', 'ecas.ec.xn--uropa-ywe.eu'],
    [
      'https://safelinks.protection.outlook.com.evil.example/',
      'safelinks.protection.outlook.com.evil.example',
    ],
    ['https://notmimecast.com/', 'notmimecast.com'],
    ['https://\u202eecas.ec.europa.eu/', '\\u{202e}ecas.ec.europa.eu'],
    ['https://localhost/', 'localhost'],
    ['147.67.34.45', '147.67.34.45'],
    ['https://0x93.0x43/', '147.0.0.67'],
    ['https://[::1]:80/', '[::1]'],
    ['http+x://ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['evil.example', 'evil.example'],
    ['\u0001https://evil.example/', 'evil.example'],
    ['javascript:alert(1)//ecas.ec.europa.eu', undefined],
    ['JAVASCRIPT:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['vbscript:x', undefined],
    ['intent://ecas.ec.europa.eu#Intent;end', undefined],
    ['Log ind p\u00e5 https://ecas-login.example/x inden fredag, bl.a. for at svare.', 'ecas-login.example'],
  ])('%j: %s', (text, host) => {
    expect(checkAddress(text)).toEqual(host === undefined ? { verdict: 'fake' } : { verdict: 'fake', host })
  })
})

describe('field-15: not confirmed, though nothing false is seen', () => {
  test.each([
    ['http://ecas.ec.europa.eu/cas/login', 'ecas.ec.europa.eu'],
    ['http:ecas.ec.europa.eu', 'ecas.ec.europa.eu'],
    ['https:ecas.ec.europa.eu', 'ecas.ec.europa.eu'],
    ['htps://ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['//ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['https:\\\\ecas.ec.europa.eu\\cas', 'ecas.ec.europa.eu'],
    ['https://https://ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['view-source:https://ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['https://user@ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['https://ecas.ec.europa.eu:8443/', 'ecas.ec.europa.eu'],
    ['https://ecas.ec.europa.eu:99999/', 'ecas.ec.europa.eu'],
    ['https://ecas%2eec.europa.eu/', 'ecas.ec.europa.eu'],
    ['https://ecas\u3002ec\u3002europa\u3002eu/', 'ecas.ec.europa.eu'],
    ['https://ecas.ec.europa.eu/a|b', 'ecas.ec.europa.eu'],
    ['https://ecas.ec.europa.eu/a b', 'ecas.ec.europa.eu'],
    [`https://ecas.ec.europa.eu/${'a'.repeat(4096)}`, 'ecas.ec.europa.eu'],
    ['https://ecas..ec.europa.eu/', 'ecas..ec.europa.eu'],
    ['https://ec.europa.eu/', 'ec.europa.eu'],
    ['https://www.webgate.ec.europa.eu/', 'www.webgate.ec.europa.eu'],
    ['https://webgate.acceptance.ec.europa.eu/RCAM/', 'webgate.acceptance.ec.europa.eu'],
    ['https://urldefense.com/v3/__https://ecas.ec.europa.eu__', 'urldefense.com'],
    ['automated@nomail.ec.europa.eu', 'nomail.ec.europa.eu'],
    ['mailto:x@ec.europa.eu', 'ec.europa.eu'],
    ['\u0001https://ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['\u202ehttps://ecas.ec.europa.eu/', 'ecas.ec.europa.eu'],
    ['Open https://ecas.ec.europa.eu/cas/login now, bl.a. kl. 10.05.', 'ecas.ec.europa.eu'],
    ['https://ecas.ec.europa.eu/cas/login\nhttps://webgate.ec.europa.eu/RCAM/', 'ecas.ec.europa.eu'],
    ['hello', undefined],
    ['EU Login', undefined],
    ['12345', undefined],
    ['File: attached', undefined],
    ['   ', undefined],
    ['...', undefined],
    ['https', undefined],
    ['http://', undefined],
    ['@', undefined],
  ])('%j: %s', (text, host) => {
    expect(checkAddress(text)).toEqual(
      host === undefined ? { verdict: 'unsure' } : { verdict: 'unsure', host },
    )
  })
})

test('an issue names the rule, never the address', () => {
  const rules = ['https://evil.example/', 'https://ecas.ec.europa.eu/\u00e5', 'x'.repeat(5000), ''].map(
    text => addressSchema.safeParse(text).error?.issues,
  )
  expect(rules.map(issues => issues?.map(({ message }) => message))).toEqual([
    ['host'],
    ['characters'],
    ['too-long'],
    ['characters'],
  ])
  expect(JSON.stringify(rules)).not.toMatch(/evil|europa|xxx/)
})
