/** From a query to the few claims that it may be about, best first. */
import { GramQuery } from "../store/gram-table.ts";
import type { ClaimIndex } from "../store/inverted-index.ts";
import { span } from "../store/number-list.ts";
import { type QueryTerm, type QueryTerms, queryTerms } from "./query-terms.ts";
import { CandidateReader, type RankFeatures } from "./rank-features.ts";
import fitted from "./retrieval-weights.json" with { type: "json" };
import { topClaims } from "./top-claims.ts";
import type { Candidate } from "./types.ts";

/** What may be set in retrieval; the weights are fitted by `eval/fit/retrieval.ts`. */
export interface RetrievalSettings {
  /** Rarity in English from which a query's word has full weight; 0 gives it to all words. */
  fullRarity: number;
  /** Look compounds up in parts, and neighbouring words as compounds. */
  compounds: boolean;
  /** How many claims of the first stage, by stems, are read word by word. */
  lookedAt: number;
  /** How many of these, by all but the grams, are compared by 4-grams. */
  gramsFor: number;
  /** What 4-grams and features count beside the stems' score, which counts once. */
  weights: Readonly<RankWeights>;
}

export type RankWeights = RankFeatures & { grams: number };

/**
 * How many are looked at is the least that costs no more than a thousandth of MAP@5 on the training
 * tweets, cross-validated: 60 and 12 give 0.892, 48 and 8 also, 44 and 12 0.891, 40 and 12 0.889.
 */
export const RETRIEVAL: Readonly<RetrievalSettings> = {
  ...fitted,
  compounds: true,
  lookedAt: 48,
  gramsFor: 8,
};

/**
 * For sentences of a running text. They hold several claims and leave out what the sentences before
 * said, so that how much of a claim they cover and where its words stand says little: with these
 * features as fitted on single posts, the right claim is first for 0.600 of the labelled sentences,
 * and for 0.626 by stems and 4-grams alone, which every candidate has.
 */
export const SENTENCE_RETRIEVAL: Readonly<RetrievalSettings> = {
  ...RETRIEVAL,
  lookedAt: 60,
  gramsFor: 60,
  weights: { grams: 0.15, covered: 0, early: 0, rarest: 0, repeated: 0, title: 0 },
};

/**
 * How many postings the first stage reads at most. Rare stems come first, and those that are left
 * out are looked up for the best claims already found (Moffat & Zobel 1996, Self-indexing inverted
 * files: "continue"). Among 10,000 claims reading 20,000 finds no more; among a million the limit
 * keeps the time in bounds.
 */
const POSTINGS_READ = 2_000;

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
  const { gramsFor, weights } = settings;
  const scratch = scratchOf(index);
  const { words, candidates } = readCandidates(query, index, limit, settings);
  const ranked = candidates.map(({ claim, stems, features }) => ({
    claim,
    score: stems + weighted(features, weights),
  }));
  ranked.sort(byScore);
  if (weights.grams > 0) {
    scratch.grams.set(words, index.grams);
    for (const candidate of ranked.slice(0, gramsFor)) {
      candidate.score += weights.grams * scratch.grams.score(index, index.grams, candidate.claim);
    }
    ranked.sort(byScore);
  }
  return ranked.slice(0, limit);
}

function weighted(features: RankFeatures, weights: RankWeights): number {
  return (
    weights.covered * features.covered +
    weights.early * features.early +
    weights.rarest * features.rarest +
    weights.repeated * features.repeated +
    weights.title * features.title
  );
}

function byScore(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.claim - other.claim;
}

/** A claim of the first stage with all that ranks it. */
export interface MeasuredCandidate {
  claim: number;
  /** BM25F of the stems. */
  stems: number;
  /** BM25 of the 4-grams. */
  grams: number;
  features: RankFeatures;
}

/** The candidates as retrieval ranks them, in no order, each with its grams: what weights are fitted on. */
export function measureCandidates(
  query: string,
  index: ClaimIndex,
  settings: Readonly<RetrievalSettings> = RETRIEVAL,
): MeasuredCandidate[] {
  const { grams } = scratchOf(index);
  const { words, candidates } = readCandidates(query, index, 0, settings);
  grams.set(words, index.grams);
  return candidates.map((one) => ({ ...one, grams: grams.score(index, index.grams, one.claim) }));
}

/** The first stage: the claims that score highest by stems, read word by word. */
function readCandidates(
  query: string,
  index: ClaimIndex,
  limit: number,
  settings: Readonly<RetrievalSettings>,
): { words: QueryTerms["words"]; candidates: Omit<MeasuredCandidate, "grams">[] } {
  const { words, terms, common } = queryTerms(query, index, settings);
  const scratch = scratchOf(index);
  const { scores, reader } = scratch;
  const { found, unread } = addPostings(terms, index, scratch);
  const wanted = Math.max(settings.lookedAt, limit);
  const missing = unread.length > 0;
  const nearest = topClaims(found, scores, wanted);
  reader.set([...terms, ...common]);
  const candidates = nearest.map((claim) => {
    const features = reader.read(claim);
    let stems = scores[claim] ?? 0;
    if (missing) {
      for (const term of reader.shared) {
        if (unread.includes(term)) stems += term.weight * postedScore(index, term.stem, claim);
      }
    }
    return { claim, stems, features };
  });
  for (const claim of found) scores[claim] = 0;
  return { words, candidates };
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
  reader: CandidateReader;
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
      reader: new CandidateReader(index),
    };
    scratches.set(index, scratch);
  }
  return scratch;
}
