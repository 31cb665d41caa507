/** From a query to the few claims that it may be about, best first. */
import { GramQuery } from "../store/gram-table.ts";
import type { ClaimIndex } from "../store/inverted-index.ts";
import { span } from "../store/number-list.ts";
import { type QueryTerm, queryTerms } from "./query-terms.ts";
import weights from "./retrieval-weights.json" with { type: "json" };
import { topClaims } from "./top-claims.ts";
import type { Candidate } from "./types.ts";

/** What may be set in retrieval; the weights are chosen by `eval/fit/retrieval.ts`. */
export interface RetrievalSettings {
  /** What the grams' score counts beside the stems'; 0 leaves the grams out. */
  gramWeight: number;
  /** Rarity in English from which a query's word has full weight; 0 gives it to all words. */
  fullRarity: number;
  /** Look compounds up in parts, and neighbouring words as compounds. */
  compounds: boolean;
  /**
   * How many claims of the first stage, by stems, the second, by grams, looks at. The right one is
   * among the first hundred for 97 of 100 tweets of CheckThat! 2020, the first fifty for 96.
   */
  lookedAt: number;
}

export const RETRIEVAL: Readonly<RetrievalSettings> = {
  ...weights,
  compounds: true,
  lookedAt: 50,
};

/**
 * How many postings the first stage reads at most. Rare stems come first, and those that are left
 * out are looked up for the best claims already found (Moffat & Zobel 1996, Self-indexing inverted
 * files: "continue"). Among 10,000 claims no tweet reads more than 19,000, and stopping at 2,000
 * would cost nothing; among a million the limit keeps the time in bounds.
 */
const POSTINGS_READ = 20_000;

/** For how many claims the stems left out are looked up. */
const COMPLETED = 200;

/**
 * Finds the `limit` claims most relevant to `query`, best first, without looking at claims that
 * share no stem with it. Equal claims stand in the order of the index.
 */
export function retrieve(
  query: string,
  index: ClaimIndex,
  limit: number,
  settings: Readonly<RetrievalSettings> = RETRIEVAL,
): Candidate[] {
  const { words, terms } = queryTerms(query, index, settings);
  const scratch = scratchOf(index);
  const { scores, grams } = scratch;
  const { found, unread } = addPostings(terms, index, scratch);
  const wanted = Math.max(settings.lookedAt, limit);
  let nearest = topClaims(found, scores, unread.length > 0 ? Math.max(COMPLETED, wanted) : wanted);
  if (unread.length > 0) {
    for (const claim of nearest) {
      for (const { stem, weight } of unread) {
        scores[claim] = (scores[claim] ?? 0) + weight * postedScore(index, stem, claim);
      }
    }
    nearest = topClaims(nearest, scores, wanted);
  }
  const { gramWeight } = settings;
  if (gramWeight > 0) grams.set(words);
  const candidates = nearest.map((claim) => {
    const byStems = scores[claim] ?? 0;
    const byGrams = gramWeight > 0 ? grams.score(index, index.grams, claim) : 0;
    return { claim, score: byStems + gramWeight * byGrams };
  });
  for (const claim of found) scores[claim] = 0;
  candidates.sort((one, other) => other.score - one.score || one.claim - other.claim);
  return candidates.slice(0, limit);
}

/** Adds up the stems' scores, rare stems first, until enough has been read. */
function addPostings(
  terms: readonly QueryTerm[],
  { postings }: ClaimIndex,
  { scores, claims }: Scratch,
): { found: Uint32Array; unread: readonly QueryTerm[] } {
  let read = 0;
  let count = 0;
  for (const [at, { stem, weight }] of terms.entries()) {
    const [first, end] = span(postings.start, stem);
    read += end - first;
    if (read > POSTINGS_READ && count > 0) {
      return { found: claims.subarray(0, count), unread: terms.slice(at) };
    }
    for (let next = first; next < end; next++) {
      const claim = postings.claim[next] ?? 0;
      const before = scores[claim] ?? 0;
      if (before === 0) claims[count++] = claim;
      scores[claim] = before + weight * (postings.score[next] ?? 0);
    }
  }
  return { found: claims.subarray(0, count), unread: [] };
}

/** The score that a stem gives a claim, by bisection; 0 where the claim does not hold it. */
function postedScore({ postings }: ClaimIndex, stem: number, claim: number): number {
  let [low, high] = span(postings.start, stem);
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings.claim[middle] ?? 0) < claim) low = middle + 1;
    else high = middle;
  }
  return low < end && postings.claim[low] === claim ? (postings.score[low] ?? 0) : 0;
}

interface Scratch {
  /** One accumulator a claim, all zero between queries. */
  scores: Float32Array;
  /** The claims found by the query at hand. */
  claims: Uint32Array;
  grams: GramQuery;
}

/** Room to count in, so that none is allocated while asking. */
const scratches = new WeakMap<ClaimIndex, Scratch>();

function scratchOf(index: ClaimIndex): Scratch {
  let scratch = scratches.get(index);
  if (!scratch) {
    scratch = {
      scores: new Float32Array(index.claims),
      claims: new Uint32Array(index.claims),
      grams: new GramQuery(),
    };
    scratches.set(index, scratch);
  }
  return scratch;
}
