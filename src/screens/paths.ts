/** Address of a page below its language: a step's id, or a screen's name; '' is the start page. */
export const pathOf = (lang: string, page: string): string => (page === '' ? `/${lang}` : `/${lang}/${page}`)
