import { intlOf } from './languages.ts'

/** So many bytes in thousands, as the language writes numbers: 1234567 is '1.235' in Danish. */
export const inThousands = (bytes: number, lang: string): string =>
  new Intl.NumberFormat(intlOf(lang), { maximumFractionDigits: 0 }).format(bytes / 1000)
