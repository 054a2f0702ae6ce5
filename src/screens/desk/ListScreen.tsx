import { Suspense, useState } from 'react'
import type { Seat } from '../../desk/seat.ts'
import { useToday } from '../../language/useToday.ts'
import { LanguageContext, useDeskWords, useLanguage, useWords } from '../../language/useWords.ts'
import { DeskList } from '../../paper/DeskList.tsx'
import { useDesk } from '../../progress/useDesk.tsx'
import { useSite } from '../../site/SiteContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../Page.tsx'
import { PaperLanguage } from './PaperLanguage.tsx'
import { useSeatName } from './useSeatName.ts'

function List({ seats }: { seats: readonly Seat[] }) {
  const { progressOf } = useDesk()
  const name = useSeatName()
  const lines = seats.map(seat => ({ id: seat.id, mark: name(seat), progress: progressOf(seat.id) }))
  return <DeskList lines={lines} today={useToday()} askAfterDays={useSite().askAfterDays} />
}

/** The desk's list on paper, for the helper: marks, how far, when a code is expected. */
export function ListScreen() {
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  const { seats } = useDesk()
  const [paperLang, setPaperLang] = useState(lang)
  return (
    <Page title={d('list.title')} path={false}>
      <div className="no-print stack">
        <Heading focusKey="desk-list">{d('list.title')}</Heading>
        <p>{d('list.what')}</p>
        <PaperLanguage legend={d('list.language')} value={paperLang} onChange={setPaperLang} />
        <Button look="main" onClick={event => event.detail < 2 && window.print()}>
          <Icon name="print" />
          {d('list.print')}
        </Button>
      </div>
      <LanguageContext value={paperLang}>
        <Suspense fallback={<p>{t('loading')}</p>}>
          <List seats={seats} />
        </Suspense>
      </LanguageContext>
    </Page>
  )
}
