/**
 * Fits what ranks the first candidates on the train tweets of CheckThat! 2020 and writes
 * `src/match/retrieval-weights.json`. Prints MAP@5 cross-validated on train (each fifth ranked with
 * weights fitted on the other four, tweets about one claim kept together) and on dev, which nothing
 * is fitted on.
 *
 *     npx tsx eval/fit/retrieval.ts [--data DIR]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RANK_FEATURES } from "../../src/match/rank-features.ts";
import { measureCandidates, RETRIEVAL, retrieve } from "../../src/match/retrieve.ts";
import { buildIndex } from "../../src/store/inverted-index.ts";
import { dataFolder } from "../data-folder.ts";
import { readCheckThat } from "../retrieval/checkthat.ts";
import { averagePrecisionAt5 } from "../retrieval/ranking-measures.ts";
import { fitRanking, type RankingExample } from "./rank-fit.ts";

const FOLDS = 5;
const PENALTY = 0.03;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const collection = readCheckThat(dataFolder(values.data));
if (!collection) throw new Error("no CheckThat! data; name the folder above it by --data");
const index = buildIndex(collection.claims);

const train = (collection.splits.get("train") ?? []).map((query) => ({
  ...query,
  // Neighbouring claims of the file are about the same days, so that whole claims are dealt in turn.
  fold: Math.min(...query.relevant, 1e9) % FOLDS,
  example: exampleOf(query),
}));

function exampleOf({ text, relevant }: { text: string; relevant: ReadonlySet<number> }) {
  const candidates = measureCandidates(text, index);
  return {
    rows: candidates.map(({ stems, grams, features }) => [
      stems,
      grams,
      ...RANK_FEATURES.map((name) => features[name]),
    ]),
    right: candidates.map(({ claim }) => relevant.has(claim)),
  } satisfies RankingExample;
}

/** Weights as retrieval takes them: what counts beside one point of the stems' score. */
function weightsFor(examples: readonly RankingExample[]): typeof RETRIEVAL.weights {
  const [stems = 1, ...others] = fitRanking(examples, PENALTY);
  const [grams = 0, covered = 0, early = 0, rarest = 0, repeated = 0, title = 0] = others.map(
    (weight) => Number((weight / stems).toPrecision(3)),
  );
  return { grams, covered, early, rarest, repeated, title };
}

function precision(
  queries: readonly { text: string; relevant: ReadonlySet<number> }[],
  weights: typeof RETRIEVAL.weights,
): number[] {
  return queries.map(({ text, relevant }) =>
    averagePrecisionAt5({
      ranking: retrieve(text, index, 5, { ...RETRIEVAL, weights }).map(({ claim }) => claim),
      relevant,
    }),
  );
}

const mean = (numbers: readonly number[]): string =>
  (numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)).toFixed(4);

const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const others = train.filter((query) => query.fold !== fold).map(({ example }) => example);
  return precision(
    train.filter((query) => query.fold === fold),
    weightsFor(others),
  );
}).flat();
const weights = weightsFor(train.map(({ example }) => example));
console.log(
  `train, cross-validated: MAP@5 ${mean(heldOut)}; seen ${mean(precision(train, weights))}`,
);
console.log(
  `dev, fitted on train: MAP@5 ${mean(precision(collection.splits.get("dev") ?? [], weights))}`,
);
console.log(weights);
writeFileSync(
  join(import.meta.dirname, "../../src/match/retrieval-weights.json"),
  `${JSON.stringify({ fullRarity: RETRIEVAL.fullRarity, weights }, null, 2)}\n`,
);
