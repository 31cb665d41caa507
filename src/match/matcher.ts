/** From one sentence to the claims that it speaks to: retrieval, then judgement of what it found. */
import type { ClaimStore, StoreClaim } from "../store/claim-store.ts";
import { inContext } from "./antecedents.ts";
import { type JudgedClaim, judgeCandidates } from "./candidates.ts";
import { CLAIM_MODEL, type ClaimModel } from "./claim-model.ts";
import { withWordsOfTheirOwn } from "./compete.ts";
import { judgeClaim } from "./judge-claim.ts";
import { knowledgeFor } from "./knowledge.ts";
import { SHOWN } from "./thresholds.ts";
import type { Judgement, Label, Statement } from "./types.ts";

/** A claim of the store with how the sentence stands to it. */
export interface ClaimMatch {
  claim: StoreClaim;
  judgement: Judgement;
  /** Claims that the same words speak for almost as surely: which of them is meant is open. */
  rivals: StoreClaim[];
}

/** Matches sentences against one store. */
export interface Matcher {
  /**
   * The claims that the statement speaks to and a reader may be shown: asserted ones first, each
   * kind from the surest down.
   */
  match(here: Statement): ClaimMatch[];
  /** The sentences of a text, each as the one before it lets it be understood; see {@link inContext}. */
  inContext(sentences: readonly Statement[]): Statement[];
}

const matchers = new WeakMap<ClaimStore, Matcher>();

/** The matcher of a store, made once: it holds nothing but what follows from the store. */
export function matcherFor(store: ClaimStore): Matcher {
  const known = matchers.get(store);
  if (known) return known;
  const made = createMatcher(store);
  matchers.set(store, made);
  return made;
}

/** Makes a matcher that weighs with the given model; see {@link matcherFor} for the one to use. */
export function createMatcher(store: ClaimStore, model: ClaimModel = CLAIM_MODEL): Matcher {
  const knowledge = knowledgeFor(store.packs.flatMap(({ pack }) => pack.entities));
  return {
    inContext: (sentences) => inContext(sentences, knowledge),
    match(here) {
      const matches = store.packs
        .flatMap((pack) =>
          judgeCandidates(here, pack, knowledge, (claim) => !isYetToHappen(claim, here)),
        )
        .map(({ claim, evidence }) => ({
          claim,
          judgement: judgeClaim(evidence, { model }),
          wordings: evidence.judgements,
        }))
        .filter(({ judgement }) => isShown(judgement))
        .sort(byPreference);
      return withWordsOfTheirOwn(matches).map((match) => ({
        claim: match.claim,
        judgement: match.judgement,
        rivals: matches.filter((other) => rivals(match, other)).map(({ claim }) => claim),
      }));
    },
  };
}

/**
 * Whether a claim states something that came about after the text was published: no text reports
 * what is yet to happen, however alike an earlier event may be. Plans and forecasts are dated by
 * what they foresee, so they are left in.
 */
function isYetToHappen({ kind, when }: StoreClaim, { published }: Statement): boolean {
  return (
    kind !== "prediction" &&
    when !== null &&
    published !== undefined &&
    when.slice(0, 10) > published.slice(0, 10)
  );
}

function byPreference(a: JudgedClaim, b: JudgedClaim): number {
  const order = PREFERENCE[a.judgement.label] - PREFERENCE[b.judgement.label];
  return order || b.judgement.score - a.judgement.score;
}

function rivals(match: JudgedClaim, other: JudgedClaim): boolean {
  return (
    other.claim !== match.claim &&
    other.judgement.label === match.judgement.label &&
    other.judgement.score >= match.judgement.score - RIVAL_MARGIN
  );
}

/** Difference in probability below which two claims are taken to be equally likely meant. */
const RIVAL_MARGIN = 0.25;

/** What a sentence asserts is settled before what it contradicts, and that before what differs. */
const PREFERENCE: Record<Label, number> = {
  corroborates: 0,
  conflicts: 1,
  mentions: 2,
  unrelated: 3,
};

/**
 * Whether a judgement is sure enough, and can be explained. A conflict must name the one thing that
 * cannot hold together: where who acts and what is done both differ, two things were said, and no
 * contradiction. A mere mention is shown only where it names what differs.
 */
export function isShown({ label, score, reasons, probabilities }: Judgement): boolean {
  const opposed = new Set(reasons.flatMap((one) => (one.kind === "opposes" ? [one.slot] : [])));
  const differs = reasons.some(({ kind }) => kind === "differs");
  switch (label) {
    case "corroborates":
      return score >= SHOWN.corroborates;
    case "conflicts":
      return score >= SHOWN.conflicts && opposed.size === 1 && !opposed.has("actor");
    case "mentions":
      return takesSide(probabilities) >= SHOWN.mentions && differs && opposed.size === 0;
    case "unrelated":
      return false;
  }
}

/** How likely it is that the sentence takes a side at all. */
function takesSide({ corroborates, conflicts }: Judgement["probabilities"]): number {
  return corroborates + conflicts;
}
