import { type MouseEvent, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { fetchWords, hasWords } from '../language/fetch-words.ts'
import { useI18n } from '../language/I18nContext.ts'
import { LANGUAGES } from '../language/languages.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { useProgress } from '../progress/useProgress.tsx'
import { Link } from '../ui/Link.tsx'
import { pathOf } from './paths.ts'

type Language = (typeof LANGUAGES)[number]

/** A click that asks for this page, not for a new tab or window. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/**
 * Does the host have this page of the guide? A newer build may lie there, whose words have other names: then the page
 * is opened as a whole. A hotel's log-in page is none of ours.
 */
const isPage = (href: string): Promise<boolean> =>
  fetch(href)
    .then(async answer => answer.ok && /id="root"/.test(await answer.text()))
    .catch(() => false)

/**
 * The same page in the other languages, each named in itself. The words are fetched first: without network a
 * language that was never opened cannot be had, and one stays with the words one can read.
 */
export function LanguageList() {
  const t = useWords()
  const lang = useLanguage()
  const i18n = useI18n()
  const { update } = useProgress()
  const navigate = useNavigate()
  const [said, setSaid] = useState('')
  const rest = useLocation().pathname.split('/').filter(Boolean).slice(1).join('/')
  const keepChoice = (code: Language['code']) =>
    update(saved => ({ ...saved, settings: { ...saved.settings, language: code } }))
  const choose = async ({ code, native }: Language, href: string) => {
    setSaid(t('loading'))
    const fetched = await fetchWords(i18n, code)
    if (!fetched && !(await isPage(href))) return setSaid(t('tools.language-missing', { language: native }))
    setSaid('')
    keepChoice(code)
    if (fetched) navigate(pathOf(code, rest))
    else window.location.assign(href)
  }
  return (
    <>
      <ul className="pick">
        {LANGUAGES.map(language => (
          <li key={language.code}>
            <Link
              to={pathOf(language.code, rest)}
              lang={language.code}
              hrefLang={language.code}
              aria-current={language.code === lang ? 'true' : undefined}
              onClick={event => {
                if (hasWords(i18n, language.code) || !isPlain(event)) return keepChoice(language.code)
                event.preventDefault()
                void choose(language, event.currentTarget.href)
              }}
            >
              {language.native}
            </Link>
          </li>
        ))}
      </ul>
      {said === '' ? null : <p role="alert">{said}</p>}
    </>
  )
}
