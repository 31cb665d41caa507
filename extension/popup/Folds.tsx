/** What stands folded below the list. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AlsoReported, UnmatchedSentence } from "../../src/crossref/types.ts";
import type { LostClaim } from "../background/tab-state.ts";
import { ReportGroup } from "../ui/ReportGroup.tsx";
import { useTexts } from "../ui/texts-context.ts";

/** Drawn one frame after the list: what nobody sees yet does not hold up what everybody looks for. */
function Fold({ heading, children }: { heading: string; children: ComponentChildren }) {
  const [filled, setFilled] = useState(false);
  useEffect(() => setFilled(true), []);
  return (
    <details class="fold">
      <summary>{heading}</summary>
      {filled && children}
    </details>
  );
}

/** What others report of the same event and the page does not have. */
export function AlsoReportedFold({ reported }: { reported: readonly AlsoReported[] }) {
  const texts = useTexts();
  if (reported.length === 0) return null;
  return (
    <Fold heading={texts.count("alsoReportedHeading", reported.length)}>
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
    </Fold>
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
    <Fold heading={texts.count("unmatchedHeading", sentences.length)}>
      <ul lang={lang}>
        {sentences.map((one) => (
          <li key={one.index} class="fold-sentence" dir="auto">
            {one.sentence}
          </li>
        ))}
      </ul>
    </Fold>
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
    <Fold heading={texts.count("lostHeading", claims.length)}>
      <ul lang={lang}>
        {claims.map((claim) => (
          <li key={claim.claim} class="fold-sentence" dir="auto">
            {claim.sentence}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
