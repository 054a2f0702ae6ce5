import { act, fireEvent, render, screen } from '@testing-library/react'
import { Suspense, use } from 'react'
import { useLocation } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { PageRouter } from '../../src/app/PageRouter.tsx'
import { Link } from '../../src/ui/Link.tsx'

afterEach(() => window.history.replaceState(null, '', '/'))

const never = new Promise<void>(() => undefined)

/** A first page, and a next one whose words never come. */
function Page() {
  const { pathname } = useLocation()
  if (pathname === '/da/next') use(never)
  return <p>{pathname}</p>
}

async function goOn(here: readonly string[]) {
  window.history.replaceState(null, '', '/eu/da/first')
  render(
    <PageRouter base="/eu" isHere={pathname => here.includes(pathname)}>
      <Link to="/da/next">next</Link>
      <Suspense fallback={<p>waiting</p>}>
        <Page />
      </Suspense>
    </PageRouter>,
  )
  await act(async () => void fireEvent.click(screen.getByRole('link', { name: 'next' })))
  expect(window.location.pathname).toBe('/eu/da/next')
  return screen.getAllByRole('paragraph').map(({ textContent }) => textContent)
}

test('while a page must be fetched, the one before stays', async () => {
  expect(await goOn([])).toEqual(['/da/first'])
})

test('a page that is here is not put off: it is drawn at once, whatever comes of it', async () => {
  expect(await goOn(['/da/next'])).toContain('waiting')
})
