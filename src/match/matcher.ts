/** From one sentence to the claims that it speaks to: retrieval, then judgement of what it found. */
import type { ClaimStore, StoreClaim } from "../store/claim-store.ts";
import { judge } from "./judge.ts";
import { type Knowledge, knowledgeFor } from "./knowledge.ts";
import { retrieve } from "./retrieve.ts";
import { SHOWN } from "./thresholds.ts";
import type { Judgement, Reason, Statement } from "./types.ts";

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

/**
 * Whether a judgement is sure enough, and can be explained. A conflict must name what cannot hold
 * together; a mere mention is shown only where it names what differs.
 */
export function isShown({ label, score, reasons, probabilities }: Judgement): boolean {
  const names = (...kinds: Reason["kind"][]) => reasons.some(({ kind }) => kinds.includes(kind));
  switch (label) {
    case "corroborates":
      return score >= SHOWN.corroborates;
    case "conflicts":
      return score >= SHOWN.conflicts && names("opposes", "excluded");
    case "mentions":
      return takesSide(probabilities) >= SHOWN.mentions && names("differs") && !names("opposes");
    case "unrelated":
      return false;
  }
}

/**
 * Judges a sentence against every wording of a claim that the pack records.
 *
 * The statement decides. A paraphrase may raise what the statement leaves open, and a
 * counter-statement that the sentence repeats makes it conflict; but neither overrules a statement
 * that was judged to the contrary: then the sentence says too little to take a side.
 */
export function judgeClaim(here: Statement, claim: StoreClaim, knowledge: Knowledge): Judgement {
  const against = (text: string) =>
    judge(here, { text, ...(claim.when === null ? {} : { when: claim.when }) }, knowledge);
  const direct = against(claim.statement);
  if (takesSide(direct.probabilities) < PROMISING) return direct;
  const alike = surestAgreement(claim.paraphrases, against);
  const counter = surestAgreement(claim.counterStatements, against);
  if (counter && counter.score > (alike?.score ?? 0) && direct.label !== "corroborates") {
    return asConflict(counter, direct);
  }
  if (alike && !counter && direct.label !== "conflicts" && alike.score > direct.score) return alike;
  return direct;
}

/** How likely it is that the sentence takes a side at all. */
function takesSide({ corroborates, conflicts }: Judgement["probabilities"]): number {
  return corroborates + conflicts;
}

interface Agreement extends Judgement {
  wording: string;
}

/** The wording that the sentence repeats most surely, if it repeats any. */
function surestAgreement(
  wordings: readonly string[],
  against: (wording: string) => Judgement,
): Agreement | null {
  let best: Agreement | null = null;
  for (const wording of wordings) {
    const judgement = against(wording);
    if (judgement.label === "corroborates" && judgement.score > (best?.score ?? 0)) {
      best = { ...judgement, wording };
    }
  }
  return best;
}

/** To repeat what cannot hold together with a claim is to conflict with it. */
function asConflict(counter: Agreement, direct: Judgement): Judgement {
  const { corroborates, conflicts } = counter.probabilities;
  const opposed = direct.reasons.some(({ kind }) => kind === "opposes");
  return {
    label: "conflicts",
    score: counter.score,
    probabilities: { ...counter.probabilities, corroborates: conflicts, conflicts: corroborates },
    reasons: opposed ? direct.reasons : [{ kind: "excluded", wording: counter.wording }],
  };
}
