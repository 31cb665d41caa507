/** Which claims of a report a reader wants to see; the one filter for page, badge, popup and panel. */
import { standingOf, totalsOf } from "../src/crossref/totals.ts";
import type { PageClaim, PageReport, Standing } from "../src/crossref/types.ts";
import type { Settings } from "./settings.ts";

/** The settings that decide what is shown. */
export type ShownSettings = Pick<Settings, "leastScore" | "shown">;

/** Whether a claim with this score and standing is shown. */
export function isShown(
  { score, standing }: { score: number; standing: Standing },
  { leastScore, shown }: ShownSettings,
): boolean {
  return score >= leastScore && shown.includes(standing);
}

/** The report with the claims that are shown, and its totals counted over them. */
export function shownReport(report: PageReport, settings: ShownSettings): PageReport {
  const claims = report.claims.filter((claim: PageClaim) =>
    isShown({ score: claim.score, standing: standingOf(claim) }, settings),
  );
  if (claims.length === report.claims.length) return report;
  return { ...report, claims, totals: totalsOf(claims, report.unmatched) };
}
