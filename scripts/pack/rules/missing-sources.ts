import { assertionsOf, claimsOf } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** Every claim is asserted or denied by at least one report. */
export const missingSources: Rule = {
  name: "missing-sources",
  severity: "error",
  guards: "A claim that no report makes has no place in the record.",
  *check({ pack }) {
    const spokenTo = new Set<string>();
    for (const { assertion } of assertionsOf(pack)) spokenTo.add(assertion.claim);
    for (const { claim, path } of claimsOf(pack)) {
      if (spokenTo.has(claim.id)) continue;
      yield {
        path,
        entry: claim.id,
        message: "no report asserts or denies this claim",
        remedy: "add an assertion to a report that does, or remove the claim",
      };
    }
  },
};
