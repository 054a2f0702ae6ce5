import { DEFAULT_SITE } from './defaults.ts'

/** A text that may differ by language: one for all, or one each. */
export type SiteWords = string | Readonly<Record<string, string>>

export type Contact = {
  readonly name: SiteWords
  readonly phone?: string
  readonly email?: string
  readonly hours?: SiteWords
  /** What one asks them. */
  readonly about?: SiteWords
}

export type Site = {
  readonly publisher?: SiteWords
  readonly contacts: readonly Contact[]
  /** The helper at the desk: printed large on the sheet people take home; a line to write on where there is none. */
  readonly helper?: Contact
  /** Days, 2 to 60. */
  readonly askAfterDays: number
  /** Step id → what is known to be wrong there just now. */
  readonly knownProblems: Readonly<Record<string, SiteWords>>
}

// Every page reads site.json: these few lines instead of zod, which would be a fifteenth of all its scripts.

/** @returns what was read; undefined when it is not one of its kind */
type Read<T> = (raw: unknown) => T | undefined

const readText: Read<string> = raw => (typeof raw === 'string' ? raw : undefined)

/** An object all of whose values are of a kind. */
const readEach =
  <T>(read: Read<T>): Read<Readonly<Record<string, T>>> =>
  raw => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
    const found = Object.entries(raw).flatMap(([key, value]) => {
      const one = read(value)
      return one === undefined ? [] : [[key, one] as const]
    })
    return found.length === Object.keys(raw).length ? Object.fromEntries(found) : undefined
  }

const readWords: Read<SiteWords> = raw => readText(raw) ?? readEach(readText)(raw)

/** Each field by its reader, the unknown ones left out; undefined when one that is there is wrong. */
function readFields<T extends object>(
  raw: unknown,
  readers: { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> },
): Partial<T> | undefined {
  const fields = readEach<unknown>(value => value ?? null)(raw)
  if (fields === undefined) return undefined
  const found: Partial<T> = {}
  for (const key in readers) {
    if (!Object.hasOwn(fields, key)) continue
    const value = readers[key](fields[key])
    if (value === undefined) return undefined
    found[key] = value
  }
  return found
}

const readContact: Read<Contact> = raw => {
  const { name, ...rest } =
    readFields<Contact>(raw, {
      name: readWords,
      phone: readText,
      email: readText,
      hours: readWords,
      about: readWords,
    }) ?? {}
  return name === undefined ? undefined : { name, ...rest }
}

const readContacts: Read<readonly Contact[]> = raw => {
  if (!Array.isArray(raw)) return undefined
  const found = raw.map(readContact).filter(contact => contact !== undefined)
  return found.length === raw.length ? found : undefined
}

const readDays: Read<number> = raw => (typeof raw === 'number' && raw >= 2 && raw <= 60 ? raw : undefined)

/**
 * Reads a configuration part by part: what is right is taken, the default stands in for the rest.
 * @param raw anything, as it came out of JSON
 */
export function parseSite(raw: unknown): Site {
  const given = readEach<unknown>(value => value ?? null)(raw) ?? {}
  const own = (key: keyof Site) => (Object.hasOwn(given, key) ? given[key] : undefined)
  const publisher = readWords(own('publisher'))
  const helper = readContact(own('helper'))
  return {
    ...DEFAULT_SITE,
    ...(publisher === undefined ? {} : { publisher }),
    ...(helper === undefined ? {} : { helper }),
    contacts: readContacts(own('contacts')) ?? DEFAULT_SITE.contacts,
    askAfterDays: readDays(own('askAfterDays')) ?? DEFAULT_SITE.askAfterDays,
    knownProblems: readEach(readWords)(own('knownProblems')) ?? DEFAULT_SITE.knownProblems,
  }
}
