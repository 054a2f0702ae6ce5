import type { Source } from '../engine/guide.ts'

/**
 * Every fact of the procedure by its id, with where it comes from and when somebody last saw it on the live
 * page. `checkedOn: null`: not yet checked there, and the guide says so.
 */
const from = (source: string) => (ids: string) =>
  Object.fromEntries(ids.split(' ').map((id): [string, Source] => [id, { source, checkedOn: null }]))

const sheet = from('sheet')
const euLoginHelp = from('eu-login-help')
const aiace = from('aiace')
const olderGuide = from('older-guide')

export const facts: Readonly<Record<string, Source>> = {
  ...sheet('N1 N2 N3 N3b N4 N5'),
  ...sheet('A1 A1b A2 A3 A3b A3c A4 A4b A4c A4d A5 A6 A7 A7b A7c A8 A8b A8c A8d A8e A9 A9b A9c A10'),
  ...sheet('B0 B11 B12 B13 B14 B14b B15 B15b B15c B16 B17'),
  ...sheet('W1 W2'),
  ...sheet('C1 C2 C3 C3b C4 C5 C5b'),
  ...aiace('P1 P2 P3 P6 P21 P22 P23'),
  ...euLoginHelp('P4 P5 P7 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P24 P25'),
  ...olderGuide('P8'),
}
