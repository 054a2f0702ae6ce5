// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAddress, GENUINE_HOSTS } from '../../src/inputs/address.ts'
import { anyText } from './arbitrary.ts'

/** The pattern of RFC 3986, appendix B: a second reading that shares nothing with the first. */
const uri = /^(([^:/?#]+):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/

function hostByRfc(text: string): string | undefined {
  const bare = text.replace(/^[^A-Za-z0-9]+/, '').replace(/[^A-Za-z0-9]+$/, '')
  const whole = /^https:\/\//i.test(bare) ? bare : `https://${bare}`
  return uri.exec(whole)?.[4]?.toLowerCase().replace(/:443$/, '')
}

const pieces = [
  'https://',
  'HTTPS://',
  'http://',
  'ecas.ec.europa.eu',
  'webgate.ec.europa.eu',
  'Ecas.EC.europa.eu',
  'evil.example',
  '.europa.eu',
  'xn--',
  '@',
  ':443',
  ':80',
  ':',
  '/',
  '//',
  '\\',
  '?',
  '#',
  '.',
  '-',
  ' ',
  '\t',
  '\n',
  '\u0000',
  '<',
  '"',
  '(',
  '[',
  '%40',
  '%2e',
  '\u200b',
  '\u00a0',
  '\u202e',
  '\u3002',
  '\uff45',
  '\u0435',
  'javascript:',
  'cas/login',
]
const built = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map(parts => parts.join(''))
const pasted = fc.oneof(built, built, anyText, fc.webUrl())

describe('field-15: any text at all', () => {
  test('gets a verdict; genuine only where a second reading finds one of the two hosts', () => {
    fc.assert(
      fc.property(pasted, text => {
        const { verdict } = checkAddress(text)
        if (verdict === 'genuine') expect(GENUINE_HOSTS).toContain(hostByRfc(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('shows a host in printable ASCII only, and not a long one', () => {
    fc.assert(
      fc.property(pasted, text => {
        const { host } = checkAddress(text)
        if (host !== undefined) expect(host).toMatch(/^[!-~]{1,1000}$/)
      }),
      { numRuns: 500 },
    )
    expect(checkAddress(`https://${'a.'.repeat(2000)}example/`).host?.length).toBeLessThan(200)
  })

  test('plain addresses on the two hosts are genuine', () => {
    const path = fc.string({ unit: fc.constantFrom(...'abcXYZ0129/-_.~%?=&;!+,:@') }).map(text => `/${text}x`)
    fc.assert(
      fc.property(
        fc.constantFrom('https://', ''),
        fc.constantFrom(...GENUINE_HOSTS),
        path,
        (scheme, host, rest) => {
          expect(checkAddress(scheme + host + rest)).toEqual({ verdict: 'genuine', host })
        },
      ),
    )
  })

  test('one letter more, less or other in the host is never genuine', () => {
    const letter = fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyz0123456789-._~%@:\u0430\u0435\uff45\u00ad',
      '',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...GENUINE_HOSTS),
        fc.nat(20),
        fc.nat(1),
        letter,
        (host, at, dropped, added) => {
          const changed = host.slice(0, at) + added + host.slice(at + dropped)
          fc.pre(changed !== host)
          expect(checkAddress(`https://${changed}/cas/login`).verdict).not.toBe('genuine')
        },
      ),
      { numRuns: 1000 },
    )
  })
})
