import type { ReactNode } from 'react'
import type { Device } from '../engine/guide.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { useDeskBar } from './desk/DeskBar.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Kept } from './Kept.tsx'
import { StageBar } from './StageBar.tsx'
import { useWalk } from './useWalk.ts'

type PageProps = {
  /** The page's own name; the guide's name is added behind it, and at a desk the seat's before it. */
  readonly title: string
  readonly className?: 'page' | 'step'
  readonly device?: Device
  /** Shown everywhere but where the whole way would only distract. */
  readonly path?: boolean
  /** It has a drawing beside its text: known before the drawing has been read in. */
  readonly see?: boolean
  /** All of it depends on what this device keeps: drawn only when that is known. */
  readonly mine?: boolean
  readonly children: ReactNode
}

/** The frame of every page: the same tools in the same places, and what is kept. */
export function Page({
  title,
  className = 'page',
  device = 'none',
  path = true,
  mine = false,
  see = false,
  children,
}: PageProps) {
  const t = useWords()
  const lang = useLanguage()
  const { position } = useWalk()
  const seat = useDeskBar()?.name
  return (
    <>
      <title>{`${seat ? `${seat} · ` : ''}${title} · ${t('name')}`}</title>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      {path ? <StageBar position={position} mine={className === 'page' || mine} /> : null}
      <main
        id="main"
        className={className}
        data-device={device}
        data-mine={mine ? '' : undefined}
        data-see={see ? '' : undefined}
        lang={lang}
      >
        <Kept />
        {children}
      </main>
      <Footer />
    </>
  )
}
