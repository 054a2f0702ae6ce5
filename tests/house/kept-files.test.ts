// @vitest-environment node
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundled, keptFiles, parcelOf } from '../../scripts/kept-files.ts'
import { pagesIn } from '../../src/worker/pages-in.ts'

const PAGES = new Set(['', 'prepare'])

test.each([
  ['index.html', ''],
  ['icon.svg', ''],
  ['da.webmanifest', ''],
  ['licences.json', ''],
  ['assets/index-Ab3_xY9-.js', ''],
  ['assets/index-Ab3_xY9-.css', ''],
  ['assets/da-app-Ab3_xY9-.js', 'da'],
  ['assets/en-troubles-Ab3_xY9-.js', 'en'],
  ['da/index.html', 'da'],
  ['da/prepare/index.html', 'da'],
  ['en/prepare/index.html', 'en'],
])('%s is kept with "%s"', (path, parcel) => {
  expect(parcelOf(path, ['da', 'en'], PAGES)).toBe(parcel)
})

test.each([
  '404.html',
  'sw.js',
  'site.json',
  'assets/index-Ab3_xY9-.js.br',
  'assets/font-Ab3_xY9-.woff2',
  'icon-512.png',
  'da/prepare/different/index.html',
  'fr/prepare/index.html',
  'da/other/prepare/index.html',
])('%s is not kept', path => {
  expect(parcelOf(path, ['da', 'en'], PAGES)).toBeUndefined()
})

const dist = mkdtempSync(join(tmpdir(), 'kept-'))
const write = (path: string, text: string) => {
  mkdirSync(join(dist, dirname(path)), { recursive: true })
  writeFileSync(join(dist, path), text)
}
beforeAll(() => {
  write('index.html', 'first')
  write('da/index.html', 'dansk')
  write('da/prepare/index.html', 'gør klar')
  write('assets/da-app-Ab3_xY9-.js', 'ord')
  write('assets/font-Ab3_xY9-.woff2', 'type')
})
afterAll(() => rmSync(dist, { recursive: true }))

const list = () => keptFiles(dist, ['da'], ['', 'prepare'], 'prepare')
const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

test('each file has the checksum browsers work out, pages are in one file, and sizes are those on the device', () => {
  const { kept, bundles } = list()
  const text = bundles['da.pages.json'] ?? ''
  expect(kept).toMatchObject({
    shell: { files: [['', integrity('first')]], bytes: 5 },
    languages: {
      da: {
        files: [['assets/da-app-Ab3_xY9-.js', integrity('ord')]],
        pages: ['da.pages.json', integrity(text)],
        bytes: 17,
      },
    },
    fonts: ['assets/font-Ab3_xY9-.woff2'],
  })
  expect(JSON.parse(text).pages).toEqual({ da: 'dansk', 'da/prepare': 'gør klar' })
})

test('the same files are the same build, another byte another one', () => {
  const before = list().kept.build
  expect(list().kept.build).toBe(before)
  write('da/prepare/index.html', 'gør klar.')
  expect(list().kept.build).not.toBe(before)
})

const page = (style: string, text: string) => `<head><style>${style}</style></head>${text}`

test('styles that pages share stand in their file once; a page with others keeps them; each comes out as it was', async () => {
  const pages = [
    ['a', page('p{content:"$&"}', 'one')],
    ['b', page('p{content:"$&"}', 'two <style></style>')],
    ['c', page('q{}', 'three')],
    ['d', '<p>no style'],
  ] as const
  const file = JSON.stringify(bundled(pages))
  expect(file.match(/content/g)).toHaveLength(1)
  const host = {
    'content-type': 'application/json',
    'content-security-policy': "default-src 'none'",
    etag: 'x',
  }
  const found = await pagesIn(new Response(file, { headers: host }))
  expect(await Promise.all(found.map(async ([path, answer]) => [path, await answer.text()]))).toEqual(pages)
  for (const [, { headers }] of found)
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    })
})
