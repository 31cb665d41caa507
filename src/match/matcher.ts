/** From one sentence to the claims that it speaks to: retrieval, then judgement of what it found. */
import type { ClaimStore, StoreClaim } from "../store/claim-store.ts";
import { withWordsOfTheirOwn } from "./compete.ts";
import { judge } from "./judge.ts";
import { type Knowledge, knowledgeFor } from "./knowledge.ts";
import { retrieve } from "./retrieve.ts";
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
}

/**
 * How many candidates are judged by their statement. The right claim is among the first ten for
 * nearly every sentence; more costs time and little else, since what is judged unrelated is dropped.
 */
const CANDIDATES = 20;

/**
 * Least probability of a side being taken, by the statement alone, for the other wordings of a claim
 * to be judged as well. Raising it saves time and loses claims that only a paraphrase resembles.
 */
const PROMISING = 0.1;

const matchers = new WeakMap<ClaimStore, Matcher>();

/** The matcher of a store, made once: it holds nothing but what follows from the store. */
export function matcherFor(store: ClaimStore): Matcher {
  const known = matchers.get(store);
  if (known) return known;
  const made = createMatcher(store);
  matchers.set(store, made);
  return made;
}

function createMatcher(store: ClaimStore): Matcher {
  const knowledge = knowledgeFor(store.packs.flatMap(({ pack }) => pack.entities));
  return {
    match(here) {
      const matches = store.packs
        .flatMap(({ index, claims }) =>
          retrieve(here.text, index, CANDIDATES).flatMap(({ claim }) => claims[claim] ?? []),
        )
        .filter((claim) => !isYetToHappen(claim, here))
        .map((claim) => ({ claim, judgement: judgeClaim(here, claim, knowledge) }))
        .filter(({ judgement }) => isShown(judgement))
        .sort(byPreference);
      return withWordsOfTheirOwn(matches).map((match) => ({
        ...match,
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

type Judged = Omit<ClaimMatch, "rivals">;

function byPreference(a: Judged, b: Judged): number {
  const order = PREFERENCE[a.judgement.label] - PREFERENCE[b.judgement.label];
  return order || b.judgement.score - a.judgement.score;
}

function rivals(match: Judged, other: Judged): boolean {
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

/**
 * Judges a sentence against the wordings of a claim that the pack records.
 *
 * The statement decides; a paraphrase may raise what the statement leaves open, but does not
 * overrule a statement that was judged to the contrary.
 */
export function judgeClaim(here: Statement, claim: StoreClaim, knowledge: Knowledge): Judgement {
  const against = (text: string) =>
    judge(here, { text, ...(claim.when === null ? {} : { when: claim.when }) }, knowledge);
  const direct = against(claim.statement);
  if (direct.label === "conflicts" || takesSide(direct.probabilities) < PROMISING) return direct;
  let best = direct;
  for (const paraphrase of claim.paraphrases) {
    const judgement = against(paraphrase);
    const agrees = judgement.label === "corroborates";
    if (agrees && (best.label !== "corroborates" || judgement.score > best.score)) best = judgement;
  }
  return best;
}

/** How likely it is that the sentence takes a side at all. */
function takesSide({ corroborates, conflicts }: Judgement["probabilities"]): number {
  return corroborates + conflicts;
}
