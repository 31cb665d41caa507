/** What a page said earlier in a visit and says no more: a figure updated in place, a paragraph cut. */
import { totalsOf } from "../../src/crossref/totals.ts";
import type { PageReport } from "../../src/crossref/types.ts";
import type { DoneState, LostClaim, TabState } from "./tab-state.ts";

/** A page whose text rolls on, such as a live blog, keeps no more of what it dropped. */
const MOST = 30;

/**
 * Moves claims out of a report whose sentences are gone from the page.
 *
 * @param ids `PageClaim.id` of each
 */
export function withLost(state: DoneState, ids: readonly string[]): DoneState {
  const { report } = state;
  const gone = report.claims.filter(({ id }) => ids.includes(id));
  if (gone.length === 0) return state;
  const claims = report.claims.filter((claim) => !gone.includes(claim));
  const lost = gone.map(({ claim, statement, sentence }) => ({ claim, statement, sentence }));
  return {
    ...state,
    report: { ...report, claims, totals: totalsOf(claims, report.unmatched) },
    lost: [...state.lost, ...lost].slice(-MOST),
  };
}

/**
 * The claims that were lost and are not back now that the page was read again: neither their very
 * sentence, nor another that asserts the same.
 *
 * @param before what was known of the tab; of another page it says nothing of this one
 */
export function lostClaims(
  before: TabState | undefined,
  url: string,
  report: PageReport,
): LostClaim[] {
  if (before?.phase !== "done" || withoutHash(before.url) !== withoutHash(url)) return [];
  return before.lost.filter(
    (lost) =>
      !report.claims.some(
        ({ claim, sentence, stance }) =>
          claim === lost.claim && (sentence === lost.sentence || stance === "corroborates"),
      ),
  );
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
