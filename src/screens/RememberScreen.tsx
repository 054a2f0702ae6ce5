import { useState } from 'react'
import { useGuide } from '../blocks/GuideContext.tsx'
import type { Progress } from '../engine/progress.ts'
import { LABEL_LANGUAGES } from '../labels/labels.ts'
import { dayInWords } from '../language/dates.ts'
import { LANGUAGES } from '../language/languages.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { beforeOf } from '../progress/seats.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { Button } from '../ui/Button.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import '../ui/styles/place.css'

type Area = keyof Progress
type Row = { readonly area: Area; readonly key: string; readonly what: string; readonly value: string }

/** The note that says in which language the other screens are shown. */
const SCREENS = 'screen-language'

const AREAS = ['done', 'answers', 'notes', 'ticks'] as const satisfies readonly Area[]

/** Everything that is kept, each thing with its value in plain words; what was taken back is not there. */
function useRows(): readonly Row[] {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const lang = useLanguage()
  const { progress } = useProgress()
  const step = (id: string) => {
    const number = guide.numbers[id]?.number
    return `${number === undefined ? '' : `${number} · `}${words(`steps.${id}.title`) || id}`
  }
  const noteValue = (key: string, value: string) => {
    if (guide.notes[key]?.kind === 'date') return dayInWords(value, lang)
    const language = key === SCREENS ? LABEL_LANGUAGES.find(code => code === value) : undefined
    if (language !== undefined) return t(`seen.languages.${language}`)
    return words(`notes.${key}.choices.${value}`) || words(`devices.kind.${value}`) || value
  }
  const noteName = (key: string) =>
    key === SCREENS
      ? t('seen.title')
      : words(`notes.${key}.label`) || (key === 'device-1' ? t('devices.with-app') : t('devices.for-set-up'))
  const rows: Row[] = []
  for (const [key, { is }] of Object.entries(progress.done))
    if (is) rows.push({ area: 'done', key, what: step(key), value: t('remember.done') })
  for (const [key, { is }] of Object.entries(progress.answers))
    if (is)
      rows.push({
        area: 'answers',
        key,
        what: words(`questions.${key}.ask`) || key,
        value: words(`questions.${key}.answers.${is}`) || is,
      })
  for (const [key, { is }] of Object.entries(progress.notes))
    if (is) rows.push({ area: 'notes', key, what: noteName(key), value: noteValue(key, is) })
  for (const [key, { is }] of Object.entries(progress.ticks)) {
    const [id = '', item = ''] = key.split('.')
    if (is)
      rows.push({
        area: 'ticks',
        key,
        what: words(`steps.${id}.items.${item}.title`) || key,
        value: t('remember.ready'),
      })
  }
  return rows
}

/** The settings that are kept, in words. */
function useSettingRows(): readonly string[] {
  const t = useWords()
  const { settings } = useProgress()
  const language = LANGUAGES.find(({ code }) => code === settings.language)?.native
  return [
    ...(language === undefined ? [] : [t('remember.language', { language })]),
    ...(settings.textSize === undefined
      ? []
      : [t('remember.text-size', { size: t(`tools.size-${settings.textSize}`) })]),
    ...(settings.seen === undefined ? [] : [t('remember.own-device')]),
  ]
}

/** What this device remembers, thing by thing, with a button to have it forgotten. */
export function RememberScreen() {
  const t = useWords()
  const lang = useLanguage()
  const { update, forget, sibling } = useProgress()
  const { state, seat } = useDesk()
  const rows = useRows()
  const settings = useSettingRows()
  const [gone, setGone] = useState('')
  const forgetRow = ({ area, key, what }: Row) => {
    update(saved => {
      const { [key]: _gone, ...rest } = saved.progress[area]
      return { ...saved, progress: { ...saved.progress, [area]: rest } }
    })
    setGone(t('remember.row-gone', { what }))
  }
  const forgetAll = () => {
    const all = [forget(), sibling(beforeOf(seat?.id ?? 'own')).forget()]
    setGone(all.every(one => one) ? t('about.forgotten') : t('remember.not-gone'))
  }
  return (
    <Page title={t('remember.title')} path={false} mine>
      <Heading focusKey={gone === '' ? 'remember' : `remember-${gone}`}>{t('remember.title')}</Heading>
      <p role="status">{gone}</p>
      {rows.length + settings.length === 0 ? <p>{t('remember.nothing')}</p> : <p>{t('remember.what')}</p>}
      <div className="actions">
        <Button onClick={forgetAll}>{t('about.forget')}</Button>
        {/* At a desk that is asked on the board, where everybody is seen who would go. */}
        {state === 'open' ? null : <Button onClick={forgetAll}>{t('remember.everybody')}</Button>}
      </div>
      <p>
        {t('offline.about-you')}{' '}
        <Link className="link" to={pathOf(lang, 'offline')}>
          {t('offline.link')}
        </Link>
      </p>
      {settings.length === 0 ? null : (
        <>
          <h2>{t('remember.settings')}</h2>
          <ul className="do plain">
            {settings.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {AREAS.map(area => {
        const own = rows.filter(row => row.area === area)
        return own.length === 0 ? null : (
          <section key={area}>
            <h2>{t(`remember.${area}`)}</h2>
            <ul className="kept">
              {own.map(row => (
                <li key={row.key}>
                  <span>
                    {row.what}: <b>{row.value}</b>
                  </span>
                  <Button onClick={() => forgetRow(row)}>
                    {t('remember.forget')} <span className="visually-hidden">{row.what}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Page>
  )
}
