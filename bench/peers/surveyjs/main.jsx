// The twenty screens as pages of a SurveyJS survey. SCREENS is put in by the build (bench/peers.ts).
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/survey-core.fontless.min.css'
import { Survey } from 'survey-react-ui'

const KEPT = 'peer-surveyjs'

const textOf = ({ items, notes, more }) =>
  [
    `<ol>${items.map(item => `<li>${item}</li>`).join('')}</ol>`,
    ...notes.map(note => `<p>${note}</p>`),
    ...more.map(({ title, text }) => `<details><summary>${title}</summary><p>${text}</p></details>`),
  ].join('')

const fieldOf = ({ id, title, field }) =>
  field === undefined
    ? []
    : [
        {
          type: 'text',
          name: `${id}-field`,
          title,
          inputType: field === 'password' ? 'password' : 'text',
          validators:
            field === 'password'
              ? [{ type: 'text', minLength: 10 }]
              : [{ type: 'regex', regex: '^[0-9A-Z ]+$', text: 'Tal og bogstaver' }],
        },
      ]

const survey = new Model({
  showProgressBar: 'top',
  showQuestionNumbers: 'off',
  pageNextText: 'Videre',
  pagePrevText: 'Tilbage',
  pages: SCREENS.map(screen => ({
    name: screen.id,
    title: screen.title,
    elements: [{ type: 'html', name: `${screen.id}-text`, html: textOf(screen) }, ...fieldOf(screen)],
  })),
})
survey.onCurrentPageChanged.add(({ currentPageNo }) => localStorage.setItem(KEPT, String(currentPageNo)))
createRoot(document.getElementById('root')).render(<Survey model={survey} />)
