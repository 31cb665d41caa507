import { assertionsOf, wordingsOf } from "../entries.ts";
import type { JsonPath } from "../pack-source.ts";
import type { Finding, Rule } from "./rule.ts";

/** Words beyond which a sentence says more than one thing. */
const LONGEST = 30;

/** No sentence has more than thirty words. */
export const longSentences: Rule = {
  name: "long-sentences",
  severity: "error",
  guards: "A long sentence holds several claims, of which one may be true and another not.",
  *check({ pack }) {
    for (const { claim, text, path } of wordingsOf(pack)) yield* judge(text, claim.id, path);
    for (const { assertion, path } of assertionsOf(pack)) {
      if (assertion.says) yield* judge(assertion.says, assertion.claim, [...path, "says"]);
    }
  },
};

function* judge(text: string, entry: string, path: JsonPath): Generator<Finding> {
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words <= LONGEST) return;
  yield {
    path,
    entry,
    message: `the sentence has ${words} words, more than ${LONGEST}`,
    remedy: "shorten it, or make two claims of it",
  };
}
