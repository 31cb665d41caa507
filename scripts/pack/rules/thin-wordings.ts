import { assertionsOf, claimsOf } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** How many of the claims that most reports speak to need more wordings than the rest. */
const MOST_SPOKEN = 200;
const NEEDED = {
  most: { paraphrases: 4, counterStatements: 3 },
  rest: { paraphrases: 2, counterStatements: 1 },
};

/** Every claim has the paraphrases and counter-statements by which it is found and told apart. */
export const thinWordings: Rule = {
  name: "thin-wordings",
  severity: "warning",
  guards: "A claim with few wordings is not found on pages that say it in other words.",
  *check({ pack }) {
    const reports = new Map<string, Set<string>>();
    for (const { report, assertion } of assertionsOf(pack)) {
      reports.set(assertion.claim, (reports.get(assertion.claim) ?? new Set()).add(report.id));
    }
    const ranked = [...claimsOf(pack)]
      .map((entry) => ({ ...entry, reports: reports.get(entry.claim.id)?.size ?? 0 }))
      .sort((one, other) => other.reports - one.reports);
    for (const [rank, { claim, path, reports: count }] of ranked.entries()) {
      const needed = rank < MOST_SPOKEN && count > 1 ? NEEDED.most : NEEDED.rest;
      for (const field of ["paraphrases", "counterStatements"] as const) {
        const has = claim[field].length;
        if (has >= needed[field]) continue;
        yield {
          path,
          entry: claim.id,
          message: `${count} reports speak to this claim, and it has ${has} ${field}`,
          remedy: `write ${needed[field] - has} more`,
        };
      }
    }
  },
};
