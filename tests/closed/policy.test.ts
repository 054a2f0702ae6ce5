// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caddyfile, caddyPolicy } from '../../scripts/closed/caddy.ts'
import { headersFile } from '../../scripts/closed/headers-file.ts'
import { nginxConf, nginxPolicy } from '../../scripts/closed/nginx.ts'
import { HEADERS, headerPolicy, metaPolicy } from '../../scripts/closed/policy.ts'
import { DEPLOY_FILES } from '../../scripts/deploy.ts'
import { headersFor, parseHeaders } from '../../scripts/headers.mjs'

const inline = { scripts: ["'sha256-AAA='"], styles: ["'sha256-BBB='"] }
const directives = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(policy.split('; ').map(one => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]))

describe.each([
  ['header', headerPolicy(inline)],
  ['meta', metaPolicy(inline)],
])('the policy of the %s', (_, policy) => {
  test('begins by allowing nothing, and then the own host alone', () => {
    const { 'default-src': rest, 'script-src': scripts, 'style-src': styles, ...others } = directives(policy)
    expect(rest).toBe("'none'")
    expect(scripts).toBe("'self' 'sha256-AAA='")
    expect(styles).toBe("'self' 'sha256-BBB='")
    expect(Object.values(others).filter(allowed => !/^'(?:self|none|script)'$|^sw$/.test(allowed))).toEqual(
      [],
    )
    expect(others).toMatchObject({
      'connect-src': "'self'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'sw',
    })
  })

  test('has none of the ways around it', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:|upgrade-insecure-requests|allow-duplicates/)
  })
})

test('frames are forbidden by the header, which alone can do it', () => {
  expect(headerPolicy(inline)).toBe(`${metaPolicy(inline)}; frame-ancestors 'none'`)
})

describe('dist/_headers', () => {
  const text = headersFile('the policy', '/guide/', ['404.html', 'assets/', 'da/', 'index.html', 'sw.js'])
  const sent = (path: string) => headersFor(parseHeaders(text), path)

  test.each(['/guide/', '/guide/da/wait', '/guide/assets/a-12345678.js', '/guide/sw.js', '/guide/nowhere'])(
    '%s gets the policy and every other header',
    path => {
      const own = Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value])
      expect(sent(path)).toMatchObject({
        'content-security-policy': 'the policy',
        ...Object.fromEntries(own),
      })
    },
  )

  test.each([
    ['/guide/', 'no-cache'],
    ['/guide/da/wait', 'no-cache'],
    ['/guide/index.html', 'no-cache'],
    ['/guide/404.html', 'no-cache'],
    ['/guide/sw.js', 'no-cache'],
    ['/guide/assets/a-12345678.js', 'public, max-age=31536000, immutable'],
  ])('%s is kept: %s', (path, kept) => {
    expect(sent(path)['cache-control']).toBe(kept)
  })

  test('what lies beside the guide on its host is left alone', () => {
    expect(sent('/other/')).toEqual({})
  })

  test('two rules of one header are joined, as the hosts do it: here a rule too many would be seen', () => {
    const rules = parseHeaders('# note\n/*\n  A: 1\n\n/a/*\n  a: 2: 3\n')
    expect(headersFor(rules, '/a/b')).toEqual({ a: '1, 2: 3' })
  })
})

describe('for servers of one’s own', () => {
  test.each(Object.entries(DEPLOY_FILES))('deploy/%s is what the policy says now', (name, text) => {
    const file = readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8')
    expect(file, 'stale: npm run deploy-files').toBe(text())
  })

  test.each(Object.entries(DEPLOY_FILES))(
    '%s sends every header, and honours a path of its own',
    (_, text) => {
      const conf = text({ name: 'a.example', root: '/srv/a', base: '/b.c/' })
      for (const [name, value] of Object.entries(HEADERS)) expect(conf).toContain(`${name} "${value}"`)
      expect(conf).toMatch(/(?:include|import) \/srv\/a\/b\.c\/_policy\./)
      expect(conf).toContain('/b.c/404.html')
      expect(conf).toContain('^/b\\.c/assets/')
    },
  )

  test('Caddy takes a header off by itself: in the block, an answer of 404 would go without the others', () => {
    const conf = caddyfile({ name: 'a.example', root: '/srv/a', base: '/' })
    const [block = ''] = /\theader \{[^}]*\}/.exec(conf) ?? []
    expect(block).toContain('Referrer-Policy')
    expect(block).not.toContain('-Server')
    expect(conf).toContain('\n\theader -Server\n')
  })

  test('the policy goes with the pages it was made for', () => {
    expect(nginxPolicy("a 'b'")).toBe('add_header Content-Security-Policy "a \'b\'" always;\n')
    expect(caddyPolicy("a 'b'")).toBe('header Content-Security-Policy "a \'b\'"\n')
  })

  test('an nginx without the module for .br can be written for', () => {
    const place = { name: '_', root: '/srv/a', base: '/', listen: '80' }
    expect(nginxConf({ ...place, brotli: false })).not.toContain('brotli')
    expect(nginxConf({ ...place, brotli: true })).toContain('brotli_static on;')
  })
})
