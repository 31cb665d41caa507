/**
 * Fits `assets/weights/document-stance.json` on the Fake News Challenge pairs and reports what it reaches
 * on topics that it was not fitted on.
 *
 *     npx tsx eval/fit/document-stance.ts [--check | --fit]
 *
 * `--check` measures only, `--fit` fits only. A topic is what related headlines and bodies hang together by; a fold is
 * measured on the bodies of its topics by a model that has seen neither those bodies nor any of the
 * topics' headlines.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { predict } from "../../src/match/boosted-trees.ts";
import { compareDocument } from "../../src/match/document-features.ts";
import { analyseDocument } from "../../src/match/document-text.ts";
import type { Label } from "../../src/match/types.ts";
import { fncScore, type HeadlinePair, readHeadlinePairs } from "../fnc1-data.ts";
import { type BoostOptions, boost } from "./boost.ts";

const LABELS: Label[] = ["corroborates", "conflicts", "mentions", "unrelated"];
const FOLDS = 5;
/** An unrelated pair counts a quarter of a related one in the official score, so it does here. */
const WEIGHT: Readonly<Record<Label, number>> = {
  corroborates: 1,
  conflicts: 1,
  mentions: 1,
  unrelated: 0.25,
};
const OPTIONS: BoostOptions = {
  rounds: 160,
  depth: 4,
  rate: 0.04,
  lambda: 5,
  minChild: 8,
  sample: 0.6,
  columns: 0.15,
  seed: 11,
};

interface Row {
  pair: HeadlinePair;
  values: Record<string, number>;
}

interface Result {
  gold: Label;
  said: Label;
  probabilities: number[];
  /** The article has one or two sentences. */
  short: boolean;
}

const data = process.env.SECOND_SOURCE_DATA ?? join(import.meta.dirname, "../../../shared");
const pairs = readHeadlinePairs(data);
if (pairs.length === 0) throw new Error(`no data/stance/fnc1 in ${data}; set SECOND_SOURCE_DATA`);
const started = performance.now();
const rows: Row[] = pairs.map((pair) => ({
  pair,
  values: compareDocument(pair.headline, analyseDocument(pair.body)).features,
}));
console.log(
  `${rows.length} pairs, ${((performance.now() - started) / rows.length).toFixed(3)} ms a pair`,
);
const names = Object.keys(rows[0]?.values ?? {});

if (!process.argv.includes("--fit")) crossValidate();
if (!process.argv.includes("--check")) {
  const out = join(import.meta.dirname, "../../assets/weights/document-stance.json");
  writeFileSync(out, `${JSON.stringify(fitModel(rows), shorten)}\n`);
}

function crossValidate(): void {
  const topicOf = topics(pairs);
  const foldOf = (key: string): number => hash(topicOf(key)) % FOLDS;
  const said: Result[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = rows.filter(({ pair }) => foldOf(`b ${pair.bodyId}`) === fold);
    const seen = rows.filter(
      ({ pair }) => foldOf(`b ${pair.bodyId}`) !== fold && foldOf(`h ${pair.headline}`) !== fold,
    );
    const model = fitModel(seen);
    const results = held.map(({ pair, values }) => {
      const probabilities = predict(
        model,
        names.map((name) => values[name] ?? 0),
      );
      const top = probabilities.indexOf(Math.max(...probabilities));
      const short = analyseDocument(pair.body).sentences.length < 3;
      return { gold: pair.label, said: LABELS[top] ?? "unrelated", probabilities, short };
    });
    said.push(...results);
    console.log(`fold ${fold}: ${held.length} pairs, score ${fncScore(results).toFixed(4)}`);
  }
  report(said);
}

/** Three digits tell the trees' thresholds and leaves apart; more would only make the file longer. */
function shorten(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(3)) : value;
}

function fitModel(examples: readonly Row[]) {
  return boost(
    examples.map(({ pair, values }) => ({
      features: names.map((name) => values[name] ?? 0),
      label: pair.label,
      weight: WEIGHT[pair.label],
    })),
    names,
    LABELS,
    OPTIONS,
  );
}

function report(results: readonly Result[]): void {
  console.log(`official score ${fncScore(results).toFixed(4)}, cross-validated`);
  const short = fncScore(results.filter((result) => result.short));
  console.log(`of articles of one or two sentences ${short.toFixed(4)}`);
  for (const gold of LABELS) {
    const of = results.filter((result) => result.gold === gold);
    const counts = LABELS.map((label) => of.filter((result) => result.said === label).length);
    console.log(`${gold.padEnd(13)}${counts.map((n) => String(n).padStart(7)).join("")}`);
  }
}

/** Finds for a headline ("h …") or body ("b …") the topic that its related pairs tie it to. */
function topics(all: readonly HeadlinePair[]): (key: string) => string {
  const up = new Map<string, string>();
  const find = (key: string): string => {
    const next = up.get(key);
    return next === undefined || next === key ? key : find(next);
  };
  for (const { headline, bodyId, label } of all) {
    if (label !== "unrelated") up.set(find(`h ${headline}`), find(`b ${bodyId}`));
  }
  return find;
}

/** A small stable hash (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
