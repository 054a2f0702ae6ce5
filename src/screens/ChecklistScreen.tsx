import { useWords } from '../language/useWords.ts'
import { ChecklistPaper } from '../paper/ChecklistPaper.tsx'
import { Button } from '../ui/Button.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { SeatLine } from './desk/SeatLine.tsx'
import { useSure } from './desk/useSure.tsx'
import { Page } from './Page.tsx'
import { usePlaceCode } from './usePlaceCode.ts'
import { useWalk } from './useWalk.ts'

/** The whole procedure on three sheets of paper, shown as it will be printed. */
export function ChecklistScreen() {
  const t = useWords()
  const { progress } = useWalk()
  const place = usePlaceCode()
  const { first, question } = useSure()
  const begun = Object.values(progress.done).some(({ is }) => is)
  return (
    <Page title={t('checklist.title')} mine>
      <div className="no-print stack">
        <Heading focusKey="checklist">{t('checklist.title')}</Heading>
        <p>{t('checklist.what')}</p>
        {question}
        <Button look="main" onClick={event => event.detail < 2 && first(() => window.print())}>
          <Icon name="print" />
          {t('checklist.print')}
        </Button>
      </div>
      <ChecklistPaper progress={progress} mark={<SeatLine />} {...(begun && place ? { place } : {})} />
    </Page>
  )
}
