// npm run flow: draws docs/flow.md, the picture of the procedure, from the guide's data.
import { writeFileSync } from 'node:fs'
import {
  type Condition,
  type Guide,
  type Rule,
  STAGES,
  type StageId,
  type Step,
} from '../src/engine/guide.ts'
import { guide } from '../src/guide/guide.ts'

const FILE = new URL('../docs/flow.md', import.meta.url)

const HEAD = `# The flow

Drawn from the data in \`src/guide\` by \`npm run flow\`; do not edit by hand. A test says when it is stale.

| shape | where |
| --- | --- |
| pill | on device 1, which carries the app |
| square | on device 2, for the set-up |
| six-sided | on no device |
| circle | the end |
| slanted | a step of another stage |
| flag | nothing moves: a trouble, or what the screen itself says |

An arrow carries the answer that is given; "if" is an answer given earlier; a dashed arrow leads back, to walk
that stretch once more.
`

/** Mermaid reads some ids as its own words (`end`) and a hyphen as a line: these are neither. */
const nodeId = (id: string) => `s_${id.replaceAll('-', '_')}`

const stageTitle = (stage: StageId) => (stage === 'wait' ? 'The wait' : `Stage ${stage}`)

const quoted = (text: string) => `"${text.replaceAll('"', '#quot;')}"`

/** A step's number, if it has one, and its id. */
const nameOf = (guide: Guide, id: string) => [guide.numbers[id]?.number, id].filter(Boolean).join(' ')

function shaped(guide: Guide, step: Step): string {
  const text = quoted(nameOf(guide, step.id))
  if (step.kind === 'finish') return `((${text}))`
  if (step.device === 1) return `([${text}])`
  return step.device === 2 ? `[${text}]` : `{{${text}}}`
}

const named = ({ question, is }: Condition) => `${question}: ${is.join(' or ')}`

/** The answers that are left for a rule: those that no rule before it takes whatever was said earlier. */
function answersFor(guide: Guide, step: Step, index: number): readonly string[] {
  const own = ({ question }: Condition) => question === step.question
  const taken = step.next.slice(0, index).flatMap(({ when = [] }) => (when.every(own) ? when : []))
  const asked = step.next[index]?.when?.find(own)?.is ?? guide.questions[step.question ?? '']?.answers ?? []
  return asked.filter(answer => !taken.some(({ is }) => is.includes(answer)))
}

/** What stands on a rule's arrow: the answers, and what must have been said earlier. */
function labelOf(guide: Guide, step: Step, rule: Rule): string {
  const index = step.next.indexOf(rule)
  const earlier = (rule.when ?? []).filter(({ question }) => question !== step.question)
  const looksBack = step.next
    .slice(0, index)
    .some(({ when = [] }) => when.some(({ question }) => question !== step.question))
  const parts = [
    answersFor(guide, step, index).join(' or '),
    earlier.length > 0 ? `if ${earlier.map(named).join(' and ')}` : looksBack ? 'else' : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function arrow(guide: Guide, step: Step, rule: Rule): string {
  const words = labelOf(guide, step, rule)
  const label = words === '' ? '' : `|${quoted(words)}|`
  const from = nodeId(step.id)
  if ('again' in rule) return `${from} -.->${label} ${nodeId(rule.again)}`
  if ('to' in rule) return `${from} -->${label} ${nodeId(rule.to)}`
  const index = step.next.indexOf(rule)
  return `${from} -->${label} ${from}_stay_${index}>${quoted(rule.trouble ?? 'stays here')}]`
}

/** The steps of other stages that a stage leads to, each once. */
function doorsOf(steps: readonly Step[]): readonly string[] {
  const targets = steps.flatMap(({ next }) =>
    next.flatMap(rule => ('to' in rule ? [rule.to] : 'again' in rule ? [rule.again] : [])),
  )
  return [...new Set(targets)].filter(id => !steps.some(step => step.id === id))
}

function chart(guide: Guide, stage: StageId): string {
  const steps = Object.values(guide.steps).filter(step => step.stage === stage)
  const doors = doorsOf(steps).map(id => {
    const step = guide.steps[id]
    const where = step ? `${stageTitle(step.stage)}: ` : ''
    return `${nodeId(id)}[/${quoted(where + nameOf(guide, id))}/]`
  })
  const lines = [
    ...steps.map(step => `${nodeId(step.id)}${shaped(guide, step)}`),
    ...doors,
    ...steps.flatMap(step => step.next.map(rule => arrow(guide, step, rule))),
  ]
  const body = lines.map(line => `  ${line}\n`).join('')
  return `\n## ${stageTitle(stage)}\n\n\`\`\`mermaid\nflowchart TD\n${body}\`\`\`\n`
}

/**
 * The picture of a guide: a page of Markdown with one Mermaid flowchart per stage. The same guide gives the
 * same text.
 */
export const flow = (guide: Guide): string => HEAD + STAGES.map(stage => chart(guide, stage)).join('')

if (import.meta.main) {
  writeFileSync(FILE, flow(guide))
  console.log('docs/flow.md written')
}
