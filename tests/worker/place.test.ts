// @vitest-environment node
// What the worker answers for is told by addresses alone: one that is read wrongly is a page that does not open.
import { expect, test } from 'vitest'
import { namesFor, offName } from '../../src/worker/names.ts'
import { languageIn, pathIn } from '../../src/worker/place.ts'

const SCOPE = 'https://guide.example/folder/'

test.each([
  ['https://guide.example/folder/', ''],
  ['https://guide.example/folder', ''],
  ['https://guide.example/folder/index.html', ''],
  ['https://guide.example/folder/da', 'da'],
  ['https://guide.example/folder/da/', 'da'],
  ['https://guide.example/folder/da/prepare', 'da/prepare'],
  ['https://guide.example/folder/da/prepare/?done=triage#p=AB', 'da/prepare'],
  ['https://guide.example/folder/da/prepare/index.html', 'da/prepare'],
  ['https://guide.example/folder/assets/index-Ab3_xY9-.js', 'assets/index-Ab3_xY9-.js'],
])('%s is %s', (address, path) => {
  expect(pathIn(SCOPE, address)).toBe(path)
})

test.each([
  'https://guide.example/',
  'https://guide.example/folder-two/da',
  'https://guide.example/other/folder/da',
  'https://other.example/folder/da',
  'http://guide.example/folder/da',
])('%s is somebody else’s', address => {
  expect(pathIn(SCOPE, address)).toBeUndefined()
})

test('the language is the first part of a path', () => {
  expect(['', 'da', 'da/prepare', 'assets/x.js'].map(languageIn)).toEqual(['', 'da', 'da', 'assets'])
})

test('names carry folder and build, and tell them again', () => {
  const names = namesFor('/folder/', 'b1')
  expect(names.buildOf(names.shell)).toBe('b1')
  expect(names.languageOf(names.shell)).toBeUndefined()
  expect(names.buildOf(names.language('da'))).toBe('b1')
  expect(names.languageOf(names.language('da'))).toBe('da')
  expect([names.fonts, names.site, names.off].map(names.buildOf)).toEqual([undefined, undefined, undefined])
  expect(names.off).toBe(offName('/folder/'))
})

test('a guide in another folder of the same host, and anybody else, has other names', () => {
  const here = namesFor('/folder/', 'b1')
  for (const other of ['/', '/folder/two/', '/folder-two/'])
    for (const name of [namesFor(other, 'b1').shell, namesFor(other, 'b1').fonts]) {
      expect(name.startsWith(here.ours), name).toBe(false)
      expect(here.buildOf(name)).toBeUndefined()
    }
  expect(here.buildOf('workbox-precache build b1')).toBeUndefined()
})
