import { Sentence } from './Sentence.tsx'

/** Help that opens on request. */
export const More = ({ title, text }: { title: string; text: string }) => (
  <details className="more">
    <summary>{title}</summary>
    <p>
      <Sentence words={text} />
    </p>
  </details>
)
