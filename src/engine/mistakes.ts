import { type Block, type Condition, type Guide, type Rule, type Secret, STAGES, type Step } from './guide.ts'
import { type Mistake, mistake } from './mistake.ts'
import { leadsTo, reachable } from './reach.ts'
import { ofDevices, ofLinks, ofSight } from './sight.ts'

/** Which words there are: asked with keys such as `steps.get-app.title`. */
export type HasWords = (key: string) => boolean

const targetOf = (rule: Rule): string | undefined =>
  'to' in rule ? rule.to : 'again' in rule ? rule.again : undefined

/** True when some answer of the step's own question makes this rule the one that is followed. */
const isOpen = (conditions: readonly Condition[], question: string | undefined, answer: string) =>
  conditions.every(condition => condition.question !== question || condition.is.includes(answer))

/** True when everybody who stands at `step` has come by the step `to`: only then can it be walked from there anew. */
const leadsBack = (guide: Guide, step: Step, to: string) =>
  reachable(guide, to).has(step.id) && (to === guide.start || !reachable(guide, guide.start, to).has(step.id))

function ofWays(guide: Guide, step: Step): Mistake[] {
  const found: Mistake[] = []
  for (const rule of step.next) {
    const target = targetOf(rule)
    if (target !== undefined && !guide.steps[target]) found.push(mistake('unknown-target', step.id, target))
    if ('again' in rule && guide.steps[rule.again] && !leadsBack(guide, step, rule.again))
      found.push(mistake('again-not-back', step.id, rule.again))
    for (const { question, is } of rule.when ?? [])
      for (const answer of is)
        if (!guide.questions[question]?.answers.includes(answer))
          found.push(mistake('unknown-reference', step.id, `${question} = ${answer}`))
  }
  if (step.kind !== 'finish' && leadsTo(step).length === 0 && !step.next.some(rule => 'again' in rule))
    found.push(mistake('no-way-out', step.id, 'no rule leads on'))
  // Whatever was answered before, some rule must hold: the last one may depend on this step's question only.
  const sure = step.next.filter(rule => (rule.when ?? []).every(({ question }) => question === step.question))
  for (const answer of guide.questions[step.question ?? '']?.answers ?? [])
    if (!sure.some(rule => isOpen(rule.when ?? [], step.question, answer)))
      found.push(mistake('question-without-rule', step.id, answer))
  if (step.question === undefined && step.kind !== 'finish' && !sure.some(rule => rule.when === undefined))
    found.push(mistake('no-way-out', step.id, 'no rule without a condition'))
  if (reachable(guide, step.id).has(step.id)) found.push(mistake('circle', step.id, 'leads back to itself'))
  return found
}

/** True when this answer keeps one here, whatever was answered before. */
function keepsHere(step: Step, answer: string): boolean {
  const first = step.next.find(rule => isOpen(rule.when ?? [], step.question, answer))
  return (
    first !== undefined && 'stay' in first && first.when.every(({ question }) => question === step.question)
  )
}

/** Stage 3 is entered from a wait, and a wait has an answer that keeps one there. */
function ofGuards(guide: Guide, step: Step): Mistake[] {
  if (step.stage === 3 && step.id !== guide.start) return []
  const answers = guide.questions[step.question ?? '']?.answers ?? []
  if (step.kind === 'wait' && answers.some(answer => keepsHere(step, answer))) return []
  return [...leadsTo(step), ...(step.id === guide.start ? [step.id] : [])]
    .filter(id => guide.steps[id]?.stage === 3 && guide.steps[id]?.kind !== 'finish')
    .map(id => mistake('stage-3-unguarded', step.id, id))
}

function ofReferences(guide: Guide, step: Step): Mistake[] {
  const unknown = (what: string) => mistake('unknown-reference', step.id, what)
  const found: Mistake[] = []
  if (step.question !== undefined && !guide.questions[step.question]) found.push(unknown(step.question))
  if (!STAGES.includes(step.stage)) found.push(unknown(`stage ${step.stage}`))
  if (!guide.numbers[step.id]) found.push(unknown('no row in the numbers'))
  for (const fact of step.facts) if (!guide.facts[fact]) found.push(unknown(`fact ${fact}`))
  for (const rule of step.next)
    if ('stay' in rule && rule.trouble !== undefined && !guide.troubles[rule.trouble])
      found.push(unknown(`trouble ${rule.trouble}`))
  for (const block of step.blocks) {
    if (block.kind === 'link' && !guide.addresses[block.address]) found.push(unknown(block.address))
    if (block.kind === 'note' && !guide.notes[block.note]) found.push(unknown(block.note))
  }
  const until = step.safeToStop === true ? undefined : step.safeToStop.until
  if (until !== undefined && until !== step.id && !reachable(guide, step.id).has(until))
    found.push(unknown(`stop until ${until}`))
  return found
}

function ofWords(guide: Guide, step: Step, has: HasWords): Mistake[] {
  const wanted = step.blocks.flatMap(block => {
    const own = (part: string) => `steps.${step.id}.${part}`
    if (block.kind === 'say') return [own(`do.${block.words}`)]
    if (block.kind === 'more') return [own(`more.${block.words}.title`), own(`more.${block.words}.text`)]
    if (block.kind === 'calm') return [own('calm')]
    if (block.kind === 'picture') return [own('see')]
    if (block.kind === 'checklist') return block.items.map(item => own(`items.${item}.title`))
    return []
  })
  const answers = guide.questions[step.question ?? '']?.answers ?? []
  const asked =
    step.question === undefined
      ? []
      : ['ask', ...answers.map(answer => `answers.${answer}`)].map(
          part => `questions.${step.question}.${part}`,
        )
  const missing = [`steps.${step.id}.title`, ...wanted, ...asked].filter(key => !has(key))
  return missing.map(key => mistake('no-words', step.id, key))
}

/** What each field to practise in is for: who practises it there types the real one there too. */
const PRACTISED = { password: 'password', pin: 'pin', 'validation-code': 'code' } as const satisfies Record<
  Extract<Block, { kind: 'practice' }>['field'],
  Secret
>

/** A secret is typed on a device; and where its field stands, it is said. */
function ofSecrets({ id, device, blocks, secret }: Step): Mistake[] {
  const unsaid = blocks.flatMap(block =>
    block.kind === 'practice' && secret !== PRACTISED[block.field]
      ? [mistake('secret-unsaid', id, PRACTISED[block.field])]
      : [],
  )
  return secret !== undefined && device === 'none'
    ? [...unsaid, mistake('secret-without-device', id, secret)]
    : unsaid
}

function ofTroubles(guide: Guide, has: HasWords): Mistake[] {
  return Object.values(guide.troubles).flatMap(trouble => {
    const unknown = [trouble.back, ...trouble.where].filter(id => !guide.steps[id])
    const facts = trouble.facts.filter(fact => !guide.facts[fact])
    const address =
      trouble.address !== undefined && !guide.addresses[trouble.address] ? [trouble.address] : []
    const words = ['title', 'means', 'calm']
      .map(part => `troubles.${trouble.id}.${part}`)
      .filter(key => !has(key))
    return [
      ...[...unknown, ...facts, ...address].map(what => mistake('unknown-reference', trouble.id, what)),
      ...words.map(key => mistake('no-words', trouble.id, key)),
    ]
  })
}

function ofTheWhole(guide: Guide): Mistake[] {
  const reached = new Set([guide.start, ...reachable(guide, guide.start)])
  const steps = Object.values(guide.steps)
  const orphans = steps.filter(({ id }) => !reached.has(id)).map(({ id }) => mistake('never-reached', id, id))
  const unusual = Object.entries(guide.questions)
    .filter(([, { answers, usual }]) => !answers.includes(usual))
    .map(([question, { usual }]) => mistake('unknown-reference', question, `usual ${usual}`))
  const askers = Object.keys(guide.questions).flatMap(question => {
    const count = steps.filter(step => step.question === question).length
    return count === 1 ? [] : [mistake('question-not-asked-once', question, `asked by ${count} steps`)]
  })
  const twice = (of: (id: string) => string | number | undefined) => {
    const seen = new Map<string | number, string>()
    return Object.keys(guide.numbers).flatMap(id => {
      const value = of(id)
      const other = value === undefined ? undefined : seen.get(value)
      if (value !== undefined) seen.set(value, id)
      return other === undefined ? [] : [mistake('number-twice', id, `${value} is ${other}'s`)]
    })
  }
  const start = guide.steps[guide.start] ? [] : [mistake('unknown-target', 'start', guide.start)]
  return [
    ...start,
    ...orphans,
    ...askers,
    ...unusual,
    ...twice(id => guide.numbers[id]?.code),
    ...twice(id => guide.numbers[id]?.number),
  ]
}

/**
 * Everything wrong with a guide: dead ends, orphans, circles, unknown targets, questions without a rule,
 * stage 3 without its guard, missing words, pictures, devices, two devices in one step.
 * @returns an empty list for a guide that can be published
 */
export const mistakes = (guide: Guide, has: HasWords): readonly Mistake[] => [
  ...ofTheWhole(guide),
  ...Object.values(guide.steps).flatMap(step => [
    ...ofWays(guide, step),
    ...ofGuards(guide, step),
    ...ofReferences(guide, step),
    ...ofWords(guide, step, has),
    ...ofSight(guide, step),
    ...ofDevices(guide, step),
    ...ofLinks(step),
    ...ofSecrets(step),
  ]),
  ...ofTroubles(guide, has),
]
