import { useWords } from '../language/useWords.ts'
import { Icon } from '../ui/Icon.tsx'
import { useGuide } from './GuideContext.tsx'

/** A way to one of the two outside pages: in a new tab, and it says so. The address itself is written out. */
export function OutsideLink({ address }: { address: string }) {
  const guide = useGuide()
  const t = useWords()
  const href = guide.addresses[address] ?? ''
  return (
    <p className="outside">
      <a className="btn" href={href} target="_blank" rel="noopener noreferrer">
        {address === 'rcam' ? t('outside.rcam') : t('outside.eu-login')}
        <Icon name="external" /> <span className="visually-hidden">{t('outside.new-tab')}</span>
      </a>
      <span className="outside-note">
        {t('outside.note')}{' '}
        <span className="address" translate="no">
          {href}
        </span>
      </span>
    </p>
  )
}
