/** Claims that a page made and makes no more: kept beside its report for as long as it is open. */
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import type { TabState } from "./tab-state.ts";

/** A page whose text rolls on, such as a live blog, keeps no more of what it dropped. */
const MOST = 30;
/** Ids of kept claims begin so, for the sentence numbers of two readings would collide. */
const GONE = "gone:";

type Done = Extract<TabState, { phase: "done" }>;

/** Notes which claims of a report lost their place; what was gone before stays so. */
export function withLost(state: Done, lost: readonly string[]): Done {
  const gone = state.report.claims.map(({ id }) => id).filter((id) => id.startsWith(GONE));
  return { ...state, lost: [...new Set([...gone, ...lost])] };
}

/**
 * The state after a page was read again: its new report, with the claims at the end that only the
 * former one had. A claim that is back on the page is not listed as gone.
 */
export function afterReading(
  former: TabState | undefined,
  url: string,
  report: PageReport,
): TabState {
  if (former?.phase !== "done" || !isSamePage(former.url, url) || !former.lost?.length) {
    return { phase: "done", url, report };
  }
  const lost = new Set(former.lost);
  const here = new Set(report.claims.map(keyOf));
  const gone = former.report.claims
    .filter((claim) => lost.has(claim.id) && !here.has(keyOf(claim)))
    .map((claim) => ({ ...claim, id: GONE + keyOf(claim) }))
    .slice(-MOST);
  if (gone.length === 0) return { phase: "done", url, report };
  return {
    phase: "done",
    url,
    report: { ...report, claims: [...report.claims, ...gone] },
    lost: gone.map(({ id }) => id),
  };
}

function keyOf({ claim, stance, sentence }: PageClaim): string {
  return `${claim} ${stance} ${sentence}`;
}

function isSamePage(one: string, other: string): boolean {
  return one.split("#", 1)[0] === other.split("#", 1)[0];
}
