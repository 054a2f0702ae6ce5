import type { Seat } from '../../desk/seat.ts'
import type { Progress } from '../../engine/progress.ts'
import { useToday } from '../../language/useToday.ts'
import { LanguageContext, useLanguage } from '../../language/useWords.ts'
import { TakeHome } from '../../paper/TakeHome.tsx'
import { siteText } from '../../site/defaults.ts'
import { useSite } from '../../site/SiteContext.tsx'
import { usePlaceOf } from '../usePlaceCode.ts'
import { useSeatName } from './useSeatName.ts'

type SeatSheetProps = { readonly seat: Seat; readonly progress: Progress; readonly named: boolean }

/** The helper's telephone as site.json has it, in the language of the sheet. */
function useHelper() {
  const lang = useLanguage()
  const { helper } = useSite()
  return helper?.phone === undefined
    ? undefined
    : { name: siteText(helper.name, lang), phone: helper.phone, hours: siteText(helper.hours, lang) }
}

function Sheet({ seat, progress, named }: SeatSheetProps) {
  const name = useSeatName()
  const place = usePlaceOf(progress, useLanguage())
  const today = useToday()
  const { askAfterDays } = useSite()
  const helper = useHelper()
  return place === undefined ? null : (
    <TakeHome
      progress={progress}
      mark={name(seat)}
      nickname={named ? seat.nickname : undefined}
      place={place}
      today={today}
      askAfterDays={askAfterDays}
      helper={helper}
    />
  )
}

/** A seat's sheet to take home, in a language of its own. */
export const SeatSheet = ({ lang, ...props }: SeatSheetProps & { readonly lang: string }) => (
  <LanguageContext value={lang}>
    <Sheet {...props} />
  </LanguageContext>
)
