import { LANGUAGES } from '../../language/languages.ts'
import { Choices } from '../../ui/Choices.tsx'

/** In which language a paper is printed: the person's and the helper's may differ. */
export const PaperLanguage = ({
  legend,
  value,
  onChange,
}: {
  legend: string
  value: string
  onChange: (lang: string) => void
}) => (
  <Choices
    legend={legend}
    options={LANGUAGES.map(({ code, native }) => ({
      value: code,
      label: <span lang={code}>{native}</span>,
    }))}
    value={value}
    onChange={onChange}
  />
)
