import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../src/ui/styles/')

/** @returns the names of all style sheets of the look */
export const sheets = (): readonly string[] => readdirSync(folder).filter(name => name.endsWith('.css'))

/** @returns the text of one style sheet, its comments taken out */
export const sheet = (name: string): string =>
  readFileSync(`${folder}${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

/** A rule of tokens.css: under which media (all, when ''), for which selectors, the custom properties by name. */
export type Rule = {
  readonly media: string
  readonly selectors: readonly string[]
  readonly tokens: ReadonlyMap<string, string>
}

/** Takes tokens.css apart: plain rules, alone or within one `@media`. */
export function rules(css: string): readonly Rule[] {
  const found: Rule[] = []
  let media = ''
  for (const [, head = '', body = ''] of css.matchAll(/([^{}]*)\{|([^{}]*)\}/g)) {
    const name = head.trim()
    if (name.startsWith('@media')) media = name.slice('@media'.length).trim()
    else if (name !== '')
      found.push({ media, selectors: name.split(',').map(one => one.trim()), tokens: new Map() })
    else if (/--/.test(body)) {
      const last = found.pop()
      if (last) found.push({ ...last, tokens: declarations(body) })
    } else if (body.trim() === '') media = ''
  }
  return found
}

const declarations = (body: string): ReadonlyMap<string, string> =>
  new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
