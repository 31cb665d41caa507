import { judge } from "../../../src/match/judge.ts";
import { type Knowledge, knowledgeFor } from "../../../src/match/knowledge.ts";
import { retrieve, SENTENCE_RETRIEVAL } from "../../../src/match/retrieve.ts";
import { openStore, type StoreClaim } from "../../../src/store/claim-store.ts";
import { compilePack } from "../../../src/store/compile.ts";
import { buildIndex } from "../../../src/store/inverted-index.ts";
import { claimsOf, pairKey, relatedPairs } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** Least probability that the text says what the foreign claim says for the two to be compared. */
const ALIKE = 0.6;

/** How much likelier a foreign claim must be: nearer than this, the judge has no opinion. */
const CLEARLY = 0.3;

/** A paraphrase finds its own claim, and not another, when the matcher is asked. */
export const strayParaphrases: Rule = {
  name: "stray-paraphrases",
  severity: "error",
  guards: "A paraphrase that matches another claim better sends readers to the wrong reports.",
  *check({ pack }) {
    const entries = [...claimsOf(pack)];
    const related = relatedPairs(pack);
    const claims = openStore([compilePack(pack)]).packs.flatMap((open) => open.claims);
    const knowledge = knowledgeFor(pack.entities);
    const longest = Math.max(0, ...entries.map(({ claim }) => claim.paraphrases.length));
    for (let at = 0; at < longest; at++) {
      // Each paraphrase is asked of an index that does not hold it, else it would find itself.
      const index = buildIndex(
        entries.map(({ claim }) => ({
          statement: claim.statement,
          paraphrases: claim.paraphrases.filter((_, position) => position !== at),
        })),
      );
      for (const [own, { claim, path }] of entries.entries()) {
        const text = claim.paraphrases[at];
        const self = claims[own];
        if (text === undefined || !self) continue;
        const [best] = retrieve(text, index, 1, SENTENCE_RETRIEVAL);
        const rival = best && entries[best.claim]?.claim;
        const there = best && claims[best.claim];
        if (!rival || !there || best.claim === own) continue;
        if (related.has(pairKey(claim.id, rival.id))) continue;
        const foreign = agreement(text, there, knowledge);
        if (foreign < ALIKE) continue;
        const others = self.paraphrases.filter((_, position) => position !== at);
        const score = agreement(text, { ...self, paraphrases: others }, knowledge);
        if (foreign < score + CLEARLY) continue;
        yield {
          path: [...path, "paraphrases", at],
          entry: claim.id,
          message: `this paraphrase matches the claim ${rival.id} better than its own`,
          remedy: "name in it what tells the claim apart: who, where, when, how many",
        };
      }
    }
  },
};

/** Probability in 0..1 that the text says the same as the wording of the claim that is nearest to it. */
function agreement(text: string, claim: StoreClaim, knowledge: Knowledge): number {
  const when = claim.when === null ? {} : { when: claim.when };
  return Math.max(
    ...[claim.statement, ...claim.paraphrases].map(
      (wording) =>
        judge({ text }, { text: wording, ...when }, knowledge).probabilities.corroborates,
    ),
  );
}
