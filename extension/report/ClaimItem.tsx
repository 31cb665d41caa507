/** One claim in the list: how it stands at a glance; opens to what the reports say. */
import { standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import type { SinceLastRead } from "../last-read.ts";
import { OriginStrip } from "../ui/OriginStrip.tsx";
import { StandingName, StandingSign } from "../ui/StandingMark.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimBody } from "./ClaimBody.tsx";
import type { SurfaceActions } from "./connect.ts";

interface ClaimItemProps {
  claim: PageClaim;
  article: PageReport["article"];
  open: boolean;
  toggle: () => void;
  /** The page shows this claim now. */
  inView: boolean;
  since: SinceLastRead | undefined;
  actions: Pick<SurfaceActions, "goTo" | "copy">;
}

/** Shows a claim. */
export function ClaimItem({
  claim,
  article,
  open,
  toggle,
  inView,
  since,
  actions,
}: ClaimItemProps) {
  const body = `claim-${claim.index}-${claim.claim.replace(/\W/g, "-")}`;
  const standing = standingOf(claim);
  return (
    <li class={`claim claim-${standing} ${inView ? "claim-in-view" : ""}`} data-claim={claim.id}>
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
          <News claim={claim} since={since} />
        </span>
      </button>
      <div id={body} class="claim-body" hidden={!open}>
        {open && <ClaimBody claim={claim} article={article} actions={actions} />}
      </div>
    </li>
  );
}

/** Whether any other report speaks to a claim. */
export function hasOrigins({ origins }: PageClaim): boolean {
  return origins.corroborating + origins.conflicting + origins.differing > 0;
}

/** What is new or other about the claim since the reader was last on the page. */
function News({ claim, since }: { claim: PageClaim; since: SinceLastRead | undefined }) {
  const texts = useTexts();
  if (!since) return null;
  if (since.fresh.includes(claim.claim)) {
    return <span class="news">{texts.say("newSince")}</span>;
  }
  const changed = since.changed.find((one) => one.claim === claim.claim);
  if (!changed) return null;
  const figures = changed.values.filter(({ slot, was, is }) => SHOWN_SLOTS.has(slot) && was && is);
  return (
    <span class="news">
      {figures.length > 0
        ? figures.map(({ was, is }) => texts.say("changedFrom", was, is)).join("; ")
        : texts.say("changedSince")}
    </span>
  );
}

/** Slots whose values say something to a reader as they stand. */
const SHOWN_SLOTS = new Set(["figure", "date", "place", "actor"]);
