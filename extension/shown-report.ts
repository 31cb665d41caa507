/** What of a report the reader wants to see. */
import { standingOf, totalsOf } from "../src/crossref/totals.ts";
import type { PageReport } from "../src/crossref/types.ts";
import type { Settings } from "./settings.ts";

/** The report with the claims that the settings let through, and the totals of those. */
export function shownReport(
  report: PageReport,
  { shown, leastScore }: Pick<Settings, "shown" | "leastScore">,
): PageReport {
  const claims = report.claims.filter(
    (claim) => claim.score >= leastScore && shown.includes(standingOf(claim)),
  );
  if (claims.length === report.claims.length) return report;
  return { ...report, claims, totals: totalsOf(claims, report.unmatched) };
}
