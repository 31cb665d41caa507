/** What a sentence and all recorded wordings of a claim have in common, beside how each is judged. */
import type { StoreClaim } from "../store/claim-store.ts";
import { stemRarity } from "../text/lexicon/frequency.ts";
import { termsOf } from "../text/terms.ts";
import type { Judgement } from "./types.ts";

/** What tells whether a sentence makes a claim at all; see {@link WORDING_FEATURES}. */
export interface WordingEvidence {
  /** How each wording was judged, the claim's statement first. */
  judgements: readonly Judgement[];
  /** Stems of the sentence. */
  sentence: ReadonlySet<string>;
  claim: StoreClaim;
  /** Place among the candidates for the sentence, from 0. */
  rank: number;
  /** Relevance as a share of the best candidate's, 0..1. */
  relevance: number;
}

/**
 * The numbers that the claim model weighs, by name.
 *
 * The judgement of one wording errs in ways of its own: a short paraphrase fits many a sentence. That
 * several wordings are judged alike, that the rare words of one are nearly all there, and that no
 * other claim is much nearer, errs in other ways; together they err least.
 */
export const WORDING_FEATURES = [
  "statement",
  "surest",
  "secondSurest",
  "average",
  "said",
  "wordingCovered",
  "statementCovered",
  "sentenceCovered",
  "sharedInOne",
  "sharedInAll",
  "relevance",
  "rank",
] as const satisfies readonly string[];

/** One number for each of {@link WORDING_FEATURES}, in their order. */
export function wordingFeatures(evidence: WordingEvidence): number[] {
  const { judgements, sentence, claim, rank, relevance } = evidence;
  const sides = judgements.map(({ probabilities }) =>
    logit(probabilities.corroborates + probabilities.conflicts),
  );
  const sorted = [...sides].sort((a, b) => b - a);
  const { wordings, all } = stemsOf(claim);
  const shared = wordings.map(({ stems }) => rarityOf(stems, sentence));
  const covered = wordings.map(({ rarity }, at) => (shared[at] ?? 0) / Math.max(rarity, 1));
  const sharedInAll = rarityOf(all, sentence);
  const values: Record<(typeof WORDING_FEATURES)[number], number> = {
    statement: sides[0] ?? 0,
    surest: sorted[0] ?? 0,
    secondSurest: sorted[1] ?? sorted[0] ?? 0,
    said: Math.max(...judgements.map(({ probabilities }) => logit(probabilities.corroborates))),
    average: sides.reduce((sum, side) => sum + side, 0) / Math.max(sides.length, 1),
    wordingCovered: Math.max(...covered),
    statementCovered: covered[0] ?? 0,
    sentenceCovered: sharedInAll / Math.max(rarityOf(sentence), 1),
    sharedInOne: Math.max(...shared),
    sharedInAll,
    relevance,
    rank: Math.log1p(rank),
  };
  return WORDING_FEATURES.map((name) => values[name]);
}

/**
 * Share, by rarity and 0..1, of the words of a claim's wording that a sentence has, for the wording
 * of which it has most.
 *
 * @param sentence stems of the sentence.
 */
export function shareOfWording(claim: StoreClaim, sentence: ReadonlySet<string>): number {
  return Math.max(
    ...stemsOf(claim).wordings.map(
      ({ stems, rarity }) => rarityOf(stems, sentence) / Math.max(rarity, 1),
    ),
  );
}

/** Probabilities are kept this far from 0 and 1, so that their log-odds stay finite. */
const FARTHEST = 1e-3;

function logit(probability: number): number {
  const p = Math.min(Math.max(probability, FARTHEST), 1 - FARTHEST);
  return Math.log(p / (1 - p));
}

interface ClaimStems {
  wordings: { stems: ReadonlySet<string>; rarity: number }[];
  all: ReadonlySet<string>;
}

const known = new WeakMap<StoreClaim, ClaimStems>();

function stemsOf(claim: StoreClaim): ClaimStems {
  let stems = known.get(claim);
  if (!stems) {
    const wordings = [claim.statement, ...claim.paraphrases].map((text) => new Set(termsOf(text)));
    stems = {
      wordings: wordings.map((each) => ({ stems: each, rarity: rarityOf(each) })),
      all: new Set(wordings.flatMap((each) => [...each])),
    };
    known.set(claim, stems);
  }
  return stems;
}

/** Summed rarity of the stems, of those alone that `among` has if it is given; see `stemRarity`. */
function rarityOf(stems: ReadonlySet<string>, among?: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of stems) if (!among || among.has(stem)) sum += stemRarity(stem);
  return sum;
}
