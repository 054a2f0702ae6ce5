// @vitest-environment node
// Every trouble: named in the list, offered where it happens, with a way back from which the end is reached.
import { describe, expect, test } from 'vitest'
import { afterAll as allHappen, position, turnOf } from '../../src/engine/machine.ts'
import { changesIn, eventsTo } from '../../src/engine/paths.ts'
import type { Progress } from '../../src/engine/progress.ts'
import { troublesAt } from '../../src/engine/walk.ts'
import { guide } from '../../src/guide/guide.ts'
import { actsIn, moveBack } from '../../src/screens/moves.ts'
import { everybody } from './everybody.ts'

const troubles = Object.values(guide.troubles)
const ids = troubles.map(({ id }) => id)

/** What people meet, as the list of troubles has it, and the trouble that tells of it. */
const LISTED = {
  'asked for a password instead of the form': 'password-instead',
  'password forgotten': 'password-forgotten',
  'e-mail not come': 'mail-not-come',
  'e-mail in spam': 'mail-in-spam',
  'e-mail expired': 'mail-expired',
  'e-mail in another language': 'mail-other-language',
  'address already used by a spouse': 'address-taken',
  'address of an institution': 'institution-address',
  'picture code unreadable': 'picture-code',
  'account locked': 'account-locked',
  'second account already made': 'second-account',
  'app not found': 'app-not-found',
  'app asks for a screen lock': 'screen-lock',
  'camera or notifications refused': 'permission-refused',
  'QR scanned with the camera app': 'wrong-scanner',
  'QR vanished': 'qr-vanished',
  'no pending request': 'no-request',
  'wrong account in the app': 'wrong-account',
  'PIN forgotten': 'pin-forgotten',
  'PINs differ': 'pins-differ',
  'method not in the list': 'method-not-listed',
  'the method "Password" is not offered': 'password-method-missing',
  'RCAM does not ask for e-mail and password': 'rcam-not-asking',
  'form refuses the details': 'form-refuses',
  'nothing comes for days': 'nothing-comes',
  'code refused': 'code-refused',
  'new phone or app installed again': 'new-phone-again',
  'only one device': 'one-device',
  'name differs from the pension slip': 'name-differs',
  'nothing helps': 'nothing-helps',
} as const

test.each(Object.entries(LISTED))('the list: %s is %s', (_, id) => {
  expect(ids).toContain(id)
})

test('no two of the list are one trouble', () => {
  expect(new Set(Object.values(LISTED)).size).toBe(Object.keys(LISTED).length)
})

/**
 * Where going on takes a given answer back: the person has just reported otherwise. By trouble, the questions.
 * Everywhere else every answer still stands afterwards.
 */
const SAYS_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'password-instead': ['what-you-see'],
  'mail-expired': ['mail'],
  'new-phone-again': ['where-from'],
}

/** Everybody who gives up to two unusual answers: each step is somebody's, by each of its ways. */
const people = [...everybody(guide, 2)]

const doneIn = (progress: Progress) =>
  Object.entries(progress.done).flatMap(([id, { is }]) => (is ? [id] : []))

describe.each(troubles)('$id', trouble => {
  const met = people.filter(({ step }) => trouble.where.includes(step))

  test('is offered at each step where it happens', () => {
    expect(trouble.where).not.toEqual([])
    for (const step of trouble.where) expect(troublesAt(guide, step)).toContain(trouble)
  })

  test('is met by somebody at each of these steps', () => {
    const steps = new Set(met.map(({ step }) => step))
    expect(trouble.where.filter(step => !steps.has(step))).toEqual([])
  })

  test('tells facts, or says that the way out is not known', () => {
    expect(trouble.facts.length > 0 || trouble.unknown === true).toBe(true)
    expect(trouble.facts.filter(fact => guide.facts[fact] === undefined)).toEqual([])
  })

  test('from whoever meets it the way goes on where they may, and from there to the end; no tick is lost', () => {
    for (const { progress, step } of met) {
      const move = moveBack(guide, progress, trouble, step)
      const acts = actsIn(guide, progress, move)
      const after = allHappen(
        guide,
        progress,
        acts.map(act => ({ ...act, at: 2 })),
      )
      const { walk } = position(guide, after)
      expect([step, turnOf(walk, move.page)]).toEqual([step, 'now-or-past'])
      expect(doneIn(progress).filter(id => !doneIn(after).includes(id))).toEqual([])
      const onward = eventsTo(guide, after, 'finish', 3) ?? []
      expect(position(guide, allHappen(guide, after, onward)).stage).toBe('finished')
    }
  })

  test('going on changes an answer only where the person has just reported otherwise', () => {
    const changed = met.flatMap(({ progress, step }) => {
      const { upTo } = moveBack(guide, progress, trouble, step)
      const events = upTo === undefined ? [] : (eventsTo(guide, progress, upTo, 2) ?? [])
      return changesIn(guide, progress, events).map(({ question }) => question)
    })
    expect([...new Set(changed)]).toEqual(SAYS_OTHERWISE[trouble.id] ?? [])
  })
})

test('what happens at a step is more than what can happen anywhere, wherever another screen is shown', () => {
  const anywhere = ids.filter(id => guide.troubles[id]?.where.length === Object.keys(guide.steps).length)
  expect(anywhere).toEqual(['nothing-helps'])
  const bare = Object.values(guide.steps).filter(
    step =>
      step.device !== 'none' &&
      step.blocks.some(({ kind }) => kind === 'picture') &&
      troublesAt(guide, step.id).every(({ id }) => anywhere.includes(id)),
  )
  expect(bare.map(({ id }) => id)).toEqual([])
})

test.each(Object.keys(guide.steps))('%s: "it looks different" leads somewhere', id => {
  expect(troublesAt(guide, id)).not.toEqual([])
})
