/** What somebody said on the telephone or typed: the number of a step, or why it is none. */
export type NumberReading =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' }

/** Longer than any way to say a number: "stage 2, number 3 a". */
const LONGEST = 40

/**
 * Reads a step's number as people write it: 2-3, 2.3, 2–3a, "2 3 a", 23, "stage 2, step 3".
 * @param typed anything; only its two numbers and a single letter behind them count
 * @returns `number` as the guide writes it: stage, hyphen, point, letter. Whether there is such a step is not known here
 */
export function readStepNumber(typed: string): NumberReading {
  const text = typed.normalize('NFKC').toLowerCase().trim()
  if (text === '') return { ok: false, reason: 'empty' }
  const runs = text.length > LONGEST ? [] : (text.match(/\d+/g) ?? [])
  // Said in one breath, "twenty-three" for 2-3 and "one-ten" for 1-10: there are fewer than ten stages.
  const [stage = '', point = ''] = runs.length === 1 ? (/^(\d)(\d{1,2})$/.exec(runs[0]) ?? []).slice(1) : runs
  if (stage === '' || point === '' || runs.length > 2) return { ok: false, reason: 'not-a-number' }
  const letter = /\d[^\p{L}\d]*(\p{L}*)[^\p{L}\d]*$/u.exec(text)?.[1] ?? ''
  if (letter.length > 1) return { ok: false, reason: 'not-a-number' }
  return { ok: true, number: `${Number(stage)}-${Number(point)}${letter}` }
}
