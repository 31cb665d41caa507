/** From one sentence to the claims that it speaks to: retrieval, then judgement of what it found. */
import type { ClaimStore, StoreClaim } from "../store/claim-store.ts";
import { judge } from "./judge.ts";
import { type Knowledge, knowledgeFor } from "./knowledge.ts";
import { retrieve } from "./retrieve.ts";
import { SHOWN } from "./thresholds.ts";
import type { Judgement, Statement } from "./types.ts";

/** A claim of the store with how the sentence stands to it. */
export interface ClaimMatch {
  claim: StoreClaim;
  judgement: Judgement;
}

/** Matches sentences against one store. */
export interface Matcher {
  /** The claims that the statement speaks to and a reader may be shown, best first. */
  match(here: Statement): ClaimMatch[];
}

/**
 * How many candidates are judged. The right claim is among the first ten for nearly every sentence;
 * more costs time and little else, since what is judged unrelated is dropped.
 */
const CANDIDATES = 24;

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
      return store.packs
        .flatMap(({ index, claims }) =>
          retrieve(here.text, index, CANDIDATES).flatMap(({ claim }) => claims[claim] ?? []),
        )
        .map((claim) => ({ claim, judgement: judgeClaim(here, claim, knowledge) }))
        .filter(({ judgement }) => isShown(judgement))
        .sort((a, b) => b.judgement.score - a.judgement.score);
    },
  };
}

function isShown({ label, score }: Judgement): boolean {
  return label !== "unrelated" && score >= SHOWN[label];
}

/**
 * Judges a sentence against every wording of a claim that the pack records.
 *
 * The statement decides. A paraphrase may raise what the statement leaves open, and a
 * counter-statement that the sentence repeats makes it conflict; but neither overrules a statement
 * that was judged to the contrary: then the sentence says too little to take a side.
 */
export function judgeClaim(here: Statement, claim: StoreClaim, knowledge: Knowledge): Judgement {
  const there = (text: string): Statement => ({
    text,
    ...(claim.when === null ? {} : { when: claim.when }),
  });
  const direct = judge(here, there(claim.statement), knowledge);
  const alike = surest(
    claim.paraphrases.map((text) => judge(here, there(text), knowledge)),
    "corroborates",
  );
  const counter = surest(
    claim.counterStatements.map((text) => judge(here, there(text), knowledge)),
    "corroborates",
  );
  if (counter && counter.score > (alike?.score ?? 0) && direct.label !== "corroborates") {
    return conflictThrough(counter, direct);
  }
  if (alike && !counter && direct.label !== "conflicts" && alike.score > direct.score) return alike;
  return direct;
}

/** The judgement that gives a label most surely, among those that give it. */
function surest(judgements: readonly Judgement[], label: Judgement["label"]): Judgement | null {
  let best: Judgement | null = null;
  for (const judgement of judgements) {
    if (judgement.label === label && judgement.score > (best?.score ?? 0)) best = judgement;
  }
  return best;
}

/** The sentence repeats what cannot hold together with the claim. */
function conflictThrough(counter: Judgement, direct: Judgement): Judgement {
  const { corroborates, conflicts } = counter.probabilities;
  return {
    label: "conflicts",
    score: counter.score,
    probabilities: { ...counter.probabilities, corroborates: conflicts, conflicts: corroborates },
    reasons: direct.reasons.some(({ kind }) => kind === "opposes")
      ? direct.reasons
      : counter.reasons,
  };
}
