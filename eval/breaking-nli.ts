/** Breaking NLI (Glockner, Shwartz and Goldberg 2018): pairs of sentences that differ in one word. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../src/match/judge.ts";
import { defaultKnowledge } from "../src/match/knowledge.ts";
import type { Label } from "../src/match/types.ts";
import { findExchange, judgeExchange, type Relate } from "../src/match/word-exchange.ts";
import { rateRelation } from "../src/text/lexicon/lexicon.ts";
import { tokenize } from "../src/text/tokens.ts";
import type { EvalTable } from "./articles.ts";

interface Pair {
  sentence: string;
  claim: string;
  label: Label;
  phenomenon: string;
}

type Method = (pair: Pair) => Label;

/** Balanced accuracy (mean recall over the labels) and accuracy by kind of exchange. */
export function evaluateBreakingNli(data: string): EvalTable {
  const file = join(data, "data/stance/breaking-nli/pairs.jsonl");
  const title = "Breaking NLI: one word exchanged";
  if (!existsSync(file)) return { title, rows: [], skipped: `no file ${file}` };
  const pairs = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Pair);
  const knowledge = defaultKnowledge();
  const methods: [string, Method][] = [
    ["majority", () => "conflicts"],
    [
      "word overlap",
      ({ sentence, claim }) => (overlap(sentence, claim) >= 0.9 ? "corroborates" : "conflicts"),
    ],
    ["engine", (pair) => judge({ text: pair.sentence }, { text: pair.claim }, knowledge).label],
    ["exchanged words alone", byExchange(rateRelation)],
    ["… without the lexicon", byExchange(() => null)],
    ["… without exclusive kinds", byExchange(without("exclusive"))],
    ["… without synonyms", byExchange(without("synonym"))],
    ["… without opposites", byExchange(without("antonym"))],
  ];
  return {
    title: `${title} (${pairs.length} pairs)`,
    rows: methods.map(([name, method]) => ({ name, values: score(pairs, method) })),
  };
}

const without =
  (relation: string): Relate =>
  (a, b) => {
    const found = rateRelation(a, b);
    return found?.relation === relation ? null : found;
  };

function byExchange(relate: Relate): Method {
  return ({ sentence, claim }) => {
    const exchange = findExchange(sentence, claim);
    if (!exchange) return "mentions";
    const { probabilities } = judgeExchange(exchange, relate);
    const labels = Object.keys(probabilities) as Label[];
    return labels.reduce((best, label) =>
      probabilities[label] > probabilities[best] ? label : best,
    );
  };
}

function overlap(a: string, b: string): number {
  const words = (text: string) => new Set(tokenize(text).map(({ norm }) => norm));
  const [left, right] = [words(a), words(b)];
  return [...right].filter((word) => left.has(word)).length / Math.max(1, right.size);
}

function score(pairs: readonly Pair[], method: Method): Record<string, number> {
  const labels = new Map<string, [right: number, all: number]>();
  const kinds = new Map<string, [right: number, all: number]>();
  for (const pair of pairs) {
    const right = method(pair) === pair.label ? 1 : 0;
    for (const [counts, key] of [
      [labels, pair.label],
      [kinds, pair.phenomenon],
    ] as const) {
      const [before, all] = counts.get(key) ?? [0, 0];
      counts.set(key, [before + right, all + 1]);
    }
  }
  const recalls = [...labels.values()].map(([right, all]) => right / all);
  return {
    balanced: recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length),
    ...Object.fromEntries([...kinds].map(([kind, [right, all]]) => [kind, right / all])),
  };
}

if (process.argv[1] === import.meta.filename) {
  const table = evaluateBreakingNli(
    process.argv[2] ?? process.env.SECOND_SOURCE_DATA ?? join(import.meta.dirname, "../../shared"),
  );
  console.log(table.title);
  console.table(Object.fromEntries(table.rows.map(({ name, values }) => [name, values])));
}
