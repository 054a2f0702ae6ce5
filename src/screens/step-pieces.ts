import { fetchBlocks } from '../blocks/StepBlocks.tsx'
import type { Step } from '../engine/guide.ts'
import { fetched } from '../ui/fetched.tsx'

/** On steps for the telephone. */
export const CompanionCode = fetched(async () => (await import('./CompanionCode.tsx')).CompanionCode)

/** Fetches what the page of a step needs, so that it is drawn in one go. */
export async function fetchStep(step: Step): Promise<void> {
  await Promise.all([fetchBlocks(step), step.device === 1 && CompanionCode.fetch()])
}
