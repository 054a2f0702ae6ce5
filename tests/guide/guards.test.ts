// @vitest-environment node
// What must never happen, looked for in every combination of answers there is.
import { describe, expect, test } from 'vitest'
import { position, turnOf } from '../../src/engine/machine.ts'
import { guide } from '../../src/guide/guide.ts'
import { everybody } from './everybody.ts'
import type { Person } from './person.ts'

const people = [...everybody(guide)]
const answered = (person: Person, question: string) => person.progress.answers[question]?.is
const inStage3 = ({ step }: Person) => guide.steps[step]?.stage === 3 && guide.steps[step].kind !== 'finish'

describe('has an account, or needs none: is never led to create one', () => {
  test.each(['had-account', 'sysper', 'new-phone', 'no-device'])('%s', from => {
    const those = people.filter(person => answered(person, 'where-from') === from)
    expect(those).not.toEqual([])
    expect(those.filter(({ stood }) => stood.includes('create-account'))).toEqual([])
    const walk = those.filter(
      ({ progress }) => turnOf(position(guide, progress).walk, 'create-account') === 'now-or-past',
    )
    expect(walk).toEqual([])
  })

  test('the others are', () => {
    const creators = people.filter(({ step }) => step === 'create-account')
    expect(new Set(creators.map(person => answered(person, 'where-from')))).toEqual(
      new Set(['never', 'on-paper']),
    )
  })
})

describe('stage 3', () => {
  test('nobody is in it without the answer that the code has come', () => {
    const there = people.filter(inStage3)
    expect(there).not.toEqual([])
    expect(there.filter(person => answered(person, 'code') !== 'come')).toEqual([])
  })

  test('nobody is in it who has not asked for access and waited', () => {
    const there = people.filter(inStage3)
    expect(there.filter(({ stood }) => !(stood.includes('request-sent') && stood.includes('wait')))).toEqual(
      [],
    )
  })

  test('the only way past it is a new phone for an access there was', () => {
    const past = people.filter(({ step, stood }) => step === 'finish' && !stood.includes('code-accepted'))
    expect(past).not.toEqual([])
    expect(past.filter(person => answered(person, 'access-before') !== 'yes')).toEqual([])
  })
})

test('everybody comes to an end: each step is done by somebody, and nobody is left standing', () => {
  const ends = people.filter(({ step, stayed }) => stayed || step === 'finish')
  expect(new Set(ends.map(({ step }) => step))).toEqual(
    new Set(['triage', 'other-address', 'open-email', 'wait', 'finish']),
  )
})
