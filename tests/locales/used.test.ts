// @vitest-environment node
// The app's words and the source that asks for them: none is missing, none is left over.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askedIn, fits, isAsked } from './asked.ts'
import { askedFor } from './marks.ts'
import { textsOf } from './words.ts'

const root = join(import.meta.dirname, '../..')
const source = globSync(['src/**/*.{ts,tsx}', 'scripts/page*.ts'], { cwd: root })
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n')

/** The files of words that screens ask for by key, what asks for them, and how much there is at the least. */
const FILES = [
  { file: 'app', by: 't', keys: 100, patterns: 5 },
  { file: 'desk', by: 'd', keys: 1, patterns: 1 },
] as const

describe.each(FILES)('$file', ({ file, by, ...least }) => {
  const asked = askedIn(source, by)
  const keys = [...new Set(textsOf('da', file).map(({ key }) => askedFor(key)))]

  test('every word that is asked for is there', () => {
    expect(asked.keys.length).toBeGreaterThanOrEqual(least.keys)
    expect(asked.keys.filter(key => !keys.includes(key))).toEqual([])
  })

  test('every template fits a word', () => {
    expect(asked.patterns.length).toBeGreaterThanOrEqual(least.patterns)
    expect(asked.patterns.filter(pattern => !fits(pattern, keys))).toEqual([])
  })

  test('every word that is there is asked for', () => {
    expect(keys.filter(key => !isAsked(asked, key))).toEqual([])
  })
})

describe('reading a source', () => {
  const read = (code: string, key: string) => isAsked(askedIn(code), key)

  test('a key asked for by its name', () => {
    expect(read("<p>{t('ask.back')}</p>", 'ask.back')).toBe(true)
    expect(read("t(\n  'ask.back',\n)", 'ask.back')).toBe(true)
    expect(read("const fields = ['paper.asked-on']", 'paper.asked-on')).toBe(true)
    expect(read("t('ask.back-to')", 'ask.back')).toBe(false)
  })

  test('a key asked for by a template, where what is put in is known', () => {
    const states = `const STATES = ['past', 'now']; t(\`state.\${state}\`)`
    expect(read(states, 'state.past')).toBe(true)
    expect(read(states, 'state.next')).toBe(false)
    expect(read(states, 'other.past')).toBe(false)
    const verdicts = `const look = { genuine: 1 }; t(\`address.\${result.verdict}-do\`)`
    expect(read(verdicts, 'address.genuine-do')).toBe(true)
    expect(read(verdicts, 'address.genuine')).toBe(false)
    expect(read(`const sizes = [20, 24]; t(\`tools.size-\${size}\`)`, 'tools.size-24')).toBe(true)
  })

  test('a comment asks for nothing, an address is no comment', () => {
    expect(read("// t('ask.back')\n/** 'ask.back' */", 'ask.back')).toBe(false)
    expect(read("const a = 'https://a.eu', b = 'ask.back'", 'ask.back')).toBe(true)
  })

  test('keys and templates of t alone are held against the words', () => {
    const found = askedIn(`t('a.b'); format('c.d'); words(\`e.\${f}\`); t(\`g.\${h}.i\`)`)
    expect(found.keys).toEqual(['a.b'])
    expect(found.patterns).toEqual(['g.*.i'])
    expect(fits('g.*.i', ['g.x.y', 'g.x.i'])).toBe(true)
    expect(fits('g.*.i', ['g.x.y.i', 'a.g.x.i'])).toBe(false)
  })
})
