import type { DeviceKind, DeviceRole } from '../engine/guide.ts'
import { DEVICE_KINDS } from '../engine/guide.ts'
import type { Progress } from '../engine/progress.ts'
import type { Shape, Shapes } from '../pictures/kit/shapes.ts'

/** Which kind each of the two devices is. */
export type Kinds = Readonly<Record<DeviceRole, DeviceKind>>

/** Kinds the device with the app can have. */
export const APP_KINDS = ['phone', 'ipad', 'tablet'] as const satisfies readonly DeviceKind[]

const noted = (
  progress: Progress,
  note: string,
  of: readonly DeviceKind[],
  otherwise: DeviceKind,
): DeviceKind => of.find(kind => kind === progress.notes[note]?.is) ?? otherwise

/** The kinds the person said; phone and computer until then. */
export const kindsOf = (progress: Progress): Kinds => ({
  1: noted(progress, 'device-1', APP_KINDS, 'phone'),
  2: noted(progress, 'device-2', DEVICE_KINDS, 'computer'),
})

const SHAPE = {
  phone: 'phone',
  ipad: 'tablet',
  tablet: 'tablet',
  computer: 'window',
  laptop: 'window',
} as const satisfies Record<DeviceKind, Shape>

/** How the frames of the drawings look. */
export const shapesOf = (kinds: Kinds): Shapes => ({ 1: SHAPE[kinds[1]], 2: SHAPE[kinds[2]] })

/**
 * Key of the whole sentence that names a device. Two of a kind are told apart: "with the app" and "the other".
 * @param about 'lane' (on …), 'take' (take up …) or 'aside' (put … aside)
 */
export function deviceSentence(about: 'lane' | 'take' | 'aside', role: DeviceRole, kinds: Kinds): string {
  const which = kinds[1] !== kinds[2] ? '' : role === 1 ? '-app' : '-other'
  return `devices.${about}${which}.${kinds[role]}`
}
