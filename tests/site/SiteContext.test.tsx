import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DEFAULT_SITE } from '../../src/site/defaults.ts'
import { SiteProvider, useSite } from '../../src/site/SiteContext.tsx'

const Days = () => <p>{useSite().askAfterDays}</p>
const days = () => screen.getByRole('paragraph').textContent
const network = (answer: () => Promise<Response>) => vi.spyOn(globalThis, 'fetch').mockImplementation(answer)

const show = async () => {
  await act(async () => {
    render(
      <SiteProvider address="/some/folder/site.json">
        <Days />
      </SiteProvider>,
    )
  })
}

test('site.json is fetched once from where it lies, and holds from then on', async () => {
  const fetched = network(async () => Response.json({ askAfterDays: 9 }))
  await show()
  expect(days()).toBe('9')
  expect(fetched).toHaveBeenCalledTimes(1)
  expect(fetched.mock.calls[0]?.[0]).toBe('/some/folder/site.json')
})

test('until it has come, the defaults hold', async () => {
  network(() => new Promise(() => undefined))
  await show()
  expect(days()).toBe(String(DEFAULT_SITE.askAfterDays))
})

test.each([
  ['missing', async () => new Response('{"askAfterDays": 9}', { status: 404 })],
  ['a page of the host', async () => new Response('<!doctype html>')],
  ['unreachable', async () => Promise.reject(new TypeError('offline'))],
  ['wrong', async () => Response.json({ askAfterDays: 'soon' })],
])('%s, the defaults hold, and nobody is told', async (_, answer) => {
  network(answer)
  await show()
  expect(days()).toBe(String(DEFAULT_SITE.askAfterDays))
})

test('a page that is left waits for it no longer', async () => {
  const fetched = network(() => new Promise(() => undefined))
  const { unmount } = render(
    <SiteProvider address="/site.json">
      <Days />
    </SiteProvider>,
  )
  unmount()
  expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
})
