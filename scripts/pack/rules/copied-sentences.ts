import type { Assertion } from "../../../src/store/schema.ts";
import { assertionsOf, wordingsOf } from "../entries.ts";
import type { JsonPath } from "../pack-source.ts";
import type { Finding, Rule } from "./rule.ts";

/** No sentence of an article or data set stands in the pack word for word. */
export const copiedSentences: Rule = {
  name: "copied-sentences",
  severity: "error",
  guards: "The pack is our own writing: facts may be taken over, sentences may not.",
  *check({ pack }, { foreign }): Generator<Finding> {
    if (!foreign) return;
    const sentences: Sentence[] = [
      ...[...wordingsOf(pack)].map(({ claim, text, path }) => reworded(claim.id, text, path)),
      ...[...assertionsOf(pack)].flatMap(({ assertion, path }) => sentencesOf(assertion, path)),
    ];
    const copies = foreign.copiesAmong(sentences.map(({ text }) => text));
    for (const { text, ...place } of sentences) {
      const holder = copies.get(text);
      if (holder === undefined) continue;
      yield { ...place, message: `this sentence stands word for word in ${holder}` };
    }
  },
};

/** What must be nobody else's, and what to do where it is. */
type Sentence = Omit<Finding, "message"> & { text: string };

function reworded(entry: string, text: string, path: JsonPath): Sentence {
  return { entry, text, path, remedy: "say it in words of our own" };
}

function sentencesOf({ claim: entry, says, at }: Assertion, path: JsonPath): Sentence[] {
  const sentences = says ? [reworded(entry, says, [...path, "says"])] : [];
  if (at?.to === undefined) return sentences;
  // The two ends of a passage are the whole of it where they leave nothing out.
  const text = `${at.from} ${at.to}`;
  return [...sentences, { entry, text, path: [...path, "at"], remedy: "give fewer of its words" }];
}
