import { assertionsOf, conflictingPairs, pairKey } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** No pair of claims is both in conflict and compatible, and no report is on both sides. */
export const bothWays: Rule = {
  name: "both-ways",
  severity: "error",
  guards: "A pack that says two things of one pair would show readers both.",
  *check({ pack }) {
    const conflicts = conflictingPairs(pack);
    for (const [threadAt, thread] of pack.threads.entries()) {
      for (const [at, { claims }] of thread.compatible.entries()) {
        const dispute = conflicts.get(pairKey(...claims));
        if (dispute === undefined) continue;
        yield {
          path: ["threads", threadAt, "compatible", at],
          entry: claims[0],
          message: `the dispute ${dispute} sets these two claims against each other`,
          remedy: "remove the compatible pair, or take one claim out of the dispute",
        };
      }
    }
    const stances = new Map<string, string>();
    for (const { report, assertion, path } of assertionsOf(pack)) {
      const key = `${report.id} ${assertion.claim} ${assertion.who ?? ""}`;
      const before = stances.get(key);
      stances.set(key, assertion.stance);
      if (before === undefined) continue;
      yield {
        path,
        entry: assertion.claim,
        message:
          before === assertion.stance
            ? "this report speaks to the claim twice"
            : "this report both asserts and denies the claim",
        remedy: "keep one assertion, or say in who that two people disagree",
      };
    }
  },
};
