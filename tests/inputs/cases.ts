// The shared cases, checked on the way in. Passwords, PINs and codes in them are made up.
import * as z from 'zod/mini'
import addressesFile from '../cases/addresses.json'
import inputsFile from '../cases/inputs.json'

const one = { id: z.string(), input: z.string(), why: z.string() }

const inputs = z
  .object({
    code: z.array(z.object({ ...one, expect: z.looseObject({ ok: z.boolean() }) })),
    password: z.array(
      z.object({
        ...one,
        context: z.optional(z.object({ email: z.string() })),
        expect: z.object({
          ok: z.boolean(),
          reasons: z._default(z.array(z.string()), []),
          warn: z._default(z.array(z.string()), []),
        }),
      }),
    ),
    pin: z.array(z.object({ ...one, expect: z.looseObject({ ok: z.boolean() }) })),
  })
  .parse(inputsFile)

export const codeCases = inputs.code
export const passwordCases = inputs.password
export const pinCases = inputs.pin

export const addressCases = z
  .array(z.object({ input: z.string(), genuine: z.boolean(), why: z.string() }))
  .parse(addressesFile)

/** For titles: what cannot be seen in a list of tests is written out, what is long is cut. */
export function readable(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[^ -~]/gu,
    char => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  )
  return escaped.length > 70 ? `${escaped.slice(0, 67)}...` : escaped
}
