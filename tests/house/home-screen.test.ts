// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groundsIn, manifestOf, withManifest } from '../../scripts/home-screen.ts'

const root = join(import.meta.dirname, '../..')
const GROUNDS = { light: '#ffffff', dark: '#000000' }

test('the colours are those of the paper, light and dark', () => {
  const grounds = groundsIn(readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8'))
  expect(grounds.light).not.toBe(grounds.dark)
  expect(() => groundsIn(':root { --paper: #ffffff; }')).toThrow('papers')
})

test('a manifest begins in its language, is one app for all, and stays in its folder', () => {
  const called = { code: 'en', name: 'Guide', what: 'Step by step' }
  expect(JSON.parse(manifestOf(called, '/folder/', GROUNDS))).toMatchObject({
    id: '/folder/',
    lang: 'en',
    start_url: './en/',
    scope: './',
    display: 'standalone',
    theme_color: '#ffffff',
  })
})

/** Width and height stand at fixed places of every PNG. */
const sizeOf = (file: string): string => {
  const png = readFileSync(join(root, 'public', file))
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}

test('every icon is there, and as large as it is said to be', () => {
  const { icons } = JSON.parse(manifestOf({ code: 'da', name: '', what: '' }, '/', GROUNDS))
  for (const { src, sizes } of icons)
    expect(sizes === 'any' ? existsSync(join(root, 'public', src)) : sizeOf(src) === sizes, src).toBe(true)
  expect(sizeOf('apple-touch-icon.png')).toBe('180x180')
})

test('a page leads to its language’s manifest, below whatever folder', () => {
  const html = withManifest('<html><head><title>x</title></head></html>', 'en', '/folder/', GROUNDS)
  expect(html).toContain('<link rel="manifest" href="/folder/en.webmanifest" />')
  expect(() => withManifest('<p>', 'en', '/', GROUNDS)).toThrow('head')
})
