import { memo } from 'react'
import { ScreenLanguage } from '../blocks/ScreenLanguage.tsx'
import { useLanguage, useWords } from '../language/useWords.ts'
import { useProgress } from '../progress/useProgress.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Mark } from '../ui/Mark.tsx'
import { useDeskBar } from './desk/DeskBar.ts'
import { LanguageList } from './LanguageList.tsx'
import { pathOf } from './paths.ts'

const SIZES = [20, 24, 28] as const

/** Three sizes of text, each shown in its own size. */
function TextSize() {
  const t = useWords()
  const { settings, update } = useProgress()
  const chosen = settings.textSize ?? 20
  return (
    <details className="pop" name="tools">
      <summary className="tool">
        <Icon name="text-size" />
        {t('tools.text')}
      </summary>
      <div className="pop-panel">
        <ul className="pick">
          {SIZES.map(size => (
            <li key={size}>
              <button
                type="button"
                aria-pressed={size === chosen}
                onClick={() =>
                  update(saved => ({ ...saved, settings: { ...saved.settings, textSize: size } }))
                }
              >
                {t(`tools.size-${size}`)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

/** The same page in the other languages, each named in itself. */
function Languages() {
  const t = useWords()
  return (
    <details className="pop" name="tools">
      <summary className="tool">
        <Icon name="globe" />
        {t('tools.language')}
      </summary>
      <div className="pop-panel">
        <LanguageList />
        <ScreenLanguage />
      </div>
    </details>
  )
}

/** The head of every page: the guide's name, and the tools in the same order everywhere; at a desk, whose seat it is. */
export const Header = memo(function Header() {
  const t = useWords()
  const lang = useLanguage()
  const desk = useDeskBar()
  return (
    <>
      <header className="top">
        <Link className="name" to={pathOf(lang, '')}>
          <Mark />
          {t('name')}
        </Link>
        <nav className="tools" aria-label={t('tools.label')}>
          <TextSize />
          <Languages />
          <Link className="tool" to={pathOf(lang, 'checklist')}>
            <Icon name="print" />
            {t('tools.print')}
          </Link>
        </nav>
      </header>
      {desk?.bar}
    </>
  )
})
