/** From a sentence to the claims that it may be about, each judged by all of its wordings. */
import type { StoreClaim } from "../store/claim-store.ts";
import type { ClaimIndex } from "../store/inverted-index.ts";
import { termsOf } from "../text/terms.ts";
import { judge } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import { retrieve, SENTENCE_RETRIEVAL } from "./retrieve.ts";
import type { Judgement, Statement } from "./types.ts";
import type { WordingEvidence } from "./wordings.ts";

/**
 * How many candidates are judged at most, and with which share of the best one's relevance at least.
 * Of 153 claims that the demo articles make, 149 are candidates within both.
 */
const MOST = 10;
const NEAR_BEST = 0.5;

/** A candidate with how the sentence stands to it. */
export interface JudgedClaim {
  claim: StoreClaim;
  judgement: Judgement;
}

/** A candidate with all that is known of it. */
export interface JudgedWordings {
  claim: StoreClaim;
  evidence: WordingEvidence;
}

/**
 * Judges every wording of the claims nearest to a sentence, in the order of retrieval.
 *
 * @param claims in the order of the index.
 * @param mayBe leaves out claims that the sentence cannot make, before they are judged.
 */
export function judgeCandidates(
  here: Statement,
  { index, claims }: { index: ClaimIndex; claims: readonly StoreClaim[] },
  knowledge: Knowledge,
  mayBe: (claim: StoreClaim) => boolean = () => true,
): JudgedWordings[] {
  const sentence = new Set(termsOf(here.text));
  const candidates = retrieve(here.text, index, MOST, SENTENCE_RETRIEVAL);
  const best = candidates[0]?.score ?? 0;
  return candidates.flatMap(({ claim: at, score }, rank) => {
    const claim = claims[at];
    const relevance = best > 0 ? score / best : 0;
    if (!claim || relevance < NEAR_BEST || !mayBe(claim)) return [];
    const judgements = [claim.statement, ...claim.paraphrases].map((text) =>
      judge(here, { text, ...(claim.when === null ? {} : { when: claim.when }) }, knowledge, {
        named: true,
      }),
    );
    return [{ claim, evidence: { judgements, sentence, claim, rank, relevance } }];
  });
}
