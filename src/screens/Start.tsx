import { useGuide } from '../blocks/GuideContext.tsx'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { useOnDevice } from '../ui/OnDevice.tsx'
import { NewVersion } from './NewVersion.tsx'
import { OWN_DEVICE } from './own-device.ts'
import { isOnHomeScreen } from './own-window.ts'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { useWalk } from './useWalk.ts'

/** What this is, how long it takes, what one needs; and the ways in. */
export function Start() {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const lang = useLanguage()
  const { position, progress } = useWalk()
  const { settings, state } = useProgress()
  const onDevice = useOnDevice()
  const atDesk = useDesk().state === 'open'
  const asked = settings.seen === OWN_DEVICE || state === 'memory' || atDesk
  const begun = Object.values(progress.done).some(({ is }) => is)
  // On the home screen the guide begins with an empty store, whatever the browser itself remembers.
  const codeFirst = onDevice && !begun && isOnHomeScreen()
  const number = guide.numbers[position.step]?.number
  const other = (page: string, text: string, hint: string) => (
    <li>
      <Link className="choice" to={pathOf(lang, page)}>
        <span>
          {text} <small>{hint}</small>
        </span>
        <Icon name="arrow-right" />
      </Link>
    </li>
  )
  return (
    <Page title={t('start.title')} path={begun} mine>
      <Heading focusKey="start">{t('start.title')}</Heading>
      <p className="lead">{t('start.what')}</p>
      {codeFirst ? (
        <section className="card">
          <p>{t('start.on-home-screen')}</p>
          <Link className={buttonClass('main')} to={pathOf(lang, 'place')}>
            {t('start.have-place')}
          </Link>
        </section>
      ) : null}
      <p>
        <Link
          className={buttonClass(codeFirst ? 'plain' : 'main')}
          to={pathOf(lang, begun ? position.step : asked ? guide.start : 'whose')}
        >
          {!begun ? t('start.begin') : t('start.go-on')}
          <Icon name="arrow-right" />
        </Link>
      </p>
      {begun ? (
        <p>
          {t('start.you-are-at')}{' '}
          <b>
            {number === undefined ? '' : `${number} · `}
            {words(`steps.${position.step}.title`)}
          </b>
        </p>
      ) : null}
      <h2>{t('start.how')}</h2>
      <ul className="do plain">
        <li>{t('start.stage-1')}</li>
        <li>{t('start.stage-2')}</li>
        <li>{t('start.wait')}</li>
        <li>{t('start.stage-3')}</li>
      </ul>
      <p>{t('start.need')}</p>
      <h2>{t('start.other')}</h2>
      <ul className="choices">
        {other('place', t('start.have-place'), t('start.have-place-hint'))}
        {other('wait', t('start.have-code'), t('start.have-code-hint'))}
        {other('checklist', t('start.print'), t('start.print-hint'))}
        {other('helpers', t('start.helpers'), t('start.helpers-hint'))}
        {other('address', t('start.address'), t('start.address-hint'))}
      </ul>
      <p className="calm">{t('start.private')}</p>
      <NewVersion />
    </Page>
  )
}
