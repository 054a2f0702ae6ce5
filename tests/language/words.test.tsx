import { act, render, screen } from '@testing-library/react'
import { Component, type ReactNode, Suspense } from 'react'
import { describe, expect, test } from 'vitest'
import { I18nContext } from '../../src/language/I18nContext.ts'
import { createI18n, NAMESPACES, type ReadWords, readWords } from '../../src/language/i18n.ts'
import { LANGUAGES } from '../../src/language/languages.ts'
import { LanguageContext, useGuideWords, useLanguage, useWords } from '../../src/language/useWords.ts'
import { expectConsoleError } from '../support/setup.ts'

const files: Readonly<Record<string, Record<string, unknown>>> = {
  'en/app': {
    wait: { days_one: '{{count}} day', days_other: '{{count}} days' },
    name: 'Tools & <b>co</b>',
    foot: { publisher: 'By {{publisher}}.' },
  },
  'da/app': {
    wait: { days_one: '{{count}} dag', days_other: '{{count}} dage' },
    name: 'Værktøj',
    foot: { publisher: 'Af {{publisher}}.' },
  },
  'en/guide': { steps: { oven: { title: 'Heat the oven', do: { b: 'Second', a: 'First' } } } },
  'en/troubles': { burnt: { title: 'It is burnt' } },
}

/** Words from here; a file that is not here, or is said to be missing, cannot be had. */
const readFrom =
  (asked: string[], missing: readonly string[] = []): ReadWords =>
  async (lang, namespace) => {
    const name = `${lang}/${namespace}`
    asked.push(name)
    const file = files[name]
    if (!file || missing.includes(name)) throw new Error(`no file ${name}`)
    return file
  }

/** As the app's own: something broke, and instead of half a page this is said. */
class Broken extends Component<{ children: ReactNode }, { why?: string }> {
  override state: { why?: string } = {}
  static getDerivedStateFromError = (error: Error) => ({ why: error.message })
  override render = () =>
    this.state.why === undefined ? this.props.children : <p>broken: {this.state.why}</p>
}

function App() {
  const t = useWords()
  return (
    <p>
      {t('name')} {t('foot.publisher', { publisher: 'A & B' })} {t('wait.days', { count: 1 })}{' '}
      {t('wait.days', { count: 2 })}
    </p>
  )
}
function Steps() {
  const words = useGuideWords('guide')
  const keys = words.keys('steps.oven.do').join(' ')
  return (
    <p>{`${words('steps.oven.title')}|${words('steps.nowhere.title')}|${words('steps.oven')}|${keys}`}</p>
  )
}
function Troubles() {
  return <p>{useGuideWords('troubles')('burnt.title')}</p>
}
const Lang = () => <p>{useLanguage()}</p>

async function show(screenful: ReactNode, read: ReadWords, { first = 'en', lang = 'en' } = {}) {
  const i18n = await createI18n(first, read)
  await act(async () => {
    render(
      <I18nContext value={i18n}>
        <LanguageContext value={lang}>
          <Broken>
            <Suspense fallback={<p>loading</p>}>{screenful}</Suspense>
          </Broken>
        </LanguageContext>
      </I18nContext>,
    )
  })
}
const text = () => screen.getByRole('paragraph').textContent

describe('words', () => {
  test('of the app, with their plurals; React escapes, so nothing else does', async () => {
    await show(<App />, readFrom([]))
    expect(text()).toBe('Tools & <b>co</b> By A & B. 1 day 2 days')
  })

  test('of the guide by keys made of ids, in the order of the file; what is not there is nothing', async () => {
    await show(<Steps />, readFrom([]))
    expect(text()).toBe('Heat the oven|||b a')
  })

  test('of the page’s language, whatever the first one was', async () => {
    const asked: string[] = []
    await show(<App />, readFrom(asked), { lang: 'da' })
    expect(await screen.findByText(/Værktøj/)).toHaveTextContent(/^Værktøj Af A & B. 1 dag 2 dage$/)
    expect(asked).toContain('da/app')
  })

  test('are fetched when they are shown, each file once', async () => {
    const asked: string[] = []
    await createI18n('en', readFrom(asked))
    expect(asked.splice(0)).not.toContain('en/troubles')
    await show(
      <>
        <Troubles />
        <span>
          <App />
        </span>
      </>,
      readFrom(asked),
    )
    expect(await screen.findByText('It is burnt')).toBeVisible()
    expect(asked.filter(file => file === 'en/troubles')).toHaveLength(1)
    expect(asked.filter(file => file === 'en/app')).toHaveLength(1)
  })

  test('without any language said, the page is Danish', () => {
    render(<Lang />)
    expect(text()).toBe('da')
  })
})

describe('words that cannot be fetched', () => {
  test.each([
    ['the app’s', <App key="a" />, 'en/app'],
    ['the guide’s', <Steps key="b" />, 'en/guide'],
    ['the troubles’, asked for later', <Troubles key="c" />, 'en/troubles'],
  ])('%s: the page says that it broke, and shows no key', async (_, page, file) => {
    expectConsoleError(`no words ${file}`)
    await show(page, readFrom([], [file]))
    expect(await screen.findByText(/broken/)).toHaveTextContent(`broken: no words ${file}`)
    expect(document.body).not.toHaveTextContent(/wait\.days|title|loading/)
  })

  test('of the page’s language, though those of the first one are there: the same', async () => {
    expectConsoleError('no words da/app')
    await show(<App />, readFrom([], ['da/app']), { lang: 'da' })
    expect(await screen.findByText(/broken/)).toBeVisible()
  })
})

describe('the files of words', () => {
  test.each(LANGUAGES.flatMap(({ code }) => NAMESPACES.map(namespace => [code, namespace] as const)))(
    '%s/%s is there',
    async (code, namespace) => {
      expect(Object.keys(await readWords(code, namespace))).not.toEqual([])
    },
  )

  test('one that is not there is refused, not made up', async () => {
    await expect(readWords('xx', 'app')).rejects.toThrow('xx/app')
    await expect(readWords('en', '../en/app')).rejects.toThrow()
  })
})
