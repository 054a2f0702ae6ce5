// @vitest-environment node
// Following the board's proposals ten people get through stages 1 and 2 in an afternoon: simulated on the real guide,
// with drawn but repeatable delays (the table of what is assumed is ASSUMED; the figures: docs/decisions/011).
import { describe, expect, test } from 'vitest'
import { ASSUMED, drawn, followingProposals, oneAfterTheOther, pacesFor, STEPS } from './afternoon.ts'

const PEOPLE = 10
const FOUR_HOURS = 240
const seeds = Array.from({ length: 25 }, (_, index) => index + 1)

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
const part = (all: readonly number[], share: number) =>
  all.toSorted((a, b) => a - b)[Math.floor(share * (all.length - 1))] ?? 0

const afternoons = seeds.map(seed => {
  const paces = pacesFor(PEOPLE, seed)
  return { paces, proposed: followingProposals(paces), inARow: oneAfterTheOther(paces) }
})
const waits = afternoons.flatMap(({ proposed }) => proposed.waits)

describe('what is drawn', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(followingProposals(pacesFor(PEOPLE, 1))).toEqual(afternoons[0]?.proposed)
    expect(pacesFor(1, 1)[0]?.mail).not.toBe(pacesFor(1, 2)[0]?.mail)
  })

  test('lies within what is stated, from end to end', () => {
    const random = drawn(7)
    const many = Array.from({ length: 10_000 }, random)
    expect(Math.min(...many)).toBeLessThan(0.01)
    expect(Math.max(...many)).toBeGreaterThan(0.99)
    expect(mean(many)).toBeCloseTo(0.5, 1)
    const mails = afternoons.flatMap(({ paces }) => paces.map(({ mail }) => mail))
    const steps = afternoons.flatMap(({ paces }) => paces.flatMap(pace => STEPS.map(pace.step)))
    for (const [drawnAll, [low, high]] of [
      [mails, ASSUMED.mail],
      [steps, ASSUMED.step],
    ] as const) {
      expect(Math.min(...drawnAll)).toBeGreaterThanOrEqual(low)
      expect(Math.max(...drawnAll)).toBeLessThanOrEqual(high)
    }
  })

  test('goes through every step of stages 1 and 2 of the real guide', () => {
    expect(STEPS.length).toBeGreaterThan(25)
    expect(STEPS).toContain('open-email')
  })
})

describe('ten people, one helper', () => {
  test('all are through stages 1 and 2 within four hours, whatever is drawn', () => {
    const last = afternoons.map(({ proposed }) => Math.max(...proposed.through))
    expect(Math.max(...last)).toBeLessThan(FOUR_HOURS)
  })

  test('that is sooner than one after the other, for the last and on the average', () => {
    for (const { proposed, inARow } of afternoons) {
      expect(Math.max(...proposed.through)).toBeLessThan(Math.max(...inARow.through))
      expect(mean(proposed.through)).toBeLessThan(mean(inARow.through))
    }
  })

  test('nobody sits ready for long: two minutes on the average, five in nineteen of twenty, a mail away at most', () => {
    expect(mean(waits)).toBeLessThan(3)
    expect(part(waits, 0.95)).toBeLessThan(6)
    expect(Math.max(...waits)).toBeLessThan(20)
  })

  test('few looks for a mail are in vain', () => {
    expect(mean(afternoons.map(({ proposed }) => proposed.inVain))).toBeLessThan(3 * PEOPLE)
  })
})
