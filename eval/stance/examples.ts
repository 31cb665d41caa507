/** The labelled pairs, compared slot by slot: what the model is fitted on and measured with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analysed } from "../../src/match/judge.ts";
import { type Knowledge, knowledgeFor } from "../../src/match/knowledge.ts";
import { type Comparison, compare, featureOf } from "../../src/match/slots/features.ts";
import { EntitySchema } from "../../src/store/schema.ts";
import { claimPairs, type LabelledPair, pagePairs, readPairs } from "./data.ts";
import { factsPairs } from "./facts-pairs.ts";
import { disputesOf, judgedPairs } from "./judged-pairs.ts";
import { packPairs } from "./pack-pairs.ts";
import { writtenPairs } from "./written-pairs.ts";

/** A pair and its comparison. */
export interface StanceExample {
  pair: LabelledPair;
  comparison: Comparison;
}

/** Unlabelled page sentences that share this much with a claim are kept as hard negatives. */
const HARD = 0.5;

/** Names of the pack that ships with the words of the lexicon. */
export function packKnowledge(): Knowledge {
  const file = join(import.meta.dirname, "../../assets/packs/peace-talks/entities.json");
  return knowledgeFor(EntitySchema.array().parse(JSON.parse(readFileSync(file, "utf8"))));
}

/** All examples of a data folder (the one that holds `data/` and `facts/`). */
export function stanceExamples(folder: string, knowledge: Knowledge): StanceExample[] {
  const comparison = (here: LabelledPair["here"], there: LabelledPair["there"]): Comparison =>
    compare(analysed(here, knowledge), analysed(there, knowledge), knowledge);
  const hard = (here: string, there: string): boolean =>
    featureOf(comparison({ text: here }, { text: there }), "contentCovered") > HARD;
  const sharing = disputesOf(folder);
  const real = readPairs(folder, "real-pairs").map((pair) => ({
    ...pair,
    keys: [...pair.keys, ...sharing(pair.here.text, pair.there.text)],
  }));
  return [
    ...readPairs(folder, "pairs"),
    ...real,
    ...judgedPairs(folder),
    ...pagePairs(folder, hard),
    ...claimPairs(folder),
    ...factsPairs(folder),
    ...packPairs(),
    ...writtenPairs(),
  ].map((pair) => ({ pair, comparison: comparison(pair.here, pair.there) }));
}
