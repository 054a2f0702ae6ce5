import type { Guide } from '../engine/guide.ts'
import { core } from './core.ts'
import { troubles } from './troubles/troubles.ts'

/** The whole procedure: the way (core.ts), and what may go wrong on it. */
export const guide: Guide = { ...core, troubles }
