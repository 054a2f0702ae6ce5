import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nContext } from '../language/I18nContext.ts'
import { createI18n } from '../language/i18n.ts'
import { LANGUAGES } from '../language/languages.ts'
import { LanguageContext } from '../language/useWords.ts'
import { DrawnScreen } from '../pictures/DrawnScreen.tsx'
import { type Shape, type Shapes, USUAL_SHAPES } from '../pictures/kit/shapes.ts'
import { PICTURES } from '../pictures/pictures.ts'
import '../ui/styles/options.css'

const IDS = Object.keys(PICTURES)
const SHAPES: readonly Shape[] = ['phone', 'tablet', 'window']

type ShownProps = { id: string; lang: string; seen: string; shapes: Shapes }

/** One picture with its id, so that it can be found by it. */
const Shown = ({ id, lang, seen, shapes }: ShownProps) => (
  <figure className="see" id={`${id}-${lang}-${seen}`}>
    <DrawnScreen id={id} seen={seen} shapes={shapes} />
    <figcaption>
      {id} · {lang} · {seen}
    </figcaption>
  </figure>
)

const shapeIn = (query: URLSearchParams, device: 1 | 2): Shape =>
  SHAPES.find(shape => shape === query.get(`device-${device}`)) ?? USUAL_SHAPES[device]

/**
 * For development only: every drawn screen, for a reader of each language, as it is where the other screens are in
 * English and where they are in Danish. `/pictures?only=mail` shows one; `?device-1=tablet&device-2=phone` shows all
 * as they are for whoever has these.
 * @param search of the address
 */
export function PicturesPage({ search }: { search: string }) {
  const query = new URLSearchParams(search)
  const only = query.get('only')
  const shapes = { 1: shapeIn(query, 1), 2: shapeIn(query, 2) }
  return (
    <main className="page">
      <h1>Pictures</h1>
      {LANGUAGES.map(({ code }) => (
        <LanguageContext key={code} value={code}>
          <section lang={code}>
            <Suspense>
              {IDS.filter(id => only === null || id === only).map(id => (
                <div key={id} className="pair">
                  <Shown id={id} lang={code} seen="en" shapes={shapes} />
                  <Shown id={id} lang={code} seen="da" shapes={shapes} />
                </div>
              ))}
            </Suspense>
          </section>
        </LanguageContext>
      ))}
    </main>
  )
}

/** Shows the pictures that the address asks for. */
export async function showPicturesPage(root: HTMLElement, lang: string): Promise<void> {
  const i18n = await createI18n(lang)
  createRoot(root).render(
    <I18nContext value={i18n}>
      <PicturesPage search={window.location.search} />
    </I18nContext>,
  )
}
