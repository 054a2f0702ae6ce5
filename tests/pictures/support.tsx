// A drawn screen as the app shows it, with the real words.
import { act, render } from '@testing-library/react'
import { Suspense } from 'react'
import { I18nContext } from '../../src/language/I18nContext.ts'
import { createI18n } from '../../src/language/i18n.ts'
import { LanguageContext } from '../../src/language/useWords.ts'
import { DrawnScreen } from '../../src/pictures/DrawnScreen.tsx'
import type { Shapes } from '../../src/pictures/kit/shapes.ts'

/**
 * Shows one picture.
 * @param lang language of the reader
 * @param seen language of the other screens
 * @param shapes of the person's two devices
 * @returns the element that holds it
 */
export async function draw(id: string, lang = 'en', seen = 'en', shapes?: Shapes): Promise<HTMLElement> {
  const i18n = await createI18n(lang)
  await i18n.loadNamespaces(['pictures', 'app-more'])
  const page = (
    <I18nContext value={i18n}>
      <LanguageContext value={lang}>
        <Suspense>
          {shapes ? <DrawnScreen id={id} seen={seen} shapes={shapes} /> : <DrawnScreen id={id} seen={seen} />}
        </Suspense>
      </LanguageContext>
    </I18nContext>
  )
  let container: HTMLElement = document.body
  await act(async () => {
    container = render(page).container
  })
  return container
}

/** The labels a picture shows, by their keys, in their order. */
export const labelsIn = (drawn: Element): readonly string[] =>
  [...drawn.querySelectorAll('[data-label]')].map(one => one.getAttribute('data-label') ?? '')
