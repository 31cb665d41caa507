/** Sentences without a report beside them: not covered by the pack, or gone from the page. */
import type { UnmatchedSentence } from "../../src/crossref/types.ts";
import type { LostClaim } from "../background/tab-state.ts";
import { useTexts } from "../ui/texts-context.ts";

interface UnmatchedProps {
  sentences: readonly UnmatchedSentence[];
  /** Language of the article. */
  lang: string;
}

/** Shows how many checkable sentences no report speaks to, and opens to them. */
export function Unmatched({ sentences, lang }: UnmatchedProps) {
  const texts = useTexts();
  if (sentences.length === 0) return null;
  return (
    <details class="fold unmatched">
      <summary>{texts.count("unmatchedHeading", sentences.length)}</summary>
      <ul lang={lang}>
        {sentences.map((one) => (
          <li key={one.index} class="sentence">
            {one.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Shows what the page said earlier in this visit and says no more. */
export function LostList({ claims, lang }: { claims: readonly LostClaim[]; lang: string }) {
  const texts = useTexts();
  if (claims.length === 0) return null;
  return (
    <details class="fold lost" open>
      <summary>{texts.count("lostHeading", claims.length)}</summary>
      <ul lang={lang}>
        {claims.map((one) => (
          <li key={one.claim} class="sentence">
            <s>{one.sentence}</s>
          </li>
        ))}
      </ul>
    </details>
  );
}
