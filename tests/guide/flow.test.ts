// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { flow } from '../../scripts/flow.ts'
import { guide } from '../../src/guide/guide.ts'
import { on, toy } from '../engine/toy.ts'

test('docs/flow.md is the picture of the guide as it is: if not, run `npm run flow`', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/flow.md'), 'utf8')).toBe(flow(guide))
})

test('every step and every rule of the guide is in the picture', () => {
  const lines = flow(guide).split('\n')
  const arrows = lines.filter(line => / -\.?->/.test(line))
  expect(arrows).toHaveLength(Object.values(guide.steps).flatMap(({ next }) => next).length)
  for (const id of Object.keys(guide.steps))
    expect(lines.filter(line => line.startsWith(`  s_${id.replaceAll('-', '_')}`))).not.toEqual([])
})

describe('how things are drawn', () => {
  const drawn = flow(
    toy(
      {
        begin: {
          question: 'who',
          next: [{ when: [on('who', 'nobody')], stay: true, trouble: 'lost' }, { to: 'a-phone' }],
        },
        'a-phone': { device: 1, next: [{ when: [on('who', 'guest')], to: 'end' }, { to: 'computer' }] },
        computer: {
          device: 2,
          question: 'more',
          next: [{ when: [on('more', 'now')], again: 'a-phone' }, { to: 'end' }],
        },
        end: { stage: 2 },
      },
      {
        questions: {
          who: { answers: ['owner', 'guest', 'nobody'] },
          more: { answers: ['no', 'later', 'now'] },
        },
        numbers: { begin: { code: 1 }, 'a-phone': { code: 2, number: '1-1a' } },
      },
    ),
  )

  test.each([
    ['a step on no device', 's_begin{{"begin"}}'],
    ['a step on device 1, with its number', 's_a_phone(["1-1a a-phone"])'],
    ['a step on device 2', 's_computer["computer"]'],
    ['the end, in its own stage', 's_end(("end"))'],
    ['a step of another stage', 's_end[/"Stage 2: end"/]'],
    ['an answer that keeps one there', 's_begin -->|"nobody"| s_begin_stay_0>"lost"]'],
    ['the answers that are left', 's_begin -->|"owner or guest"| s_a_phone'],
    ['an answer given earlier', 's_a_phone -->|"if who: guest"| s_end'],
    ['whatever else was said earlier', 's_a_phone -->|"else"| s_computer'],
    ['once more', 's_computer -.->|"now"| s_a_phone'],
  ])('%s', (_, line) => {
    expect(drawn.split('\n')).toContain(`  ${line}`)
  })
})
