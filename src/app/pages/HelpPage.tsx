import { GuideProvider } from '../../blocks/GuideContext.tsx'
import { guide } from '../../guide/guide.ts'
import { Help } from '../../screens/Help.tsx'

/** All that may go wrong. */
export const HelpPage = () => (
  <GuideProvider value={guide}>
    <Help />
  </GuideProvider>
)
