// What somebody might slip into a page does nothing there, and nothing of the page gets out: by the header of a real
// nginx, by the headers of dist/_headers, and by the page's own <meta> where a host sends no headers at all.
import type { Page } from '@playwright/test'
import { NO_NGINX, test as onNginx } from './support/nginx.ts'
import { openOutside } from './support/outside.ts'
import { person } from './support/person.ts'
import { test as asUsual, expect } from './support/test.ts'

/** Set by whatever runs that must not. */
declare global {
  interface Window {
    bad?: string
  }
}

/** What is slipped into the page's HTML, by the directive that stops it. */
const slippedIn = (outside: string): Readonly<Record<string, string>> => ({
  'script-src-elem': `<script>window.bad = 'a script in the page'</script><script src="${outside}/a.js"></script>`,
  'script-src-attr': `<img alt="" src="${outside}/a.png" onerror="window.bad = 'a handler'">`,
  'img-src': `<img alt="" src="${outside}/b.png">`,
  'style-src-elem': `<style>main { display: none }</style><link rel="stylesheet" href="${outside}/a.css">`,
  'style-src-attr': '<p id="styled" style="display: none">x</p>',
  'frame-src': `<iframe src="${outside}/frame"></iframe>`,
  'object-src': `<object data="${outside}/plug-in"></object>`,
  'base-uri': `<base href="${outside}/">`,
})

/** What is done in the page afterwards; each names what it managed, or fails. */
const tryOut = (page: Page, outside: string): Promise<readonly string[]> =>
  page.evaluate(async address => {
    const managed: string[] = []
    const attempts: readonly (readonly [what: string, act: () => unknown])[] = [
      ['ask elsewhere', () => fetch(`${address}/fetch`)],
      [
        'a socket',
        () =>
          new Promise((open, no) =>
            Object.assign(new WebSocket(address.replace('http', 'ws')), { onopen: open, onerror: no }),
          ),
      ],
      ['innerHTML', () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' })],
      ['the address of a script', () => Object.assign(document.createElement('script'), { src: '/a.js' })],
      ['the text of a script', () => Object.assign(document.createElement('script'), { text: 'a()' })],
      ['eval', () => Reflect.apply(Reflect.get(window, 'eval'), window, ['1'])],
      ['a worker of another', () => new Worker(`${address}/worker.js`)],
      ['a policy of its own', () => Reflect.get(window, 'trustedTypes').createPolicy('other', {})],
    ]
    // Later: what a test has evaluated is let off some of the rules.
    await new Promise(resolve => setTimeout(resolve))
    for (const [what, act] of attempts)
      try {
        await act()
        managed.push(what)
      } catch {}
    return managed
  }, outside)

const HOW = [
  { name: 'the header of nginx', test: onNginx, header: true, meta: false },
  { name: 'the header', test: asUsual, header: true, meta: false },
  { name: 'the page itself', test: asUsual, header: false, meta: true },
]

for (const { name, test, header, meta } of HOW)
  test.describe(name, () => {
    if (test === onNginx) test.skip(...NO_NGINX)

    /** Opens a page of the guide with something in it that was not there, without the protection not looked at. */
    async function openWith(page: Page, injected: string): Promise<void> {
      await page.route('**/da/about', async route => {
        const answer = await route.fetch()
        const { 'content-security-policy': policy = '', ...rest } = answer.headers()
        expect(policy).not.toBe('')
        for (const gone of ['content-encoding', 'content-length']) delete rest[gone]
        const html = await answer.text()
        expect(html).toContain('<meta http-equiv="Content-Security-Policy"')
        const bare = meta ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        await route.fulfill({
          status: 200,
          headers: header ? { ...rest, 'content-security-policy': policy } : rest,
          body: bare.replace('</head>', `${injected}</head>`),
        })
      })
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          document.documentElement.dataset['blocked'] =
            `${document.documentElement.dataset['blocked'] ?? ''} ${effectiveDirective}`
        })
      })
      await person(page, 'da').open('about')
    }

    test(`net-12: what is slipped into a page is blocked by ${name}, and the guide goes on`, async ({
      page,
      faults,
    }) => {
      faults.expect(/Content Security Policy|TrustedHTML|TrustedScript/i)
      // Asked for by the page, stopped by the browser: that nothing arrives is seen at the other end.
      faults.expect(/^request to another origin/)
      const outside = await openOutside()
      const parts = slippedIn(outside.origin)
      await openWith(page, Object.values(parts).join(''))
      expect(await tryOut(page, outside.origin)).toEqual([])
      const blocked = (await page.locator('html').getAttribute('data-blocked'))?.split(' ') ?? []
      for (const directive of [
        ...Object.keys(parts),
        'connect-src',
        'require-trusted-types-for',
        'trusted-types',
      ])
        expect.soft(blocked, 'the browser says what it stopped').toContain(directive)
      expect(await page.evaluate(() => window.bad)).toBeUndefined()
      expect(outside.asked(), 'nobody outside heard anything').toEqual([])
      outside.close()
      await expect(page.getByRole('main')).toBeVisible()
      const who = person(page, 'da')
      await page.getByRole('link', { name: who.app('foot.overview') }).click()
      await expect(page).toHaveURL('./da/overview')
    })

    test(`net-12: a form sends nothing anywhere (${name})`, async ({ page, faults }) => {
      faults.expect(/Content Security Policy/)
      const outside = await openOutside()
      await openWith(page, '')
      for (const action of [`${outside.origin}/post`, new URL('post', page.url()).href]) {
        const blocked = await page.evaluate(
          to =>
            new Promise<string>(resolve => {
              addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective), {
                once: true,
              })
              const form = Object.assign(document.createElement('form'), { method: 'post', action: to })
              document.body.append(form)
              form.submit()
            }),
          action,
        )
        expect(blocked).toBe('form-action')
      }
      // Asked in the page itself: playwright goes on waiting for a journey that was stopped.
      expect(await page.evaluate(() => location.pathname)).toMatch(/\/da\/about$/)
      expect(outside.asked()).toEqual([])
      outside.close()
    })

    if (header)
      test(`nav-15, net-12: nobody else can show the guide in a frame (${name})`, async ({
        page,
        baseURL,
        faults,
      }) => {
        faults.expect(/frame-ancestors|request to another origin/)
        const outside = await openOutside(`<iframe src="${new URL('./da/', baseURL)}"></iframe>`)
        await page.goto(outside.origin)
        const frame = page.frameLocator('iframe')
        await expect.poll(() => page.frames().length).toBe(2)
        await expect(frame.getByRole('heading')).toHaveCount(0)
        expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/)
        outside.close()
      })
  })
