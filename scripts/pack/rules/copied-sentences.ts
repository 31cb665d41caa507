import { assertionsOf, wordingsOf } from "../entries.ts";
import type { Finding, Rule } from "./rule.ts";

/** No sentence of an article or data set stands in the pack word for word. */
export const copiedSentences: Rule = {
  name: "copied-sentences",
  severity: "error",
  guards: "The pack is our own writing: facts may be taken over, sentences may not.",
  *check({ pack }, { foreign }): Generator<Finding> {
    if (!foreign) return;
    const sentences = [
      ...[...wordingsOf(pack)].map(({ claim, text, path }) => ({ entry: claim.id, text, path })),
      ...[...assertionsOf(pack)].flatMap(({ assertion, path }) =>
        assertion.says
          ? [{ entry: assertion.claim, text: assertion.says, path: [...path, "says"] }]
          : [],
      ),
    ];
    const copies = foreign.copiesAmong(sentences.map(({ text }) => text));
    for (const { entry, text, path } of sentences) {
      const holder = copies.get(text);
      if (holder === undefined) continue;
      yield {
        path,
        entry,
        message: `this sentence stands word for word in ${holder}`,
        remedy: "say it in words of our own",
      };
    }
  },
};
