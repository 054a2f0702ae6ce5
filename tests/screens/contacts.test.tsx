import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Help } from '../../src/screens/Help.tsx'
import { toy } from '../engine/toy.ts'
import { show } from './support.tsx'
import { app, filled } from './words.ts'

const guide = toy({ oven: {}, end: {} })
const link = (name: string) => screen.getByRole('link', { name })

test('until somebody publishes the guide, the contacts that everybody has', async () => {
  await show(<Help />, { guide })
  expect(link('+32 2 29 11111')).toHaveAttribute('href', 'tel:+3222911111')
  expect(screen.getByText('EU Login support')).toBeVisible()
  expect(screen.getByText(app.contacts.never)).toBeVisible()
})

test('else those who publish it say whom to ask, in the reader’s language, and the default ones are gone', async () => {
  const contacts = [
    {
      name: { da: 'Klubben', en: 'The club' },
      phone: '+45 12 34 56 78',
      hours: { da: 'Mandag', en: 'On Mondays' },
    },
    { name: 'The post', email: 'post@club.test', about: 'Letters' },
  ]
  await show(<Help />, { guide, lang: 'da', site: { contacts, publisher: { da: 'Klubben Egeløv' } } })
  expect(await screen.findByText('Klubben')).toBeVisible()
  expect(link('+45 12 34 56 78')).toHaveAttribute('href', 'tel:+4512345678')
  expect(screen.getByText(/Mandag/)).toBeVisible()
  expect(link('post@club.test')).toHaveAttribute('href', 'mailto:post@club.test')
  expect(screen.getByText(/Letters/)).toBeVisible()
  expect(screen.queryByText('EU Login support')).toBeNull()
  expect(screen.getByText(/Klubben Egeløv/)).toBeVisible()
})

test('one office may stand there twice, with two telephones', async () => {
  const contacts = [
    { name: 'PMO', phone: '1' },
    { name: 'PMO', phone: '2' },
  ]
  await show(<Help />, { guide, site: { contacts, publisher: 'A club' } })
  expect(await screen.findByRole('link', { name: '2' })).toBeVisible()
  expect(screen.getAllByText('PMO')).toHaveLength(2)
  expect(screen.getByText(new RegExp(filled(app.foot.publisher, { publisher: 'A club' })))).toBeVisible()
})

test('without a publisher the foot of the page only says who does not publish it', async () => {
  await show(<Help />, { guide })
  expect(screen.getByText(app.foot['not-the-commission']).textContent).toBe(app.foot['not-the-commission'])
})
