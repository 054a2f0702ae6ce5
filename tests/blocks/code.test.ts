import { describe, expect, test } from 'vitest'
import { showCode } from '../../src/blocks/practice/code-view.ts'
import { spell } from '../../src/blocks/practice/spelling.ts'
import { isEmailAddress, typedIn } from '../../src/blocks/practice/typed.ts'

const files = import.meta.glob<{ spelling: { letters: string; digits: string } }>(
  '../../locales/*/app.json',
  { eager: true, import: 'default' },
)
const spelling = {
  letters:
    'ay bee cee dee ee ef gee aitch eye jay kay el em en oh pee cue ar ess tee you vee double-u ex why zed'.split(
      ' ',
    ),
  digits: 'zero one two three four five six seven eight nine'.split(' '),
  upper: (letter: string) => `capital ${letter}`,
  lower: (letter: string) => `small ${letter}`,
}

describe('a group of the code read aloud', () => {
  test.each([
    ['a7K', 'small ay, seven, capital kay'],
    ['0Oo', 'zero, capital oh, small oh'],
    ['1lI', 'one, small el, capital eye'],
    ['zZ9', 'small zed, capital zed, nine'],
    ['', ''],
  ])('%s is "%s"', (group, aloud) => {
    expect(spell(group, spelling)).toBe(aloud)
  })

  test('what is neither letter nor digit is read as it stands', () => {
    expect(spell('é-', spelling)).toBe('é, -')
  })

  test.each(Object.entries(files))(
    '%s names every letter and digit, each with a word of its own',
    (_, app) => {
      const letters = app.spelling.letters.split(' ')
      const digits = app.spelling.digits.split(' ')
      expect(letters).toHaveLength(26)
      expect(digits).toHaveLength(10)
      expect(new Set([...letters, ...digits]).size).toBe(36)
    },
  )
})

describe('the code shown large', () => {
  const shown = (groups: readonly string[]) => {
    const node = document.createElement('div')
    showCode(node, groups, { entered: number => `Group ${number} is typed`, aloud: group => `say ${group}` })
    return node
  }

  test('in its groups, each with how to read it aloud and a tick of its own', () => {
    const items = [...shown(['aB1', 'cD2', 'eF3', 'gH4']).querySelectorAll('ol > li')]
    expect(items.map(item => item.querySelector('.code')?.textContent)).toEqual(['aB1', 'cD2', 'eF3', 'gH4'])
    expect(items.map(item => item.querySelector('.spelled')?.textContent)).toEqual([
      'say aB1',
      'say cD2',
      'say eF3',
      'say gH4',
    ])
    expect(items.map(item => item.querySelector('label')?.textContent?.trim())).toEqual([
      'Group 1 is typed',
      'Group 2 is typed',
      'Group 3 is typed',
      'Group 4 is typed',
    ])
    expect(items.every(item => item.querySelector('label input[type=checkbox]'))).toBe(true)
  })

  test('not translated, and not in any attribute', () => {
    const node = shown(['aB1', 'cD2', 'eF3', 'gH4'])
    expect(node.querySelector('.code')).toHaveAttribute('translate', 'no')
    for (const element of node.querySelectorAll('*'))
      for (const { value } of element.attributes) expect(value).not.toMatch(/aB1|cD2|eF3|gH4/)
  })

  test('as text: what stands in a message is never read as markup', () => {
    const node = shown(['<b>x</b>', '&amp;', '<img src=x onerror=alert(1)>', '"'])
    expect(node.querySelector('b, img')).toBeNull()
    expect(node.querySelector('.code')?.textContent).toBe('<b>x</b>')
  })

  test('shown again stands there once', () => {
    const node = shown(['aB1', 'cD2', 'eF3', 'gH4'])
    showCode(node, ['zZ9'], { entered: String, aloud: String })
    expect([...node.querySelectorAll('.code')].map(({ textContent }) => textContent)).toEqual(['zZ9'])
  })
})

describe('what stands in a field', () => {
  test.each(['ole@example.com', ' a.b@c.dk ', 'x@y.eu\n'])('%j is an e-mail address', text => {
    expect(isEmailAddress(text)).toBe(true)
  })

  test.each([
    '',
    'ole',
    'ole@',
    '@example.com',
    'ole@example',
    'write to ole@example.com',
    `${'a'.repeat(400)}@b.dk`,
  ])('%j is none', text => {
    expect(isEmailAddress(text)).toBe(false)
  })

  test('field-16: is looked at up to a length no password or message has; the field keeps all of it', () => {
    const field = document.createElement('textarea')
    field.value = 'a'.repeat(1_000_000)
    expect(typedIn(field)).toHaveLength(20_000)
    expect(field.value).toHaveLength(1_000_000)
    expect(typedIn(null)).toBe('')
  })
})
