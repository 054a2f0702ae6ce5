import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useNextAhead } from '../../src/app/useNextAhead.ts'
import { AtDeskContext } from '../../src/blocks/AtDesk.ts'
import { GuideProvider } from '../../src/blocks/GuideContext.tsx'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { core } from '../../src/guide/core.ts'
import { I18nContext } from '../../src/language/I18nContext.ts'
import { createI18n } from '../../src/language/i18n.ts'
import { LanguageContext } from '../../src/language/useWords.ts'
import { ProgressProvider } from '../../src/progress/useProgress.tsx'
import { storeWith } from '../screens/support.tsx'

const Foreseen = ({ after }: { after: string }) => useNextAhead(after)?.step.id ?? 'nothing'

/** What is foreseen on one's own device, at a desk, and before a stage ends. */
const Three = ({ lang }: { lang: string }) => (
  <LanguageContext value={lang}>
    <p title="own">
      <Foreseen after="triage" />
    </p>
    <p title="desk">
      <AtDeskContext value={true}>
        <Foreseen after="triage" />
      </AtDeskContext>
    </p>
    <p title="unknown">
      <Foreseen after="nowhere" />
    </p>
  </LanguageContext>
)

test('the next step is foreseen once it is here; not at a desk, and not in a language it is not here in', async () => {
  const i18n = await createI18n('da')
  const store = storeWith(NOTHING_YET)
  const around = (lang: string) => (
    <I18nContext value={i18n}>
      <ProgressProvider store={store}>
        <GuideProvider value={core}>
          <Three lang={lang} />
        </GuideProvider>
      </ProgressProvider>
    </I18nContext>
  )
  const { rerender } = render(around('da'))
  await waitFor(() => expect(screen.getByTitle('own')).toHaveTextContent('prepare'), { timeout: 20_000 })
  expect(screen.getByTitle('desk')).toHaveTextContent('nothing')
  expect(screen.getByTitle('unknown')).toHaveTextContent('nothing')
  rerender(around('en'))
  expect(screen.getByTitle('own')).toHaveTextContent('nothing')
  rerender(around('da'))
  expect(screen.getByTitle('own')).toHaveTextContent('prepare')
})
