/**
 * Chooses the weights of retrieval on the train and dev tweets of CheckThat! 2020 and writes
 * `src/match/retrieval-weights.json`. Prints the cross-validated figure: each fifth of the tweets is
 * ranked with the weights that did best on the other four, tweets about one claim kept together.
 *
 *     npx tsx eval/fit/retrieval.ts [--data DIR]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RETRIEVAL, retrieve } from "../../src/match/retrieve.ts";
import { buildIndex } from "../../src/store/inverted-index.ts";
import { dataFolder } from "../data-folder.ts";
import { readCheckThat } from "../retrieval/checkthat.ts";
import { averagePrecisionAt5 } from "../retrieval/ranking-measures.ts";

const GRAM_WEIGHTS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
const FULL_RARITIES = [3.5, 4, 4.5, 5, 5.5];
const FOLDS = 5;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const collection = readCheckThat(dataFolder(values.data));
if (!collection) throw new Error("no CheckThat! data; name the folder above it by --data");
const SPLITS = ["train", "dev"];
const queries = SPLITS.flatMap((split) =>
  (collection.splits.get(split) ?? []).map((query) => ({ ...query, split })),
);

const index = buildIndex(collection.claims);
const grid = GRAM_WEIGHTS.flatMap((gramWeight) =>
  FULL_RARITIES.map((fullRarity) => {
    const settings = { ...RETRIEVAL, gramWeight, fullRarity };
    const precision = queries.map(({ text, relevant }) =>
      averagePrecisionAt5({
        ranking: retrieve(text, index, 5, settings).map(({ claim }) => claim),
        relevant,
      }),
    );
    return { gramWeight, fullRarity, precision };
  }),
);
// Neighbouring claims of the file are about the same days, so that whole claims are dealt in turn.
const folds = queries.map(({ relevant }) => Math.min(...relevant, 1e9) % FOLDS);

function mean(precision: readonly number[], wanted: (query: number) => boolean): number {
  const kept = precision.filter((_, query) => wanted(query));
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}

function bySplit(precision: readonly number[]): string {
  return SPLITS.map(
    (split) => `${split} ${mean(precision, (query) => queries[query]?.split === split).toFixed(4)}`,
  ).join(", ");
}

function best(wanted: (query: number) => boolean): (typeof grid)[number] {
  return grid.reduce((one, other) =>
    mean(other.precision, wanted) > mean(one.precision, wanted) ? other : one,
  );
}

const heldOut = queries.map((_, query) => {
  const fold = folds[query];
  return best((other) => folds[other] !== fold).precision[query] ?? 0;
});
for (const { gramWeight, fullRarity, precision } of grid) {
  console.log(`grams ${gramWeight}, full rarity ${fullRarity}: ${bySplit(precision)}`);
}
const { gramWeight, fullRarity } = best(() => true);
console.log(`cross-validated MAP@5: ${bySplit(heldOut)}`);
console.log(`chosen: grams ${gramWeight}, full rarity ${fullRarity}`);
writeFileSync(
  join(import.meta.dirname, "../../src/match/retrieval-weights.json"),
  `${JSON.stringify({ gramWeight, fullRarity }, null, 2)}\n`,
);
