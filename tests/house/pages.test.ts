// @vitest-environment node
import { expect, test } from 'vitest'
import { inLanguage, pageFiles } from '../../scripts/page-files.ts'

const shell = '<!doctype html>\n<html lang="da">\n<head></head><body lang="x"></body></html>'

test('every language and page has its file, and there is one for unknown addresses', () => {
  const paths = pageFiles(shell, ['da', 'en'], ['checklist', 'help/mail-not-come']).map(({ path }) => path)
  expect(paths).toEqual([
    'da/index.html',
    'da/checklist/index.html',
    'da/help/mail-not-come/index.html',
    'en/index.html',
    'en/checklist/index.html',
    'en/help/mail-not-come/index.html',
    '404.html',
  ])
})

test('a page says which language it is in, and nothing else changes', () => {
  const files = pageFiles(shell, ['da', 'en'], ['wait'])
  const page = files.find(({ path }) => path === 'en/wait/index.html')
  expect(page?.html).toBe(shell.replace('<html lang="da">', '<html lang="en">'))
})

test('other attributes of the page stay', () => {
  expect(inLanguage('<html class="a" lang="da" dir="ltr">', 'el')).toBe(
    '<html class="a" lang="el" dir="ltr">',
  )
})

test('a shell without a language stops the build', () => {
  expect(() => inLanguage('<html><body lang="da"></body></html>', 'en')).toThrow('lang')
})
