/** What of a report goes to the page: where to highlight, and how; nothing else. */
import { standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import type { ClaimMark } from "../messages.ts";

/** One mark for each sentence that makes a claim, the surest of a claim first. */
export function marksOf(claims: readonly PageClaim[]): ClaimMark[] {
  return claims.flatMap((claim) =>
    [claim, ...claim.repeats].map(({ block, start, end }) => ({
      claim: claim.id,
      standing: standingOf(claim),
      score: claim.score,
      block,
      start,
      end,
    })),
  );
}
