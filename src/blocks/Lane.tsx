import type { Device, DeviceKind } from '../engine/guide.ts'
import { useGuideWords } from '../language/useWords.ts'
import { Icon } from '../ui/Icon.tsx'
import { deviceSentence, type Kinds } from './devices.ts'

const PICTURE = {
  phone: 'phone',
  ipad: 'tablet',
  tablet: 'tablet',
  computer: 'computer',
  laptop: 'laptop',
} as const satisfies Record<DeviceKind, string>

/** Which device to use now: by colour, picture and word. Nothing for a step on no device. */
export function Lane({ device, kinds }: { device: Device; kinds: Kinds }) {
  const words = useGuideWords('guide')
  if (device === 'none') return null
  return (
    <p className="lane" data-device={device}>
      <Icon name={PICTURE[kinds[device]]} />
      {words(deviceSentence('lane', device, kinds))}
    </p>
  )
}

/** Said when the device changes: put that one aside, take up this one. */
export function Turn({ from, to, kinds }: { from: Device; to: Device; kinds: Kinds }) {
  const words = useGuideWords('guide')
  if (from === 'none' || to === 'none' || from === to) return null
  return (
    <p className="turn">
      {words(deviceSentence('aside', from, kinds))}{' '}
      <strong>{words(deviceSentence('take', to, kinds))}</strong>
    </p>
  )
}
