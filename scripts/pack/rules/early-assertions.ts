import { assertionsOf, claimsById } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** Kinds of claim whose date is that of what happened, so that nobody can report it before. */
const HAPPENED = new Set(["event", "figure", "statement", "denial"]);

/** No report asserts an event before its day. */
export const earlyAssertions: Rule = {
  name: "early-assertions",
  severity: "error",
  guards: "A report cannot tell what has not happened yet: a date or a link is wrong.",
  *check({ pack }) {
    const claims = claimsById(pack);
    for (const { report, assertion, path } of assertionsOf(pack)) {
      const claim = claims.get(assertion.claim);
      if (!claim?.when || !HAPPENED.has(claim.kind) || report.publishedBasis !== undefined)
        continue;
      const day = typeof claim.when === "string" ? claim.when : claim.when.from;
      const precision = Math.min(day.length, report.published.length);
      if (report.published.slice(0, precision) >= day.slice(0, precision)) continue;
      yield {
        path,
        entry: claim.id,
        message: `the report of ${report.published} speaks to a claim dated ${day}`,
        remedy: "correct the claim's date, or the report's, or make the claim a prediction",
      };
    }
  },
};
