import { useGuide } from '../blocks/GuideContext.tsx'
import { dayInWords } from '../language/dates.ts'
import { useLanguage, useWords } from '../language/useWords.ts'

const SOURCES = ['sheet', 'eu-login-help', 'aiace', 'older-guide'] as const

/** Where what stands here comes from, and when it was last seen on the live page. */
export function Sources({ facts }: { facts: readonly string[] }) {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const used = facts.flatMap(fact => guide.facts[fact] ?? [])
  const named = SOURCES.filter(source => used.some(fact => fact.source === source))
  if (named.length === 0) return null
  const days = used.flatMap(({ checkedOn }) => checkedOn ?? [])
  const oldest = days.length === used.length ? days.sort()[0] : undefined
  return (
    <details className="more">
      <summary>{t('sources.title')}</summary>
      <ul>
        {named.map(source => (
          <li key={source}>{t(`sources.${source}`)}</li>
        ))}
      </ul>
      <p>
        {oldest === undefined
          ? t('sources.not-checked')
          : t('sources.checked', { day: dayInWords(oldest, lang) })}
      </p>
    </details>
  )
}
