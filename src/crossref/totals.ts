/** The one line at the top of the popup, as numbers. */
import type { PageClaim, ReportEntry, Standing, Totals, UnmatchedSentence } from "./types.ts";

/** How a claim of the page stands among the reports. */
export function standingOf(claim: PageClaim): Standing {
  const [agreed, opposed] = [claim.corroborating.length > 0, claim.conflicting.length > 0];
  if (agreed && opposed) return "both";
  if (opposed) return "conflicting";
  return agreed ? "corroborated" : "mentioned";
}

export function totalsOf(
  claims: readonly PageClaim[],
  unmatched: readonly UnmatchedSentence[],
): Totals {
  const standings = claims.map(standingOf);
  const count = (...wanted: Standing[]) => standings.filter((one) => wanted.includes(one)).length;
  const entries = claims.flatMap(reportsOf);
  return {
    claims: claims.length,
    corroborated: count("corroborated"),
    conflicting: count("conflicting", "both"),
    mentioned: count("mentioned"),
    singleSource: claims.filter(
      (claim) => new Set(reportsOf(claim).map((e) => e.origin)).size === 1,
    ).length,
    unmatched: unmatched.length,
    outlets: new Set(entries.map((entry) => entry.outlet)).size,
    origins: new Set(entries.map((entry) => entry.origin)).size,
  };
}

function reportsOf(claim: PageClaim): ReportEntry[] {
  return [...claim.corroborating, ...claim.conflicting, ...claim.differing];
}
