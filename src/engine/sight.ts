import { type Guide, looksAtScreen, type Step } from './guide.ts'
import { type Mistake, mistake } from './mistake.ts'

/** A trouble that is offered at every step tells nothing of this one's screen. */
const isTold = (guide: Guide, step: Step) =>
  Object.values(guide.troubles).some(
    ({ where }) => where.includes(step.id) && Object.keys(guide.steps).some(id => !where.includes(id)),
  )

/**
 * Every step shows what is looked at, or says why there is nothing to show; and where another screen is looked
 * at, the guide knows what else may stand there.
 */
export function ofSight(guide: Guide, step: Step): Mistake[] {
  const found: Mistake[] = []
  const shown = step.blocks.some(({ kind }) => kind === 'picture')
  if (!shown && step.noPicture === undefined)
    found.push(mistake('no-picture', step.id, 'no picture, and it does not say why not'))
  if (shown && step.noPicture !== undefined)
    found.push(mistake('no-picture', step.id, 'a picture, and a reason why there is none'))
  if (looksAtScreen(step) && step.noPicture !== 'no-other-screen' && !isTold(guide, step))
    found.push(mistake('no-different', step.id, 'no trouble of its own can happen here'))
  return found
}

/** Controls to be used stand on the one device that the step is on. */
export function ofDevices(guide: Guide, { id, device, blocks }: Step): Mistake[] {
  const controls = blocks.flatMap(block => (block.kind === 'say' ? block.labels : []))
  if (device === 'none')
    return controls.length === 0 ? [] : [mistake('control-without-device', id, controls.join(', '))]
  const elsewhere = controls.filter(label => (guide.controls[label] ?? device) !== device)
  // The guide is read on device 2: an address that it opens is opened there.
  const addresses = blocks.flatMap(block => (block.kind === 'link' && device === 1 ? [block.address] : []))
  return [...elsewhere, ...addresses].map(what => mistake('two-devices', id, `${what} is on the other one`))
}

/** A link is drawn under the sentence right before it: without one, or after another link, it would be lost. */
export function ofLinks({ id, blocks }: Step): Mistake[] {
  const list = blocks.filter(({ kind }) => kind === 'say' || kind === 'link')
  return list.flatMap((block, at) =>
    block.kind === 'link' && list[at - 1]?.kind !== 'say'
      ? [mistake('link-without-sentence', id, block.address)]
      : [],
  )
}
