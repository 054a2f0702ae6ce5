import { type MouseEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import { fetchWords, hasWords } from '../language/fetch-words.ts'
import { LANGUAGES } from '../language/languages.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { useProgress } from '../progress/useProgress.tsx'
import { pathOf } from './paths.ts'

type Language = (typeof LANGUAGES)[number]

/** A click that asks for this page, not for a new tab or window. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/**
 * The same page in the other languages, each named in itself. The words are fetched first: without network a
 * language that was never opened cannot be had, and one stays with the words one can read.
 */
export function LanguageList() {
  const t = useWords()
  const lang = useLanguage()
  const { i18n } = useTranslation()
  const { update } = useProgress()
  const navigate = useNavigate()
  const [said, setSaid] = useState('')
  const rest = useLocation().pathname.split('/').slice(2).join('/')
  const keepChoice = (code: Language['code']) =>
    update(saved => ({ ...saved, settings: { ...saved.settings, language: code } }))
  const choose = async ({ code, native }: Language) => {
    setSaid(t('loading'))
    const fetched = await fetchWords(i18n, code)
    setSaid(fetched ? '' : t('tools.language-missing', { language: native }))
    if (!fetched) return
    keepChoice(code)
    navigate(pathOf(code, rest))
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
                void choose(language)
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
