import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { showStep } from '../screens/support.tsx'

const say = (words: string, ...labels: string[]) => ({ kind: 'say', words, labels, paper: false }) as const
const guide = toy({
  click: {
    device: 2,
    blocks: [say('next', 'next'), say('danish', 'continue'), say('make', 'create-account')],
  },
  read: { blocks: [say('name', 'app-name'), say('find', 'pending-request')] },
  look: { device: 2, blocks: [{ kind: 'picture', picture: 'page' }] },
  end: {},
})
const words = {
  steps: {
    click: {
      title: 'Click',
      do: { next: 'Click [next], please.', danish: 'Tap [continue].', make: 'Then [create-account].' },
    },
    read: { title: 'Read', do: { name: 'The app is [app-name].', find: 'Find [pending-request].' } },
    look: { title: 'Look', see: 'A page with a button.' },
  },
  meanings: {
    next: 'videre',
    continue: 'go on',
    'app-name': 'the name of the app',
    'pending-request': 'a request',
    'create-account': 'make an account',
  },
}
const label = (text: string) => screen.getByText(text, { selector: '.theirs' })
const sentence = (text: string) => label(text).closest('li')?.textContent

describe('words of another screen', () => {
  test('are drawn as what they are, in their own language, and not translated by the browser', async () => {
    await showStep(StepScreen, 'click', { guide, words })
    expect(label('Next')).toHaveAttribute('lang', 'en')
    expect(label('Next')).toHaveAttribute('translate', 'no')
    expect(label('Next')).toHaveAttribute('data-look', 'button')
    expect(label('Fortsæt')).toHaveAttribute('lang', 'da')
  })

  test('have their meaning beside them in another language, the punctuation behind it', async () => {
    await showStep(StepScreen, 'click', { guide, words, lang: 'da' })
    expect(sentence('Next')).toBe('Click Next (videre), please.')
  })

  test('have none in the reader’s own language', async () => {
    await showStep(StepScreen, 'click', { guide, words })
    expect(sentence('Next')).toBe('Click Next, please.')
    expect(sentence('Fortsæt')).toBe('Tap Fortsæt (go on).')
  })

  test('do not lose their punctuation to the next line', async () => {
    await showStep(StepScreen, 'click', { guide, words })
    expect(label('Next').parentElement?.textContent).toBe('Next,')
  })

  test('without words for the meaning, no empty brackets', async () => {
    await showStep(StepScreen, 'click', { guide, words: { ...words, meanings: {} }, lang: 'da' })
    expect(sentence('Next')).toBe('Click Next, please.')
  })

  test('that are only read have their meaning too; a name means itself', async () => {
    await showStep(StepScreen, 'read', { guide, words })
    expect(sentence('EU Login')).toBe('The app is EU Login.')
    expect(label('EU Login')).not.toHaveAttribute('lang')
    expect(sentence('Igangværende anmodning')).toBe('Find Igangværende anmodning (a request).')
  })

  test('stand there in the language the person sees, where they are known in it', async () => {
    const notes = { 'screen-language': { is: 'sv', at: 1 } }
    await showStep(StepScreen, 'click', { guide, words, progress: { ...saved([]), notes } })
    expect(label('Skapa konto')).toHaveAttribute('lang', 'sv')
    expect(sentence('Skapa konto')).toBe('Then Skapa konto (make an account).')
    expect(label('Next')).toHaveAttribute('lang', 'en')
  })
})

test('what will be seen is said in words below its drawing', async () => {
  await import('../../src/pictures/DrawnScreen.tsx')
  await showStep(StepScreen, 'look', { guide, words })
  expect(screen.getByRole('figure')).toHaveTextContent('A page with a button.')
})
