/** Fits the stance models on some examples, and predicts others that they have not seen. */
import type { TreeModel } from "../../src/match/boosted-trees.ts";
import { weigh } from "../../src/match/judge.ts";
import { featureNames } from "../../src/match/slots/features.ts";
import type { Label } from "../../src/match/types.ts";
import { BOOST, type BoostOptions, bagged } from "../fit/boost.ts";
import { MONOTONE } from "../fit/monotone.ts";
import type { LabelledPair } from "./data.ts";
import type { StanceExample } from "./examples.ts";

export const LABELS: readonly Label[] = ["corroborates", "conflicts", "mentions", "unrelated"];

/**
 * Weight of a source's examples, in the model of dated claims and in the other one. Pairs of real
 * reports are what the first is for, single sentences against a claim what the second is for. The
 * disputes' labels are inferred, not judged, so they are only measured on. Of the judged pairs there are
 * eight times as many as of the real ones, so that each weighs less.
 */
const SOURCE_WEIGHT: Readonly<Record<LabelledPair["source"], [dated: number, undated: number]>> = {
  pairs: [1, 1],
  "real-pairs": [3, 1],
  judged: [1, 0.5],
  pages: [1.5, 1],
  claims: [1, 1],
  facts: [0, 0],
  pack: [0.25, 0.25],
  written: [0.3, 0.75],
};
/** What an undated example counts for the model of dated claims, and the other way round. */
const OTHER_KIND = 0.4;
/**
 * Single sentences beside claims without a date have the most examples, and carry larger trees:
 * when they came in, cross-validated log loss 0.59 from 0.62 on the pairs, 0.80 from 0.82 on the written
 * ones. The other model is not helped by them (real pairs 0.903 from 0.899).
 */
const UNDATED: Partial<BoostOptions> = { depth: 4, rounds: 130, minChild: 2 };
/** Groups of examples that are left out in turn. */
const FOLDS = 5;

/** Both models, as `src/match/weights.json` holds them. */
export interface StanceModels {
  dated: TreeModel;
  undated: TreeModel;
}

/** Fits both models. `without` names features to be held at 0 (for ablations). */
export function fitStance(examples: readonly StanceExample[], without?: RegExp): StanceModels {
  const names = featureNames();
  const masked = names.flatMap((name, at) => (without?.test(name) ? [at] : []));
  const fitted = (dated: boolean): TreeModel =>
    bagged(
      examples
        .filter(({ pair }) => pair.source !== "facts")
        .map(({ pair, comparison }) => ({
          features: mask(comparison.features, masked),
          label: pair.label,
          weight:
            pair.weight *
            SOURCE_WEIGHT[pair.source][dated ? 0 : 1] *
            ((pair.there.when !== undefined) === dated ? 1 : OTHER_KIND),
        })),
      names,
      LABELS,
      { ...BOOST, ...(dated ? {} : UNDATED), monotone: MONOTONE },
    );
  return { dated: fitted(true), undated: fitted(false) };
}

function mask(features: Float64Array, masked: readonly number[]): Float64Array {
  if (masked.length === 0) return features;
  const copy = features.slice();
  for (const at of masked) copy[at] = 0;
  return copy;
}

/** An example with the probabilities of a model that has not seen its claim, dispute or texts. */
export interface HeldOut extends StanceExample {
  probabilities: Record<Label, number>;
}

/**
 * Cross-validation by groups: whole claims and whole disputes are left out, and so is every example
 * that shares a text with a tested pair.
 */
export function crossValidate(examples: readonly StanceExample[], without?: RegExp): HeldOut[] {
  const names = featureNames();
  const masked = names.flatMap((name, at) => (without?.test(name) ? [at] : []));
  const fold = ({ pair }: StanceExample): number => hash(pair.keys[0] ?? pair.id) % FOLDS;
  return Array.from({ length: FOLDS }, (_, at) => at).flatMap((left) => {
    const test = examples.filter((example) => fold(example) === left);
    const keys = new Set(
      test.flatMap(({ pair }) => (pair.source === "facts" ? pair.keys.slice(0, 1) : pair.keys)),
    );
    const models = fitStance(
      examples.filter(
        (example) => fold(example) !== left && !example.pair.keys.some((key) => keys.has(key)),
      ),
      without,
    );
    return test.map(({ pair, comparison }) => {
      const seen = { ...comparison, features: mask(comparison.features, masked) };
      return { pair, comparison, probabilities: weigh(seen, models).probabilities };
    });
  });
}

/** FNV-1a, so that the folds are the same on every machine. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  }
  return value >>> 0;
}
