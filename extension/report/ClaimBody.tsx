/** An open claim: what this page says, what the reports on each side say, and why. */
import { useState } from "preact/hooks";
import { claimText } from "../../src/crossref/desk-text.ts";
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import { ReasonText } from "../ui/ReasonText.tsx";
import { ReportGroup } from "../ui/ReportGroup.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { AboutClaim } from "./AboutClaim.tsx";
import { hasOrigins } from "./ClaimItem.tsx";
import { CopyButton } from "./CopyButton.tsx";
import type { SurfaceActions } from "./connect.ts";
import { SeriesLine } from "./SeriesLine.tsx";

interface ClaimBodyProps {
  claim: PageClaim;
  article: PageReport["article"];
  actions: Pick<SurfaceActions, "goTo" | "copy">;
}

const SIDES = [
  { kind: "conflicting", heading: "groupConflicting", side: "conflicting" },
  { kind: "corroborated", heading: "groupCorroborating", side: "corroborating" },
  { kind: "differing", heading: "groupDiffering", side: "differing" },
  { kind: "mentioned", heading: "groupSameArticle", side: "sameArticle" },
] as const;

/** Shows everything that is known of a claim. */
export function ClaimBody({ claim, article, actions }: ClaimBodyProps) {
  const texts = useTexts();
  const [gone, setGone] = useState(false);
  return (
    <>
      <section class="page-says">
        <h3>
          {texts.say("thisPageSays")}
          <button
            type="button"
            class="link"
            onClick={async () => setGone(!(await actions.goTo(claim.id)))}
          >
            {texts.say("goToPlace")}
          </button>
        </h3>
        <blockquote lang={article.lang}>{claim.sentence}</blockquote>
        {claim.repeats.length > 0 && (
          <p class="muted">{texts.count("repeated", claim.repeats.length)}</p>
        )}
        <p role="status">{gone && texts.say("placeGone")}</p>
      </section>
      <SeriesLine claim={claim} />
      {SIDES.map(({ kind, heading, side }) => (
        <ReportGroup
          key={side}
          kind={kind}
          heading={heading}
          entries={claim[side]}
          statement={claim.statement}
        />
      ))}
      {!hasOrigins(claim) && <p class="no-reports">{texts.say("noReports")}</p>}
      {claim.reasons.length > 0 && (
        <details class="matched">
          <summary>{texts.say("howMatched")}</summary>
          <ul>
            {claim.reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>
                <ReasonText reason={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <AboutClaim claim={claim} />
      <p class="claim-foot">
        <CopyButton label="copyClaim" text={() => claimText(claim, article)} copy={actions.copy} />
      </p>
    </>
  );
}
