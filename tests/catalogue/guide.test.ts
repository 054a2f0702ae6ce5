// @vitest-environment node
// Cases of the catalogue that are about the guide itself, not about a screen.
import { expect, test } from 'vitest'
import troublesDa from '../../locales/da/troubles.json'
import troublesEn from '../../locales/en/troubles.json'
import { position } from '../../src/engine/machine.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { walk } from '../../src/engine/walk.ts'
import { guide } from '../../src/guide/guide.ts'

const AT = 1_790_000_000_000
const all = Object.keys(guide.steps)
const doneBut = (missing: (id: string) => boolean) =>
  Object.fromEntries(all.filter(id => !missing(id)).map(id => [id, { is: true, at: AT }]))
const answers = Object.fromEntries(
  Object.entries(guide.questions).map(([id, { usual }]) => [id, { is: usual, at: AT }]),
)
const answered = { ...NOTHING_YET, answers: { ...answers, code: { is: 'come', at: AT } } }

test('store-10: everything ticked but stage 1: the first open step is shown', () => {
  const { step, stage } = position(guide, { ...answered, done: doneBut(id => guide.steps[id]?.stage === 1) })
  expect([step, stage]).toEqual([guide.start, 1])
})

test('store-10: everything ticked but one step of stage 1: that step is shown, whichever it is', () => {
  const whole = { ...answered, done: doneBut(() => false) }
  const stage1 = walk(guide, whole).filter(({ step }) => step.stage === 1)
  expect(stage1.length).toBeGreaterThan(20)
  for (const { step } of stage1)
    expect(position(guide, { ...whole, done: doneBut(id => id === step.id) }).step).toBe(step.id)
})

test('tabs-9: before the first step that needs a second screen, and at it, one device alone has a stated way', () => {
  const before = guide.troubles['one-device']
  const there = guide.troubles['qr-on-own-screen']
  if (!before || !there) throw new Error('no such trouble')
  const steps = walk(guide, NOTHING_YET).map(({ step }) => step)
  const handsOver = steps.findIndex(({ device }, at) => device === 1 && steps[at - 1]?.device === 2)
  expect(handsOver).toBeGreaterThan(0)
  const offered = steps.findIndex(({ id }) => before.where.includes(id))
  expect(offered).toBeGreaterThanOrEqual(0)
  expect(offered).toBeLessThan(handsOver)
  // The QR code stands on the one screen and is read by the other: from there to the scanning the way is stated.
  const shown = steps[handsOver - 1]
  expect(shown?.device).toBe(2)
  const scanned = steps.findIndex(({ id }) => id === 'scan-qr')
  expect(scanned).toBeGreaterThan(handsOver)
  expect(there.where).toEqual(steps.slice(handsOver - 1, scanned + 1).map(({ id }) => id))
  for (const words of [troublesDa, troublesEn])
    for (const id of ['one-device', 'qr-on-own-screen'] as const)
      expect(JSON.stringify(words[id]).length).toBeGreaterThan(100)
})
