import { expect, test } from 'vitest'
import { rules, sheet, sheets } from './styles.ts'

const tokens = rules(sheet('tokens.css'))[0]?.tokens ?? new Map<string, string>()
const all = sheets().map(name => [name, sheet(name)] as const)

/** Sizes of text as written, by sheet; `var()` replaced by what the token says. */
const fontSizes = all.flatMap(([name, css]) =>
  [...css.matchAll(/font-size:\s*([^;]+);/g)].map(([, value = '']) => ({
    name,
    size: value.replace(/var\((--[\w-]+)\)/g, (_, token: string) => tokens.get(token) ?? token),
  })),
)

test('text is never smaller than 18 px, which is 0.9 of the default 20', () => {
  expect(fontSizes.length).toBeGreaterThan(10)
  const small = fontSizes.filter(({ size }) => /^[\d.]+rem$/.test(size) && Number.parseFloat(size) < 0.9)
  expect(small).toEqual([])
})

test('text is sized in rem: only the page itself in per cent, and in points on paper', () => {
  const others = fontSizes.filter(({ size }) => !/^[\d.]+rem$|^calc\([\d.]+rem \* [\d.]+\)$/.test(size))
  expect(others.map(({ name, size }) => `${name} ${size}`)).toEqual([
    'base.css 125%',
    'base.css 150%',
    'base.css 175%',
    'desk-pages.css max(125%, min(2.3vw, 4.2vh))',
    'print.css 14pt',
  ])
})

test('the three text sizes are 20, 24 and 28 px where the browser is set to 16', () => {
  const base = sheet('base.css')
  const percent = (selector: string) =>
    Number(base.split(`${selector} {`)[1]?.match(/font-size: (\d+)%/)?.[1])
  expect(percent('\nhtml')).toBe((20 / 16) * 100)
  expect(percent("html[data-size='24']")).toBe((24 / 16) * 100)
  expect(percent("html[data-size='28']")).toBe((28 / 16) * 100)
})

test('lines of running text are 1.5 high or more', () => {
  expect(sheet('base.css')).toMatch(/font: 400 var\(--text\) \/ 1\.5 var\(--font\)/)
})

test('aids-7: no class is named so that a content blocker would take it away', () => {
  const named = all.flatMap(([name, css]) =>
    [
      ...css.matchAll(
        /\.(?:ads?|advert\w*|banner|cookies?|social|sponsor\w*|promo|share|newsletter)\b(?=[^{}]*\{)/g,
      ),
    ].map(([hit]) => `${name} ${hit}`),
  )
  expect(named).toEqual([])
})

test('nothing moves: no transition and no animation but their being switched off', () => {
  const moving = all.flatMap(([name, css]) =>
    [...css.matchAll(/(?:transition|animation)[\w-]*:\s*([^;]+);/g)]
      .filter(([, value = '']) => !value.startsWith('none'))
      .map(([hit]) => `${name} ${hit}`),
  )
  expect(moving).toEqual([])
})

test('every sheet has its layer, so that the printer has the last word', () => {
  const index = sheet('index.css')
  const order = index
    .match(/@layer ([^;]+);/)?.[1]
    ?.split(',')
    .map(one => one.trim())
  expect(order?.at(-1)).toBe('print')
  const collected = ['index.css', 'drawings.css']
  const used = collected.flatMap(name => [
    ...sheet(name).matchAll(/@import '\.\/([\w-]+\.css)'(?: layer\((\w+)\))?;/g),
  ])
  // What is fetched with its screen names its layer itself.
  const brought = sheets().filter(name => /^\s*@layer \w+ \{/.test(sheet(name)))
  const named = used.map(([, name]) => name)
  expect([...named, ...brought].toSorted()).toEqual(
    sheets()
      // The typeface is no look: it is fetched by itself (ui/fetch-typeface.ts).
      .filter(name => !collected.includes(name) && name !== 'typeface.css')
      .toSorted(),
  )
  for (const name of brought) expect(order).toContain(sheet(name).match(/@layer (\w+) \{/)?.[1])
  for (const [, name, layer] of used) if (name !== 'fonts.css') expect(order).toContain(layer)
})
