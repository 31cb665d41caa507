/** The one line at the top of the popup, as numbers. */
import type { PageClaim, ReportEntry, Standing, Totals, UnmatchedSentence } from "./types.ts";

/** How a claim of the page stands among the reports. */
export function standingOf(claim: PageClaim): Standing {
  const [agreed, opposed] = [claim.corroborating.length > 0, claim.conflicting.length > 0];
  if (agreed && opposed) return "both";
  if (opposed) return "conflicting";
  return agreed ? "corroborated" : "mentioned";
}

/** Whether a claim is corroborated, and by one origin alone. */
export function isSingleSource(claim: PageClaim): boolean {
  return standingOf(claim) === "corroborated" && claim.origins.corroborating === 1;
}

/** Every report beside a claim but copies of the page itself. */
export function reportsBeside(claim: PageClaim): ReportEntry[] {
  return [...claim.corroborating, ...claim.conflicting, ...claim.differing];
}

/** Counts the claims of a page by standing, and the outlets and independent origins beside them. */
export function totalsOf(
  claims: readonly PageClaim[],
  unmatched: readonly UnmatchedSentence[],
): Totals {
  const standings = claims.map(standingOf);
  const count = (...wanted: Standing[]) => standings.filter((one) => wanted.includes(one)).length;
  const entries = claims.flatMap(reportsBeside);
  return {
    claims: claims.length,
    corroborated: count("corroborated"),
    conflicting: count("conflicting", "both"),
    mentioned: count("mentioned"),
    singleSource: claims.filter(isSingleSource).length,
    unmatched: unmatched.length,
    outlets: new Set(entries.map((entry) => entry.outlet)).size,
    origins: new Set(entries.map((entry) => entry.origin)).size,
  };
}
