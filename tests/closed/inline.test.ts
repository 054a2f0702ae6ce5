// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { blockedIn, inlineOf, together, withPolicy } from '../../scripts/closed/inline.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('what stands inside a page', () => {
  test.each([
    ['a script', '<script>let a = 1</script>', { scripts: ['let a = 1'], styles: [] }],
    ['a module', '<script type="module">go()</script>', { scripts: ['go()'], styles: [] }],
    ['a style', '<style data-x="1">a > b {}</style>', { scripts: [], styles: ['a > b {}'] }],
    ['a script of a file', '<script src="/a.js"></script>', { scripts: [], styles: [] }],
    ['data', '<script type="application/ld+json">{}</script>', { scripts: [], styles: [] }],
    ['a comment', '<!-- <script>no()</script> -->', { scripts: [], styles: [] }],
    ['a script that names a comment', '<script>a("<!--")</script>', { scripts: ['a("<!--")'], styles: [] }],
    ['lines', '<style>\n a {}\n</style>', { scripts: [], styles: ['\n a {}\n'] }],
  ])('%s', (_, html, { scripts, styles }) => {
    expect(inlineOf(html)).toEqual({ scripts: scripts.map(hash), styles: styles.map(hash) })
  })

  test('of several pages: each once, and in the same order whatever the order of the pages', () => {
    const pages = ['<style>a</style>', '<style>b</style>', '<style>a</style>'].map(inlineOf)
    expect(together(pages).styles).toHaveLength(2)
    expect(together(pages)).toEqual(together(pages.toReversed()))
  })
})

describe('what the policy blocks is found before it is published', () => {
  test.each([
    ['a style attribute', '<p class="a" style="color: red">x</p>'],
    ['a style attribute', "<svg><path STYLE='fill: red'/></svg>"],
    ['an event handler', '<img src="a.png" onerror="go()">'],
    ['a javascript: address', '<a href="javascript:go()">x</a>'],
    ['a javascript: address', "<a href=' JavaScript:go()'>x</a>"],
    ['a <base>', '<base href="/x/">'],
    ['a frame or a plug-in', '<iframe src="/a"></iframe>'],
    ['a form with an address', '<form action="/send">'],
  ])('%s: %s', (what, html) => {
    expect(blockedIn(`<main>${html}</main>`)).toEqual([expect.stringContaining(`${what}: <`)])
  })

  test.each([
    '<p title="style=1 onclick=2 javascript:3">x</p>',
    '<p>style="a" onclick="b"</p>',
    '<script>a.innerHTML = \'<p style="x">\'</script>',
    '<!-- <p style="x"> -->',
    '<p data-style="x">style</p>',
    '<form><input></form>',
  ])('no false alarm: %s', html => {
    expect(blockedIn(`<main>${html}</main>`)).toEqual([])
  })
})

describe('the policy in a page', () => {
  const page = '<head>\n<meta charset="utf-8" />\n<style>a</style></head>'
  const written = '<meta http-equiv="Content-Security-Policy" content="x">'

  test('stands before everything it is to hold for', () => {
    expect(withPolicy(page, 'x')).toBe(`<head>\n<meta charset="utf-8" />${written}\n<style>a</style></head>`)
  })
  test('a second time replaces the first', () => {
    expect(withPolicy(withPolicy(page, 'y'), 'x')).toBe(withPolicy(page, 'x'))
  })
  test('a page where it cannot go stops the build', () => {
    expect(() => withPolicy('<head></head>', 'x')).toThrow('charset')
  })
})
