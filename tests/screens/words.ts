import app from '../../locales/en/app.json'

/** Words of a toy guide, in the form of locales/<lang>/guide.json or troubles.json. */
export type Words = Readonly<Record<string, unknown>>

/** The app's own English words, so that a test names a button as the file of words does. */
export { app }

/** Words with values put in, as i18next does it. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

/** A text as one reads it: without the joiners that keep a number on one line. */
export const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u2060', '')

/** Words that every guide has: names of the stages, sentences about the devices. */
export const EVERYWHERE: Words = {
  stages: {
    1: { title: 'First part', paper: 'Paper one', ready: 'Ready one.' },
    2: { title: 'Second part', paper: 'Paper two', ready: 'Ready two.' },
    3: { title: 'Third part', paper: 'Paper three', ready: 'Ready three.' },
    wait: { title: 'The wait' },
  },
  devices: {
    kind: { phone: 'Phone', ipad: 'iPad', tablet: 'Tablet', computer: 'Computer', laptop: 'Laptop' },
    lane: {
      phone: 'On the phone',
      ipad: 'On the iPad',
      computer: 'On the computer',
      laptop: 'On the laptop',
    },
    aside: { phone: 'Phone aside.', ipad: 'iPad aside.', computer: 'Leave the computer.' },
    take: { phone: 'Take the phone.', ipad: 'Take the iPad.', computer: 'Go to the computer.' },
    'lane-app': { phone: 'On the phone with the app' },
    'lane-other': { phone: 'On the other phone' },
    'take-other': { phone: 'Take the other phone.' },
    'aside-app': { phone: 'Phone with the app aside.' },
  },
}
