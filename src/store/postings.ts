/** For each stem the claims that hold it, with the score that it gives them. */

import { span } from "./number-list.ts";
import { FIELDS, type Wordings } from "./wordings.ts";

export interface Postings {
  /** Inverse document frequency of each stem. */
  rarity: Float32Array;
  /** Where each stem's claims begin; one more entry than there are stems. */
  start: Uint32Array;
  /** The claims that hold the stem, ascending. */
  claim: Uint32Array;
  /** BM25F score that the stem gives the claim. */
  score: Float32Array;
}

/**
 * Weights of BM25F (Robertson, Zaragoza & Taylor 2004, Simple BM25 extension to multiple weighted
 * fields) by field: `boost` multiplies the counts, `lengthShare` (b) says how far long texts are
 * marked down. All at the method's usual values: none of those tried on the training queries of
 * CheckThat! 2020 did better by more than chance. Names say less than sentences.
 */
const FIELD_WEIGHTS: readonly { boost: number; lengthShare: number }[] = FIELDS.map((field) =>
  field === "names" ? { boost: 0.5, lengthShare: 0 } : { boost: 1, lengthShare: 0.75 },
);

/** Saturation of repeated terms (k1), at its usual value. */
const SATURATION = 1.2;

/** Turns the claims' stems round into the stems' claims, in two passes over all wordings. */
export function postings(wordings: Wordings): Postings {
  const { claims } = wordings;
  const stems = wordings.stemNumber.size;
  const counts = new FieldCounts(wordings);
  const start = new Uint32Array(stems + 1);
  for (let claim = 0; claim < claims; claim++) {
    for (const stem of counts.of(claim)) start[stem + 1] = (start[stem + 1] ?? 0) + 1;
  }
  const rarity = new Float32Array(stems);
  for (let stem = 0; stem < stems; stem++) {
    const holding = start[stem + 1] ?? 0;
    rarity[stem] = inverseFrequency(holding, claims);
    start[stem + 1] = holding + (start[stem] ?? 0);
  }
  const fill = start.slice(0, stems);
  const claimOf = new Uint32Array(start[stems] ?? 0);
  const score = new Float32Array(claimOf.length);
  for (let claim = 0; claim < claims; claim++) {
    for (const stem of counts.of(claim)) {
      const at = fill[stem] ?? 0;
      claimOf[at] = claim;
      score[at] = (rarity[stem] ?? 0) * saturated(counts.weight[stem] ?? 0);
      fill[stem] = at + 1;
    }
  }
  return { rarity, start, claim: claimOf, score };
}

/** What a term that `holding` of `all` texts hold says about one that does; never below 0. */
export function inverseFrequency(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** A count after saturation: 1 gives 1, and no count gives more than 2.2. */
export function saturated(count: number): number {
  return ((SATURATION + 1) * count) / (SATURATION + count);
}

/** Counts a claim's stems over its fields as BM25F does. */
class FieldCounts {
  /** Weighted count of each stem in the claim last asked for; 0 for all others. */
  readonly weight: Float32Array;
  readonly #wordings: Wordings;
  readonly #averageLength: readonly number[];
  readonly #seen: number[] = [];
  /** Best count in a paraphrase so far: many paraphrases do not make a claim say more. */
  readonly #best: Float32Array;

  constructor(wordings: Wordings) {
    this.weight = new Float32Array(wordings.stemNumber.size);
    this.#best = new Float32Array(wordings.stemNumber.size);
    this.#wordings = wordings;
    this.#averageLength = averageLengths(wordings);
  }

  /** The claim's stems, each once. The list is used again by the next call. */
  of(claim: number): readonly number[] {
    for (const stem of this.#seen) this.weight[stem] = this.#best[stem] = 0;
    this.#seen.length = 0;
    const { wordingStart, wordStart, wordingWord, wordingField, wordStem } = this.#wordings;
    const [from, to] = span(wordingStart, claim);
    for (let wording = from; wording < to; wording++) {
      const [first, end] = span(wordStart, wording);
      const field = wordingField[wording] ?? 0;
      const { boost, lengthShare } = FIELD_WEIGHTS[field] ?? { boost: 1, lengthShare: 0 };
      const relative = (end - first) / (this.#averageLength[field] ?? 1);
      const step = boost / (1 - lengthShare + lengthShare * relative);
      const paraphrase = FIELDS[field] === "paraphrase";
      for (let at = first; at < end; at++) {
        this.#add(wordStem[wordingWord[at] ?? 0] ?? 0, step, paraphrase);
      }
    }
    return this.#seen;
  }

  #add(stem: number, step: number, paraphrase: boolean): void {
    const weight = this.weight[stem] ?? 0;
    if (weight === 0) this.#seen.push(stem);
    const best = paraphrase ? (this.#best[stem] ?? 0) : 0;
    if (step <= best) return;
    this.weight[stem] = weight + step - best;
    if (paraphrase) this.#best[stem] = step;
  }
}

function averageLengths({ wordStart, wordingField }: Wordings): number[] {
  const total = FIELDS.map(() => 0);
  const count = FIELDS.map(() => 0);
  wordingField.forEach((field, wording) => {
    const [first, end] = span(wordStart, wording);
    total[field] = (total[field] ?? 0) + end - first;
    count[field] = (count[field] ?? 0) + 1;
  });
  return total.map((sum, field) => Math.max(1, sum / Math.max(1, count[field] ?? 0)));
}
