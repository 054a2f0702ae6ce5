import type { Trouble } from '../../engine/guide.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { anywhere } from './anywhere.ts'
import { app } from './app.ts'
import { code } from './code.ts'
import type { TroubleId } from './define.ts'
import { byId } from './define.ts'
import { devices } from './devices.ts'
import { email } from './email.ts'
import { form } from './form.ts'

/** All troubles, in the order in which the Help page lists them: that of the procedure, the last resort last. */
export const troubles: Readonly<Record<TroubleId, Trouble>> = byId([
  ...account,
  ...form,
  ...email,
  ...devices,
  ...app,
  ...access,
  ...code,
  ...anywhere,
])
