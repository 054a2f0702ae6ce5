/** How a button looks: `main` goes on (one a page), `plain` is an answer, `quiet` goes back or leaves. */
export type ButtonLook = 'main' | 'plain' | 'quiet'

/**
 * The class names of a button, for whatever is drawn as one: a link that leads on, say.
 * @returns the value for `className`
 */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return look === 'plain' ? 'btn' : `btn ${look}`
}
