import { Suspense } from 'react'
import { LANGUAGES } from '../language/languages.ts'
import { LanguageContext } from '../language/useWords.ts'
import { DrawnScreen } from '../pictures/DrawnScreen.tsx'
import { PICTURES } from '../pictures/pictures.ts'

const IDS = Object.keys(PICTURES)

/** One picture with its id, so that it can be found by it. */
const Shown = ({ id, lang, seen }: { id: string; lang: string; seen: string }) => (
  <figure className="see" id={`${id}-${lang}-${seen}`}>
    <DrawnScreen id={id} seen={seen} />
    <figcaption>
      {id} · {lang} · {seen}
    </figcaption>
  </figure>
)

/**
 * For development only: every drawn screen, for a reader of each language, as it is where the other screens are in
 * English and where they are in Danish. `/pictures?only=mail` shows one.
 * @param only id of a picture; all when undefined
 */
export const PicturesPage = ({ only }: { only?: string | undefined }) => (
  <main className="page">
    <h1>Pictures</h1>
    {LANGUAGES.map(({ code }) => (
      <LanguageContext key={code} value={code}>
        <section lang={code}>
          <Suspense>
            {IDS.filter(id => only === undefined || id === only).map(id => (
              <div key={id} className="pair">
                <Shown id={id} lang={code} seen="en" />
                <Shown id={id} lang={code} seen="da" />
              </div>
            ))}
          </Suspense>
        </section>
      </LanguageContext>
    ))}
  </main>
)
