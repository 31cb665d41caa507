/** From a query to the few claims that it may be about, best first. */
import { type ClaimIndex, span } from "../store/inverted-index.ts";
import { termsOf } from "../text/terms.ts";
import type { Candidate } from "./types.ts";

/**
 * Finds the `limit` claims most relevant to `query`, best first, without looking at claims that
 * share no term with it.
 */
export function retrieve(query: string, index: ClaimIndex, limit: number): Candidate[] {
  const terms = new Set<number>();
  for (const term of termsOf(query)) {
    const number = index.vocabulary.get(term);
    if (number !== undefined) terms.add(number);
  }
  const scores = scoresFor(index);
  const touched: number[] = [];
  for (const term of terms) {
    const [first, end] = span(index.postingStart, term);
    for (let at = first; at < end; at++) {
      const claim = index.postingClaim[at] ?? 0;
      const before = scores[claim] ?? 0;
      if (before === 0) touched.push(claim);
      scores[claim] = before + (index.postingScore[at] ?? 0);
    }
  }
  const candidates = touched.map((claim) => ({ claim, score: scores[claim] ?? 0 }));
  for (const claim of touched) scores[claim] = 0;
  candidates.sort((one, other) => other.score - one.score || one.claim - other.claim);
  return candidates.slice(0, limit);
}

/** One accumulator a claim, all zero between queries, so that none is allocated while asking. */
const accumulators = new WeakMap<ClaimIndex, Float32Array>();

function scoresFor(index: ClaimIndex): Float32Array {
  let scores = accumulators.get(index);
  if (!scores) {
    scores = new Float32Array(index.claims);
    accumulators.set(index, scores);
  }
  return scores;
}
