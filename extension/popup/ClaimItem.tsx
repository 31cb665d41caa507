/**
 * One claim: a button that opens to what the page says and what the reports say, and takes the page
 * to the claim's place.
 */
import { useState } from "preact/hooks";
import { standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { OriginStrip } from "../ui/OriginStrip.tsx";
import { ReasonText } from "../ui/ReasonText.tsx";
import { ReportGroup } from "../ui/ReportGroup.tsx";
import { StandingName, StandingSign } from "../ui/StandingMark.tsx";
import { useTexts } from "../ui/texts-context.ts";

interface ClaimItemProps {
  claim: PageClaim;
  lang: string;
  goTo: (claim: string) => Promise<boolean>;
}

/** Shows a claim, closed at first. */
export function ClaimItem({ claim, lang, goTo }: ClaimItemProps) {
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState(false);
  const show = async () => setGone(!(await goTo(claim.id)));
  const toggle = () => {
    if (!open) void show();
    setOpen(!open);
  };
  const body = `claim-${claim.index}-${claim.claim.replace(/\W/g, "-")}`;
  const standing = standingOf(claim);
  return (
    <li class={`claim claim-${standing}`}>
      <button
        type="button"
        class="claim-head"
        aria-expanded={open}
        aria-controls={body}
        onClick={toggle}
      >
        <StandingSign kind={standing} />
        <span class="claim-statement">{claim.statement}</span>
        <span class="claim-meta">
          <StandingName kind={standing} spoken={hasOrigins(claim)} />
          <OriginStrip origins={claim.origins} />
        </span>
      </button>
      <div id={body} class="claim-body" hidden={!open}>
        {open && <ClaimBody claim={claim} lang={lang} gone={gone} show={show} />}
      </div>
    </li>
  );
}

interface ClaimBodyProps extends Pick<ClaimItemProps, "claim" | "lang"> {
  /** The claim has no place on the page any more. */
  gone: boolean;
  show: () => Promise<void>;
}

function ClaimBody({ claim, lang, gone, show }: ClaimBodyProps) {
  const texts = useTexts();
  const { statement } = claim;
  return (
    <>
      <section class="page-says">
        <h3>
          {texts.say("thisPageSays")}
          <button type="button" class="link" onClick={show}>
            {texts.say("goToPlace")}
          </button>
        </h3>
        <blockquote lang={lang}>{claim.sentence}</blockquote>
        <p role="status">{gone && texts.say("placeGone")}</p>
      </section>
      <ReportGroup
        kind="corroborated"
        heading="groupCorroborating"
        entries={claim.corroborating}
        statement={statement}
      />
      <ReportGroup
        kind="conflicting"
        heading="groupConflicting"
        entries={claim.conflicting}
        statement={statement}
      />
      <ReportGroup
        kind="differing"
        heading="groupDiffering"
        entries={claim.differing}
        statement={statement}
      />
      <ReportGroup
        kind="mentioned"
        heading="groupSameArticle"
        entries={claim.sameArticle}
        statement={statement}
      />
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
    </>
  );
}

function hasOrigins({ origins }: PageClaim): boolean {
  return origins.corroborating + origins.conflicting + origins.differing > 0;
}
