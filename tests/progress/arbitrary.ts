import fc from 'fast-check'
import type { Kept } from '../../src/engine/progress.ts'
import type { Data } from '../../src/progress/data.ts'
import { TEXT_SIZES } from '../../src/progress/schema.ts'
import { NOW } from './fake.ts'

/** Few ids and few times, so that two copies meet in the same registers at the same moments. */
const id = fc.constantFrom('a', 'b', 'c', 'd')
const at = fc.oneof(fc.constant(0), fc.integer({ min: NOW - 2, max: NOW }))
const kept = <T>(is: fc.Arbitrary<T>): fc.Arbitrary<Kept<T>> => fc.record({ is, at })
const registers = <T>(is: fc.Arbitrary<T>) => fc.dictionary(id, kept(is), { noNullPrototype: true })

/** Any data the schema allows. */
export const anyData: fc.Arbitrary<Data> = fc.record({
  done: registers(fc.boolean()),
  answers: registers(fc.constantFrom('', 'yes', 'no')),
  notes: registers(fc.constantFrom('', '2026-11-16', 'email')),
  ticks: fc
    .array(fc.tuple(id, id, kept(fc.boolean())))
    .map(entries => Object.fromEntries(entries.map(([step, item, is]) => [`${step}.${item}`, is]))),
  settings: fc.record(
    {
      language: kept(fc.constantFrom('da', 'en')),
      textSize: kept(fc.constantFrom(...TEXT_SIZES)),
      seen: kept(id),
    },
    { requiredKeys: [] },
  ),
})

/** Any character there is: one UTF-16 unit, also half of a pair. */
export const anyUnit = fc.nat(0xffff).map(unit => String.fromCharCode(unit))

/** Any text there is. */
export const anyText = fc.array(anyUnit, { maxLength: 20 }).map(units => units.join(''))
