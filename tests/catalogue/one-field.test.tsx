import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { toy } from '../engine/toy.ts'
import { showStep } from '../screens/support.tsx'
import { app } from '../screens/words.ts'

const guide = toy({ code: { blocks: [{ kind: 'practice', field: 'validation-code' }] }, end: {} })
const own = app.practice['validation-code']

beforeAll(() => import('../../src/blocks/practice/CodeHelper.tsx'))

describe('field-5: the code has one field, so nothing can go wrong between four', () => {
  async function openIt() {
    const { user } = await showStep(StepScreen, 'code', { guide, words: { steps: {} } })
    await user.click(screen.getByText(own.open))
    return { user, field: await screen.findByLabelText(own.label) }
  }
  const boxes = () => [...document.querySelectorAll('main input, main textarea')]

  test('field-5: there is one box, and typing moves nobody anywhere', async () => {
    const { user, field } = await openIt()
    expect(boxes()).toEqual([field])
    for (const sign of 'aB1cD2eF3gH4') {
      await user.type(field, sign)
      expect(field).toHaveFocus()
    }
    expect(field).toHaveValue('aB1cD2eF3gH4')
  })

  test('field-5: rubbing out and pasting work across the groups', async () => {
    const { user, field } = await openIt()
    await user.type(field, 'aB1-cD2-')
    await user.keyboard('{Backspace}{Backspace}')
    expect(field).toHaveValue('aB1-cD')
    await user.paste('2-eF3-gH4')
    expect(field).toHaveValue('aB1-cD2-eF3-gH4')
    await userEvent.click(screen.getByRole('button', { name: own.find }))
    const groups = [...document.querySelectorAll('.code-groups .code')].map(({ textContent }) => textContent)
    expect(groups).toEqual(['aB1', 'cD2', 'eF3', 'gH4'])
  })
})
