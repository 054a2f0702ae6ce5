// @vitest-environment node
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptFiles, parcelOf } from '../../scripts/kept-files.ts'

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

const list = () => keptFiles(dist, ['da'], ['', 'prepare'])
const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

test('a page is listed by its folder, each file with the checksum browsers work out, and sizes are added up', () => {
  expect(list()).toMatchObject({
    shell: { files: [['', integrity('first')]], bytes: 5 },
    languages: {
      da: {
        files: [
          ['assets/da-app-Ab3_xY9-.js', integrity('ord')],
          ['da', integrity('dansk')],
          ['da/prepare', integrity('gør klar')],
        ],
        bytes: 17,
      },
    },
    fonts: ['assets/font-Ab3_xY9-.woff2'],
  })
})

test('the same files are the same build, another byte another one', () => {
  const before = list().build
  expect(list().build).toBe(before)
  write('da/prepare/index.html', 'gør klar.')
  expect(list().build).not.toBe(before)
})
