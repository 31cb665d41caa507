import { termsOf } from "../../../src/text/terms.ts";
import { disputesOf, pairKey } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** No pair of claims is set against each other by two disputes, and no question is asked twice. */
export const repeatedDisputes: Rule = {
  name: "repeated-disputes",
  severity: "error",
  guards: "One question asked twice shows a reader the same conflict twice.",
  *check({ pack }) {
    const first = new Map<string, string>();
    const asked = new Map<string, string>();
    for (const { dispute, path } of disputesOf(pack)) {
      let before: string | undefined;
      const pairs: string[] = [];
      for (const [at, { claims }] of dispute.positions.entries()) {
        for (const one of claims) {
          for (const other of dispute.positions.slice(at + 1).flatMap((later) => later.claims)) {
            const pair = pairKey(one, other);
            before ??= first.get(pair);
            pairs.push(pair);
          }
        }
      }
      for (const pair of pairs) if (!first.has(pair)) first.set(pair, dispute.id);
      const question = termsOf(dispute.question).join(" ");
      const same = asked.get(question);
      asked.set(question, same ?? dispute.id);
      if (before === undefined && same !== undefined) {
        yield {
          path: [...path, "question"],
          entry: dispute.id,
          message: `the dispute ${same} asks the same question`,
          remedy: "merge the two disputes, or ask what tells them apart",
        };
      }
      if (before === undefined) continue;
      yield {
        path,
        entry: dispute.id,
        message: `the dispute ${before} already sets two of its claims against each other`,
        remedy: "merge the two disputes, or take the shared claims out of one",
      };
    }
  },
};
