/** How likely it is that a sentence makes a claim, be it to assert or to contradict it. */
import weights from "./claim-weights.json" with { type: "json" };
import { type WordingEvidence, wordingFeatures } from "./wordings.ts";

/** A logistic model: its weights stand in the order of `WORDING_FEATURES`. */
export interface ClaimModel {
  bias: number;
  weights: readonly number[];
}

/** The model that `eval/fit/claims.ts` fitted. */
export const CLAIM_MODEL: ClaimModel = weights;

/**
 * The probability, 0..1, that the sentence takes a side on the claim. It is fitted on the candidates
 * for the sentences of whole articles, where most are about something else, unlike the judgement of
 * one pair of texts, which is fitted on pairs that were picked for being hard.
 */
export function takesSide(evidence: WordingEvidence, model: ClaimModel = CLAIM_MODEL): number {
  return logistic(wordingFeatures(evidence), model);
}

/** The model's answer to a row of features. */
export function logistic(features: readonly number[], { bias, weights }: ClaimModel): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
