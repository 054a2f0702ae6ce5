import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { toy } from '../engine/toy.ts'
import { showStep } from '../screens/support.tsx'
import { app } from '../screens/words.ts'

const say = (words: string) => ({ kind: 'say', words, labels: [], paper: false }) as const
const guide = toy(
  {
    open: {
      device: 2,
      blocks: [say('one'), { kind: 'link', address: 'eu-login' }, { kind: 'calm' }, say('two')],
    },
    think: { blocks: [say('one'), { kind: 'more', words: 'why', labels: [] }] },
    end: {},
  },
  { addresses: { 'eu-login': 'https://eu-login.test/' } },
)
const words = {
  steps: {
    open: { title: 'Open', do: { one: 'Open the page.', two: 'Look at it.' }, calm: 'It is only a page.' },
    think: { title: 'Think', do: { one: 'Think.' }, more: { why: { title: 'Why?', text: 'Because.' } } },
  },
}

test('what to do on a device is one numbered list, however the blocks are mixed', async () => {
  await showStep(StepScreen, 'open', { guide, words })
  const lists = [...document.querySelectorAll('main ol.do')]
  expect(lists).toHaveLength(1)
  const items = [...(lists[0]?.children ?? [])].map(item => item.firstElementChild?.textContent)
  expect(items).toEqual(['Open the page.', 'Look at it.'])
  expect(screen.getByText('It is only a page.')).toBeVisible()
})

test('a way to an outside page stands under its sentence, with the address written out', async () => {
  await showStep(StepScreen, 'open', { guide, words })
  const link = screen.getByRole('link', { name: `${app.outside['eu-login']} ${app.outside['new-tab']}` })
  expect(link).toHaveAttribute('href', 'https://eu-login.test/')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link.closest('li')).toHaveTextContent('Open the page.')
  expect(link.closest('li')).toHaveTextContent('https://eu-login.test/')
})

test('on no device the sentences have no numbers, and help opens on request', async () => {
  await showStep(StepScreen, 'think', { guide, words })
  expect(document.querySelector('main ol.do')).toBeNull()
  expect(document.querySelector('main ul.do')).toHaveTextContent('Think.')
  expect(screen.getByText('Because.')).not.toBeVisible()
})
