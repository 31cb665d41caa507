/** Sentences that could be compared, had any report in the pack spoken to them; folded away. */
import type { UnmatchedSentence } from "../../src/crossref/types.ts";
import { useTexts } from "../ui/texts-context.ts";

interface UnmatchedProps {
  sentences: readonly UnmatchedSentence[];
  /** Language of the article. */
  lang: string;
}

/** Shows how many there are, and opens to the sentences. */
export function Unmatched({ sentences, lang }: UnmatchedProps) {
  const texts = useTexts();
  if (sentences.length === 0) return null;
  return (
    <details class="unmatched">
      <summary>{texts.count("unmatchedHeading", sentences.length)}</summary>
      <ul lang={lang}>
        {sentences.map((one) => (
          <li key={one.index}>{one.sentence}</li>
        ))}
      </ul>
    </details>
  );
}
