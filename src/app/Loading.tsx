/** While words are fetched. In the languages of the page only what needs no words: a quiet line. */
const WORDS: Readonly<Record<string, string>> = { da: 'Et øjeblik …', en: 'One moment …' }

export const Loading = ({ lang }: { lang: string }) => (
  <main className="page">
    <p className="state" role="status">
      {WORDS[lang] ?? WORDS['en']}
    </p>
  </main>
)
