/** One claim: a button that opens to what the page says and what the reports say. */
import { useEffect, useRef } from "preact/hooks";
import { reportsBeside, standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import type { SlotChange } from "../last-read.ts";
import { OriginStrip } from "../ui/OriginStrip.tsx";
import { StandingName, StandingSign } from "../ui/StandingMark.tsx";
import { ClaimBody } from "./ClaimBody.tsx";
import { NewsTag } from "./NewsLine.tsx";

export interface ClaimItemProps {
  claim: PageClaim;
  article: PageReport["article"];
  open: boolean;
  toggle: () => void;
  /** The page shows the claim's place now. */
  inView: boolean;
  news: { fresh: boolean; changes: readonly SlotChange[] } | undefined;
  goTo: (claim: string) => Promise<boolean>;
  copy: (text: string) => Promise<boolean>;
}

/** Shows a claim, open or closed; the one in view comes into view in the list. */
export function ClaimItem(props: ClaimItemProps) {
  const { claim, open, toggle, inView, news } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (inView) item.current?.scrollIntoView({ block: "nearest" });
  }, [inView]);
  const body = `claim-${claim.index}-${claim.claim.replace(/\W/g, "-")}`;
  const standing = standingOf(claim);
  return (
    <li
      ref={item}
      class={`claim claim-${standing} ${inView ? "claim-in-view" : ""}`}
      aria-current={inView ? "location" : undefined}
    >
      <button
        type="button"
        class="claim-head"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={toggle}
      >
        <StandingSign kind={standing} />
        <span class="claim-statement" dir="auto">
          {claim.statement}
        </span>
        <span class="claim-meta">
          <StandingName kind={standing} spoken={reportsBeside(claim).length > 0} />
          <OriginStrip origins={claim.origins} />
          {news && <NewsTag {...news} />}
        </span>
      </button>
      {open && (
        <div id={body} class="claim-body">
          <ClaimBody {...props} />
        </div>
      )}
    </li>
  );
}
