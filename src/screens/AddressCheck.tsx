import { useEffect, useRef, useState } from 'react'
import { OutsideLink } from '../blocks/OutsideLink.tsx'
import { useEmptied } from '../blocks/practice/useEmptied.ts'
import { Sentence } from '../blocks/Sentence.tsx'
import { type AddressVerdict, checkAddress } from '../inputs/address.ts'
import { useWords } from '../language/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page } from './Page.tsx'

/** What the verdict says. Never a link: the only ways out are the two the guide knows. */
function Verdict({ result }: { result: AddressVerdict }) {
  const t = useWords()
  const icon = { genuine: 'check', fake: 'error', unsure: 'warning' } as const
  return (
    <div className="notice" data-kind={{ genuine: 'info', fake: 'error', unsure: 'warning' }[result.verdict]}>
      <Icon name={icon[result.verdict]} />
      <div>
        <b className="notice-word">{t(`address.${result.verdict}`)}</b>
        {result.host === undefined ? null : (
          <p>
            {t('address.host')}{' '}
            <b className="code address" dir="ltr" translate="no">
              {result.host}
            </b>
          </p>
        )}
        <p>{t(`address.${result.verdict}-do`)}</p>
      </div>
    </div>
  )
}

/** "Is this the right page?": an address is pasted or typed, and looked at here, nowhere else. */
export function AddressCheck() {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [result, setResult] = useState<AddressVerdict>()
  const [empty, setEmpty] = useState(false)
  useEmptied(input, { onEmptied: () => setResult(undefined) })
  const announce = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (result) announce.current?.focus()
  }, [result])
  return (
    <Page title={t('address.title')}>
      <Heading focusKey="address">{t('address.title')}</Heading>
      <p>{t('address.what')}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          const typed = input.current?.value ?? ''
          const nothing = typed.trim() === ''
          setEmpty(nothing)
          setResult(nothing ? undefined : checkAddress(typed))
          if (nothing) input.current?.focus()
        }}
        className="stack"
      >
        <Field
          id="address"
          label={t('address.label')}
          hint={t('address.hint')}
          error={empty ? { word: t('notice.error'), text: t('address.empty') } : undefined}
          inputRef={input}
          inputMode="url"
          onInput={() => setEmpty(false)}
        />
        <Button type="submit" look="main">
          {t('address.check')}
        </Button>
      </form>
      <div ref={announce} tabIndex={-1} role="status">
        {result === undefined ? null : <Verdict result={result} />}
      </div>
      <h2>{t('address.rule')}</h2>
      <p>
        <Sentence words={t('address.rule-text')} />
      </p>
      <p className="calm">{t('address.password')}</p>
      <h2>{t('address.ways')}</h2>
      <OutsideLink address="eu-login" />
      <OutsideLink address="rcam" />
    </Page>
  )
}
