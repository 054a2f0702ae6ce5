// What a ruler finds on the page as it is shown now, against the numbers of design.md.
import type { Page } from '@playwright/test'

/** Everything found wanting, in words; empty lists are what one hopes for. */
export type Measured = {
  /** How many CSS pixels the page is wider than the window. */
  readonly sideways: number
  /** Text below 18 px, or in a drawing below 16. */
  readonly small: readonly string[]
  /** Main buttons below 48 px, other controls below 44. */
  readonly low: readonly string[]
  /** Two controls less than 8 px apart. */
  readonly close: readonly string[]
  /** Paragraphs and list items whose lines stand closer than 1.5. */
  readonly tight: readonly string[]
  /** Lines longer than 80 characters of their own size. */
  readonly long: readonly string[]
  /** Text that is cut off by the edge of its box. */
  readonly cut: readonly string[]
  /** How many main buttons there are. */
  readonly mains: number
}

/** Measures everything that is shown. */
export const measure = (page: Page): Promise<Measured> =>
  page.evaluate(() => {
    const root = document.documentElement
    const round = (size: number) => Math.round(size * 10) / 10
    const name = (element: Element) => {
      const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
      return `${element.localName}.${element.className} "${words}"`
    }
    /** Left to those who listen: drawn into one pixel, or off the page until it has the focus. */
    const unseen = new Set(
      [...document.body.querySelectorAll('*')].filter(
        element => element.matches('.skip') || getComputedStyle(element).clipPath === 'inset(50%)',
      ),
    )
    const isShown = (element: Element) => {
      for (let one: Element | null = element; one !== null; one = one.parentElement)
        if (unseen.has(one)) return false
      return element.checkVisibility({ visibilityProperty: true })
    }
    const all = [...document.body.querySelectorAll('*')].filter(isShown)

    /** Elements that hold text of their own, not only in what they contain. */
    const holdsText = (element: Element) =>
      [...element.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim())
    const texts = all.filter(holdsText)
    const small = texts.flatMap(element => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const least = element.closest('.screen') === null ? 18 : 16
      return size < least - 0.01 ? [`${round(size)} px: ${name(element)}`] : []
    })

    /** A link in the middle of a sentence: the words around it stand in the same paragraph. */
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        node => node.nodeType === 3 && node.nodeValue?.trim(),
      )
    const target = (element: Element) =>
      element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element
    const controls = all
      .filter(element => element.matches('a[href], button, input, select, textarea, summary'))
      .filter(element => !inSentence(element))
    const low = controls.flatMap(element => {
      const { height } = target(element).getBoundingClientRect()
      const least = element.matches('.btn, .choice') ? 48 : 44
      return height < least - 0.5 ? [`${round(height)} of ${least} px: ${name(element)}`] : []
    })
    const boxes = controls.map(element => ({ element, box: target(element).getBoundingClientRect() }))
    const close = boxes.flatMap(({ element, box }, at) =>
      boxes.slice(at + 1).flatMap(other => {
        const across = Math.max(other.box.left - box.right, box.left - other.box.right, 0)
        const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom, 0)
        const apart = Math.hypot(across, down)
        return apart < 7.5 ? [`${round(apart)} px: ${name(element)} and ${name(other.element)}`] : []
      }),
    )

    const paragraphs = all.filter(
      element => element.matches('p, li, dd, figcaption') && element.textContent?.trim(),
    )
    // Not the drawings, not the sheet (which is measured in points, on paper), and not the device's badge of one line.
    const reading = paragraphs.filter(element => element.closest('.screen, .paper, .lane') === null)
    const tight = reading.flatMap(element => {
      const { lineHeight, fontSize } = getComputedStyle(element)
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
      return ratio < 1.499 ? [`${round(ratio)}: ${name(element)}`] : []
    })
    const long = reading.flatMap(element => {
      const { fontSize, fontFamily } = getComputedStyle(element)
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen || !holdsText(element)) return []
      pen.font = `${fontSize} ${fontFamily}`
      // A usual mix of letters and gaps, 40 characters of it.
      const characters =
        (40 * element.clientWidth) / pen.measureText('et andet sted end det er nu, og så videre').width
      return characters > 82 ? [`${Math.round(characters)} characters: ${name(element)}`] : []
    })

    const cut = all.flatMap(element => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return (wide || high) && !element.matches('input, textarea, html, body') ? [name(element)] : []
    })

    return {
      sideways: root.scrollWidth - window.innerWidth,
      small,
      low,
      close,
      tight,
      long,
      cut,
      mains: all.filter(element => element.matches('.btn.main, .choice.main')).length,
    }
  })
