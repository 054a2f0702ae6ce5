// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { headOf, siteMap, siteUrl } from '../../scripts/page-addresses.ts'
import { frontPage, lostPage, type PageParts, pageHtml } from '../../scripts/page-files.ts'
import { preloads } from '../../scripts/page-preloads.ts'
import { sheetsFor, withInlineStyles } from '../../scripts/page-styles.ts'
import { descriptionOf, wordsIn } from '../../scripts/page-words.ts'
import { partOf } from '../../scripts/word-parts.ts'

const shell =
  '<!doctype html>\n<html lang="da">\n  <head>\n    <title>x</title>\n    <link rel="stylesheet" crossorigin href="/assets/a.css">\n  </head>\n  <body><div id="root"></div></body></html>'

const parts: PageParts = {
  lang: 'en',
  page: 'en/wait',
  title: 'Wait &amp; see',
  html: '<main>$& here</main>',
  description: 'Say "yes" & <go>',
  head: ['<link rel="x" />'],
  withoutScript: 'Read <this>',
  data: { after: 'a b' },
}

describe('the file of a page', () => {
  test('says its language, its title, what it is about, and holds the page as it was drawn', () => {
    const html = pageHtml(shell, parts)
    expect(html).toContain('<html lang="en" data-after="a b">')
    expect(html).toContain('<title>Wait &amp; see</title>')
    expect(html).toContain('name="description" content="Say &#34;yes&#34; &#38; &#60;go&#62;"')
    expect(html).toContain('<link rel="x" />')
    expect(html).toContain('<div id="root" data-page="en/wait"><main>$& here</main></div>')
    expect(html).toContain('<noscript><p class="without-script no-print">Read &#60;this&#62;</p></noscript>')
    expect(html).toContain('<p class="without-script without-app no-print">Read &#60;this&#62;</p>')
  })

  test.each(['<html lang="da">', '<title>x</title>', '</head>', '<div id="root"></div>'])(
    'is not written when the shell has lost its %s',
    place => {
      expect(() => pageHtml(shell.replace(place, ''), parts)).toThrow('index.html has no')
    },
  )

  test.each([
    ['a step when its text is there', '<main id="main">x<figure id="see"></figure></main>', 'see'],
    ['another page when its text begins', '<main id="main">x</main>', 'main'],
    ['a page without text as soon as it can be', '', undefined],
  ])('is painted: %s', (_, html, id) => {
    const [, waitsFor] =
      /rel="expect" href="#(\w+)" blocking="render"/.exec(pageHtml(shell, { ...parts, html })) ?? []
    expect(waitsFor).toBe(id)
  })

  test('carries its styles', () => {
    expect(withInlineStyles(shell, href => `/* ${href} */\n`)).toContain('<style>/* /assets/a.css */</style>')
    expect(() => withInlineStyles('<html>', () => '')).toThrow('no stylesheet')
  })

  test('a sheet stands in the pages that use it, and in no other', () => {
    const drawings = {
      href: '/assets/d.css',
      css: '.icon .drawn-note{color:red}@layer pictures{.screen{top:0}}',
    }
    const needed = sheetsFor('.icon{color:blue}', [drawings, { href: '/assets/p.css', css: '.paper{top:0}' }])
    expect(needed('<p class="lead screen">x</p>')).toEqual([drawings])
    expect(needed('<p class="icon">x</p><p class="screens">screen .screen</p>')).toEqual([])
  })
})

const languages = [
  { code: 'da', native: 'Dansk', name: 'Guide', title: 'Findes ikke', what: 'Prøv' },
  { code: 'en', native: 'English', name: 'Guide', title: 'Not here', what: 'Try' },
]

test('without a language one can choose one, with scripts or without', () => {
  const html = frontPage(shell, '/guide', languages)
  expect(html).toContain('data-languages="da en"')
  expect(html).toContain('lang="en" hreflang="en" href="/guide/en/"')
})

test('an unknown address is answered in every language, with a way on, and is not listed', () => {
  const html = lostPage(shell, '', languages)
  for (const said of ['Findes ikke', 'Not here', 'href="/da/"', 'noindex']) expect(html).toContain(said)
})

describe('addresses', () => {
  test('of the guide: https, in the folder it is built for', () => {
    expect(siteUrl(undefined, '')).toBeUndefined()
    expect(siteUrl('https://guide.example', '')).toBe('https://guide.example')
    expect(siteUrl('https://guide.example/eu/', '/eu')).toBe('https://guide.example/eu')
    expect(siteUrl('https://guide.example', '/eu')).toBe('https://guide.example/eu')
    expect(() => siteUrl('http://guide.example', '')).toThrow('https://')
    expect(() => siteUrl('guide.example', '')).toThrow('https://')
    expect(() => siteUrl('https://guide.example/other', '/eu')).toThrow('BASE_PATH')
  })

  test('of a page and of the same page in the other languages', () => {
    const place = { base: '/eu', lang: 'da', path: 'wait', codes: ['da', 'en'] }
    expect(headOf({ ...place, site: undefined })).toEqual([
      '<link rel="alternate" hreflang="da" href="/eu/da/wait/" />',
      '<link rel="alternate" hreflang="en" href="/eu/en/wait/" />',
    ])
    const known = headOf({ ...place, site: 'https://guide.example/eu' }).join('')
    expect(known).toContain('<link rel="canonical" href="https://guide.example/eu/da/wait/" />')
    expect(known).toContain('hreflang="x-default" href="https://guide.example/eu/en/wait/"')
    expect(headOf({ ...place, path: '', site: undefined })[0]).toContain('href="/eu/da/"')
  })

  test('of all pages, for search engines', () => {
    const map = siteMap('https://guide.example', ['da', 'en'], ['', 'wait'])
    expect(map.match(/<loc>[^<]*/g)).toEqual(
      ['da/', 'da/wait/', 'en/', 'en/wait/'].map(path => `<loc>https://guide.example/${path}`),
    )
  })
})

describe('what stands in the head of a page', () => {
  test.each([
    ['create-account', /./],
    ['companion/get-app', /./],
    ['help/mail-in-spam', /spam/],
    ['checklist', /./],
  ])('%s is described in whole sentences, without placeholders', (path, about) => {
    for (const lang of ['da', 'en']) {
      const said = descriptionOf(wordsIn(lang), path)
      expect(said).toMatch(about)
      expect(said).toMatch(/[.!?]$/)
      expect(said).not.toMatch(/[[\]{}]/)
      expect(said.length).toBeLessThanOrEqual(220)
    }
  })

  test('the words it needs first are asked for at once; what was not built stops the build', () => {
    const words = {
      'locales/da/app.json?part=first': { file: 'assets/a.js' },
      'locales/da/guide.json?part=first': { file: 'assets/g.js' },
      'locales/da/guide.json?part=2': { file: 'assets/g2.js' },
    }
    const manifest = {
      ...words,
      'index.html': { file: 'assets/index.js' },
      '_show.js': { file: 'assets/s.js', name: 'show', imports: ['_other.js', '_react.js', 'index.html'] },
      '_other.js': { file: 'assets/other.js', name: 'other' },
      '_react.js': { file: 'assets/react.js', name: 'react' },
    }
    const tags = preloads(manifest, '/eu', 'da', 'open-rcam', false)
    expect(tags).toHaveLength(6)
    expect(tags).toContain('<link rel="modulepreload" crossorigin href="/eu/assets/g2.js" />')
    // The page has the first file by itself.
    expect(tags.slice(0, 3)).toEqual([
      '<link rel="modulepreload" crossorigin href="/eu/assets/other.js" />',
      '<script type="module" async crossorigin src="/eu/assets/react.js"></script>',
      '<link rel="modulepreload" crossorigin href="/eu/assets/s.js" />',
    ])
    expect(() => preloads(words, '', 'da', 'open-rcam', false)).toThrow('nothing that shows')
    expect(() => preloads(manifest, '', 'da', 'help', false)).toThrow('app.json?part=more')
  })
})

describe('parts of a file of words', () => {
  const app = { name: 'Guide', place: { title: 'x' } }
  const guide = {
    stages: { 1: { title: 'One' } },
    steps: { triage: { title: 'T', do: { a: 'A' } }, wait: { title: 'W', calm: 'C' } },
  }

  test('hold every word once', () => {
    expect(partOf('app', 'first', app)).toEqual({ name: 'Guide' })
    expect(partOf('app', 'more', app)).toEqual({ place: { title: 'x' } })
    expect(partOf('guide', 'first', guide)).toEqual({
      stages: { 1: { title: 'One' } },
      steps: { triage: { title: 'T' }, wait: { title: 'W' } },
    })
    expect(partOf('guide', '0', guide)).toEqual({ steps: { triage: { do: { a: 'A' } } } })
    expect(partOf('guide', '1', guide)).toEqual({ steps: {} })
    expect(partOf('guide', '3', guide)).toEqual({ steps: { wait: { calm: 'C' } } })
  })

  test('that there are not cannot be asked for', () => {
    expect(() => partOf('app', '1', app)).toThrow('no part 1 of app.json')
  })
})
