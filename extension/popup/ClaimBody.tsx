/** An open claim: what the page says, the reports on each side, how it was matched, and its source. */
import { useState } from "preact/hooks";
import { claimText } from "../../src/crossref/desk-text.ts";
import { reportsBeside } from "../../src/crossref/totals.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { deskWords } from "../desk-words.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Icon } from "../ui/Icon.tsx";
import { ReasonText } from "../ui/ReasonText.tsx";
import { ReportGroup } from "../ui/ReportGroup.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { AboutClaim } from "./AboutClaim.tsx";
import type { ClaimItemProps } from "./ClaimItem.tsx";
import { SeriesLine } from "./SeriesLine.tsx";
import { seriesOf } from "./series.ts";

/** The sides in the order in which a reader wants them, who says otherwise first. */
const GROUPS = [
  { side: "conflicting", kind: "conflicting", heading: "groupConflicting" },
  { side: "corroborating", kind: "corroborated", heading: "groupCorroborating" },
  { side: "differing", kind: "differing", heading: "groupDiffering" },
  { side: "sameArticle", kind: "mentioned", heading: "groupSameArticle" },
] as const;

/** Shows what stands under a claim. */
export function ClaimBody({
  claim,
  article,
  goTo,
  copy,
}: Pick<ClaimItemProps, "claim" | "article" | "goTo" | "copy">) {
  const texts = useTexts();
  const [gone, setGone] = useState(false);
  const show = async () => setGone(!(await goTo(claim.id)));
  return (
    <>
      <section class="page-says">
        <h3>{texts.say("thisPageSays")}</h3>
        <blockquote lang={article.lang} dir="auto">
          {claim.sentence}
        </blockquote>
        {claim.repeats.length > 0 && (
          <p class="muted">{texts.count("repeated", claim.repeats.length)}</p>
        )}
        <p role="status">{gone && texts.say("placeGone")}</p>
        <div class="claim-tools">
          <button type="button" class="tool" onClick={() => void show()}>
            <Icon name="place" />
            {texts.say("goToPlace")}
          </button>
          <CopyButton
            label={texts.say("copyClaim")}
            copy={copy}
            text={() => claimText(claim, article, deskWords(texts))}
          />
        </div>
      </section>
      {seriesOf(claim).map((series) => (
        <SeriesLine key={series.dispute} series={series} />
      ))}
      {GROUPS.map(({ side, kind, heading }) => (
        <ReportGroup
          key={side}
          kind={kind}
          heading={heading}
          entries={claim[side]}
          statement={claim.statement}
        />
      ))}
      {reportsBeside(claim).length === 0 && <p class="no-reports">{texts.say("noReports")}</p>}
      <HowMatched claim={claim} />
      <AboutClaim claim={claim} />
    </>
  );
}

function HowMatched({ claim }: { claim: PageClaim }) {
  const texts = useTexts();
  if (claim.reasons.length === 0) return null;
  const share = new Intl.NumberFormat(texts.language, { style: "percent" }).format(claim.score);
  return (
    <details class="more-about">
      <summary>{texts.say("howMatched")}</summary>
      <ul>
        {claim.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>
            <ReasonText reason={reason} />
          </li>
        ))}
        <li>{texts.say("matchCertainty", share)}</li>
      </ul>
    </details>
  );
}
