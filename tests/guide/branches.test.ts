// @vitest-environment node
// The branches of the sheet, by hand: what the procedure says, not what the data say.
import { describe, expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'
import { keptBy, type Person, type Said, walkAs } from './person.ts'

/** `what-you-see=password, know-password=yes` */
const answers = (text: string): readonly Said[] =>
  text.split(', ').map(said => {
    const [question = '', answer = ''] = said.split('=')
    return { question, answer }
  })

/** Where a person went from a step, each time they stood there. */
const onwards = ({ stood }: Person, from: string) =>
  stood.flatMap((step, index) => (step === from ? [stood[index + 1] ?? 'nowhere'] : []))

describe('leads on', () => {
  test.each([
    ['triage', 'where-from=never', 'triage', 'prepare'],
    ['triage', 'where-from=had-account', 'triage', 'prepare'],
    ['triage', 'where-from=sysper', 'triage', 'prepare'],
    ['triage', 'where-from=new-phone', 'triage', 'new-phone'],
    ['triage', 'where-from=on-paper', 'triage', 'on-paper'],
    ['A1, then A2', 'where-from=never', 'get-app', 'enter-email'],
    ['A3', 'what-you-see=form', 'enter-email', 'create-account'],
    ['A3b: the password is asked for', 'what-you-see=password', 'enter-email', 'earlier-password'],
    ['A3b: on at A6', 'what-you-see=password, know-password=yes', 'earlier-password', 'add-device'],
    ['A3c', 'what-you-see=password, know-password=forgotten', 'earlier-password', 'renew-password'],
    ['A3c: on at A6', 'what-you-see=password, know-password=forgotten', 'renew-password', 'add-device'],
    ['N5: an account, but a form', 'where-from=had-account', 'enter-email', 'other-address'],
    ['P1: an account, but a form', 'where-from=sysper', 'enter-email', 'other-address'],
    ['P1', 'where-from=sysper, what-you-see=password', 'enter-email', 'earlier-password'],
    ['A4', 'mail=come', 'open-email', 'follow-link'],
    ['A4: the link is too old', 'mail-link=expired', 'follow-link', 'renew-password'],
    ['P7: it never comes', 'mail=never', 'open-email', 'renew-password'],
    ['A4b', 'mail-link=works', 'follow-link', 'make-password'],
    ['A5', 'mail-link=works', 'password-changed', 'add-device'],
    ['A9: offered', 'biometrics=offered', 'enter-pin', 'biometrics'],
    ['A9: not offered', 'biometrics=not-offered', 'enter-pin', 'device-mail'],
    ['A9c: no', 'more-devices=no', 'more-devices', 'log-out'],
    ['A9c: later', 'more-devices=later', 'more-devices', 'log-out'],
    ['B0', 'more-devices=no', 'log-out', 'open-rcam'],
    ['P14', 'where-from=new-phone', 'get-app', 'remove-old-devices'],
    ['P14: on at A6', 'where-from=new-phone', 'remove-old-devices', 'add-device'],
    ['P14: access there was', 'where-from=new-phone, access-before=yes', 'log-out', 'finish'],
    ['P14: no access so far', 'where-from=new-phone, access-before=no', 'log-out', 'open-rcam'],
    ['B12: asked', 'rcam-asks=sign-in', 'open-rcam', 'sign-in-again'],
    ['B12: not asked', 'rcam-asks=nothing', 'open-rcam', 'choose-method'],
    ['B13: shown', 'method=shown', 'choose-method', 'approve-in-app'],
    ['B13: behind the arrow', 'method=hidden', 'choose-method', 'find-method'],
    ['B13: found', 'method=hidden', 'find-method', 'approve-in-app'],
    ['W1: it has come', 'code=come', 'wait', 'open-rcam-for-code'],
    ['C2: asked', 'rcam-asks-for-code=sign-in', 'open-rcam-for-code', 'sign-in-for-code'],
    ['C2: not asked', 'rcam-asks-for-code=nothing', 'open-rcam-for-code', 'choose-method-for-code'],
    ['C2: shown', 'method-for-code=shown', 'choose-method-for-code', 'approve-for-code'],
    ['C2: behind the arrow', 'method-for-code=hidden', 'choose-method-for-code', 'find-method-for-code'],
    ['C5b', 'code=come', 'code-accepted', 'finish'],
  ])('%s (%s): %s → %s', (_, said, from, to) => {
    expect(onwards(walkAs(guide, answers(said)), from)[0]).toBe(to)
  })
})

describe('keeps one there, and says what to do', () => {
  test.each([
    ['triage', 'where-from=no-device', 'triage', 'no-device'],
    ['N5', 'where-from=had-account, other-address=none', 'other-address', 'account-not-found'],
    ['P7', 'mail=not-yet', 'open-email', 'mail-not-come'],
    ['W1: lost', 'code=lost', 'wait', 'code-lost'],
    ['W1: not yet', 'code=not-yet', 'wait', undefined],
  ])('%s (%s): at %s, %s', (_, said, at, trouble) => {
    const person = walkAs(guide, answers(said))
    expect(person).toMatchObject({ stayed: true, step: at })
    expect(keptBy(guide, person)).toBeDefined()
    expect(keptBy(guide, person)?.trouble).toBe(trouble)
  })
})

describe('leads back', () => {
  test('A9c: one more device goes through all of A6 to A9b again, before A10', () => {
    const { stood } = walkAs(guide, answers('more-devices=now, biometrics=offered, biometrics=not-offered'))
    const once = ['add-device', 'name-device', 'choose-pin', 'qr-appears', 'open-app', 'pending-request']
    const round = [...once, 'scan-qr', 'enter-pin']
    const rounds = stood.slice(stood.indexOf('add-device'), stood.indexOf('log-out'))
    expect(rounds).toEqual([
      ...[...round, 'biometrics', 'device-mail', 'more-devices'],
      ...[...round, 'device-mail', 'more-devices'],
    ])
  })

  test('N5: with another address one stands before the page again, and may see the password field', () => {
    const said = 'where-from=had-account, what-you-see=form, other-address=another, what-you-see=password'
    const person = walkAs(guide, answers(said))
    expect(onwards(person, 'other-address')).toEqual(['enter-email'])
    expect(onwards(person, 'enter-email')).toEqual(['other-address', 'earlier-password'])
    expect(person.step).toBe('finish')
  })
})
