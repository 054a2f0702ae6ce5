import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-class.ts'

export type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { look?: ButtonLook }

/**
 * A native button. Its type is `button` unless said otherwise, so that one inside a form never sends it by accident.
 * A button that leads to another page is a link: give the link `buttonClass(look)`.
 */
export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(look)} />
}
