import { useRef, useState } from 'react'
import { foreignLetters } from '../../inputs/foreign-letters.ts'
import { type CodeReason, checkValidationCode } from '../../inputs/validation-code.ts'
import { useWords } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { LongField } from '../../ui/LongField.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAtDesk } from '../AtDesk.ts'
import { showCode } from './code-view.ts'
import { spell } from './spelling.ts'
import { isEmailAddress, typedIn } from './typed.ts'
import { useEmptied } from './useEmptied.ts'

type Mistake = { readonly of: CodeReason | 'filled-in'; readonly count: number; readonly places: string }
type Found = { readonly lookAlike: boolean }

/**
 * Finds the validation code in what is pasted and shows it large, to be typed group by group on the other
 * page. It is used beside that page's tab, so it stays until the person leaves the step. At a helper's desk it is
 * hidden until the person shows it.
 */
export function CodeHelper() {
  const t = useWords()
  const input = useRef<HTMLTextAreaElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  const [mistake, setMistake] = useState<Mistake>()
  const [found, setFound] = useState<Found>()
  const atDesk = useAtDesk()
  const [open, setOpen] = useState(!atDesk)
  const clear = () => {
    shown.current?.replaceChildren()
    setMistake(undefined)
    setFound(undefined)
  }
  useEmptied(input, { onEmptied: clear })
  const look = () => {
    clear()
    if (isEmailAddress(typedIn(input.current)) && input.current) {
      input.current.value = ''
      setMistake({ of: 'filled-in', count: 0, places: '' })
    }
  }
  const find = () => {
    const text = typedIn(input.current)
    const result = checkValidationCode(text)
    clear()
    if (!result.ok) {
      const places = foreignLetters(text).map(({ at }) => at + 1)
      return setMistake({
        of: result.reason,
        count: result.count ?? 0,
        places: places.slice(0, 12).join(', '),
      })
    }
    const spelling = {
      letters: t('spelling.letters').split(' '),
      digits: t('spelling.digits').split(' '),
      upper: (letter: string) => t('spelling.upper', { letter }),
      lower: (letter: string) => t('spelling.lower', { letter }),
    }
    if (shown.current)
      showCode(shown.current, result.groups, {
        entered: number => t('practice.validation-code.group', { number }),
        aloud: group => `${t('practice.validation-code.aloud')}: ${spell(group, spelling)}`,
      })
    setFound({ lookAlike: result.warn !== undefined })
  }
  const text =
    mistake === undefined
      ? undefined
      : mistake.of === 'filled-in'
        ? t('practice.filled-in')
        : t(`practice.validation-code.${mistake.of}`, { count: mistake.count, places: mistake.places })
  return (
    <div className="stack secret">
      <p>{t('practice.optional')}</p>
      <LongField
        id="validation-code"
        label={t('practice.validation-code.label')}
        hint={t('practice.validation-code.hint')}
        error={text === undefined ? undefined : { word: t('notice.error'), text }}
        checked={mistake !== undefined || found !== undefined}
        inputRef={input}
        onInput={look}
        veiled={!open}
      />
      {atDesk ? (
        <p>
          <Button aria-pressed={open} onClick={() => setOpen(!open)}>
            {t('practice.validation-code.show')}
          </Button>
        </p>
      ) : null}
      <Button onClick={find}>{t('practice.validation-code.find')}</Button>
      <p role="status">
        {text ?? (found ? t(`practice.validation-code.${open ? 'found' : 'found-hidden'}`) : '')}
      </p>
      {found?.lookAlike ? (
        <Notice kind="warning" word={t('notice.warning')}>
          {t('practice.validation-code.look-alike')}
        </Notice>
      ) : null}
      <div ref={shown} data-shown-code="" hidden={!open} />
    </div>
  )
}
