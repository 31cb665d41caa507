/** What stands folded below the list. */
import type { AlsoReported, UnmatchedSentence } from "../../src/crossref/types.ts";
import type { LostClaim } from "../background/tab-state.ts";
import { ReportGroup } from "../ui/ReportGroup.tsx";
import { useTexts } from "../ui/texts-context.ts";

/** What others report of the same event and the page does not have. */
export function AlsoReportedFold({ reported }: { reported: readonly AlsoReported[] }) {
  const texts = useTexts();
  if (reported.length === 0) return null;
  return (
    <details class="fold">
      <summary>{texts.count("alsoReportedHeading", reported.length)}</summary>
      <p class="muted">{texts.say("alsoReportedHint")}</p>
      <ul>
        {reported.map((one) => (
          <li key={one.claim} class="also">
            <p class="also-statement" dir="auto">
              {one.statement}
            </p>
            <ReportGroup
              kind="mentioned"
              heading="groupReportedBy"
              entries={one.entries}
              statement={one.statement}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface UnmatchedFoldProps {
  sentences: readonly UnmatchedSentence[];
  /** Language of the article. */
  lang: string;
}

/** Sentences that could be compared, had any report in the pack spoken to them. */
export function UnmatchedFold({ sentences, lang }: UnmatchedFoldProps) {
  const texts = useTexts();
  if (sentences.length === 0) return null;
  return (
    <details class="fold">
      <summary>{texts.count("unmatchedHeading", sentences.length)}</summary>
      <ul lang={lang}>
        {sentences.map((one) => (
          <li key={one.index} class="fold-sentence" dir="auto">
            {one.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LostFoldProps {
  claims: readonly LostClaim[];
  /** Language of the article. */
  lang: string;
}

/** Claims that the page made earlier in this visit and makes no more, each in its sentence. */
export function LostFold({ claims, lang }: LostFoldProps) {
  const texts = useTexts();
  if (claims.length === 0) return null;
  return (
    <details class="fold">
      <summary>{texts.count("lostHeading", claims.length)}</summary>
      <ul lang={lang}>
        {claims.map((claim) => (
          <li key={claim.claim} class="fold-sentence" dir="auto">
            {claim.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
