import type { Guide, Step } from './guide.ts'

/** The steps a step leads on to; back (`again`) is not on. */
export const leadsTo = (step: Step): readonly string[] =>
  step.next.flatMap(rule => ('to' in rule ? [rule.to] : []))

/**
 * Every step that can be reached from here by going on, itself included only when a circle leads back.
 * @param without a step that may not be passed
 */
export function reachable(guide: Guide, from: string, without?: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...(guide.steps[from] ? leadsTo(guide.steps[from]) : [])]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || id === without) continue
    found.add(id)
    const step = guide.steps[id]
    if (step) open.push(...leadsTo(step))
  }
  return found
}

/** The steps on all ways from one step to another, both included: not those of one walk only. */
export function stretch(guide: Guide, from: string, to: string): readonly string[] {
  const between = [...reachable(guide, from)].filter(id => id !== to && reachable(guide, id).has(to))
  return [from, ...between, to]
}
