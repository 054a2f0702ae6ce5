import { DEVICE_KINDS, type DeviceRole } from '../engine/guide.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Choices } from '../ui/Choices.tsx'
import { APP_KINDS, kindsOf } from './devices.ts'
import { useHands } from './Hands.tsx'
import '../ui/styles/options.css'

/** Which kinds the two devices are; the lanes follow it everywhere, at once. */
export function Devices() {
  const t = useWords()
  const words = useGuideWords('guide')
  const { progress, act } = useHands()
  const kinds = kindsOf(progress)
  const ask = (role: DeviceRole, legend: string, of: readonly (typeof DEVICE_KINDS)[number][]) => (
    <Choices
      legend={legend}
      options={of.map(kind => ({ value: kind, label: words(`devices.kind.${kind}`) }))}
      value={kinds[role]}
      onChange={value => act({ type: 'noted', note: `device-${role}`, value })}
    />
  )
  return (
    <div className="pair">
      {ask(1, t('devices.with-app'), APP_KINDS)}
      {ask(2, t('devices.for-set-up'), DEVICE_KINDS)}
    </div>
  )
}
