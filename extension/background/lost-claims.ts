/** What a page said earlier in a visit and says no more: a figure updated in place, a paragraph cut. */
import type { PageReport } from "../../src/crossref/types.ts";
import type { LostClaim, TabState } from "./tab-state.ts";

/**
 * The claims that the page made before and does not make now; one that is back is not lost.
 *
 * @param before what was known of the tab; of another page it says nothing of this one
 */
export function lostClaims(
  before: TabState | undefined,
  url: string,
  report: PageReport,
): LostClaim[] {
  if (before?.phase !== "done" || before.url !== url) return [];
  const made = new Set(report.claims.map(({ claim }) => claim));
  const earlier = [
    ...before.lost,
    ...before.report.claims.map(({ claim, statement, sentence }) => ({
      claim,
      statement,
      sentence,
    })),
  ];
  const lost = new Map(earlier.map((one) => [one.claim, one]));
  return [...lost.values()].filter(({ claim }) => !made.has(claim));
}
