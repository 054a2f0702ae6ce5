import type { Guide, Step } from '../engine/guide.ts'
import { addresses } from './addresses.ts'
import { branches } from './branches.ts'
import { controls } from './controls.ts'
import { facts } from './facts.ts'
import { notes } from './notes.ts'
import { numbers } from './numbers.ts'
import { questions } from './questions.ts'
import { screens } from './screens.ts'
import { account } from './stage-1/account.ts'
import { app } from './stage-1/app.ts'
import { before, getApp } from './stage-1/before.ts'
import { access } from './stage-2/access.ts'
import { code, finish } from './stage-3/code.ts'
import { version } from './version.ts'
import { wait } from './wait/wait.ts'

const inOrder: readonly Step[] = [...before, getApp, ...account, ...app, ...access, wait, ...code, finish]

/**
 * What every page needs: the procedure without its troubles, which are fetched by the pages that tell of them (guide.ts).
 * Read the stages' folders from top to bottom: that is what people walk.
 */
export const core: Guide = {
  version,
  start: 'triage',
  steps: Object.fromEntries(inOrder.map(step => [step.id, step])),
  questions,
  troubles: {},
  numbers,
  branches,
  notes,
  addresses,
  controls,
  facts,
  screens,
}
