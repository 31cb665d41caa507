/** Matching against claims that come without a pack: a list of statements, no reports. */
import type { StoreClaim } from "../store/claim-store.ts";
import { buildIndex, type ClaimIndex } from "../store/inverted-index.ts";
import { judgeCandidates } from "./candidates.ts";
import { judge } from "./judge.ts";
import { judgeClaim } from "./judge-claim.ts";
import type { Knowledge } from "./knowledge.ts";
import { isShown } from "./matcher.ts";
import { retrieve } from "./retrieve.ts";
import type { Judgement, Label, Reason, Statement } from "./types.ts";

/** A claim by itself. */
export interface LooseClaim {
  id: string;
  statement: string;
  title?: string;
  paraphrases?: string[];
  /** Names of whom and what it is about. */
  names?: string[];
  /** ISO 8601 date of what it states, to the precision known. */
  date?: string;
}

/** Claims ready to be matched against. */
export interface LooseClaims {
  claims: StoreClaim[];
  index: ClaimIndex;
  knowledge: Knowledge;
}

/** A claim that a query was matched with. */
export interface LooseMatch {
  /** Id as given. */
  id: string;
  /** 0..1: how likely the query takes a side on the claim; in a ranking, its squashed relevance. */
  score: number;
  stance: Label;
  reasons: Reason[];
}

/**
 * Least probability that the query takes a side on a claim for the two to be matched, unless another
 * is asked for. Raising it gives fewer and surer matches.
 */
export const MIN_SCORE = 0.2;

/** Relevance at which the score of a ranking is one half; about that of two rare words shared. */
const HALF_RELEVANT = 45;

/** Indexes claims; the names in `knowledge` serve to compare them with the queries. */
export function openLooseClaims(claims: readonly LooseClaim[], knowledge: Knowledge): LooseClaims {
  return { claims: claims.map(asStoreClaim), index: buildIndex(claims), knowledge };
}

/**
 * The claims that the query takes a side on, the surest first. A conflict that is not sure enough to
 * be shown to a reader is given as a mention.
 */
export function matchClaims(
  here: Statement,
  store: LooseClaims,
  { top, minScore = MIN_SCORE }: { top: number; minScore?: number },
): LooseMatch[] {
  return judgeCandidates(here, store, store.knowledge)
    .map(({ claim, evidence }) => {
      const judgement = judgeClaim(evidence, { made: minScore });
      const { corroborates, conflicts } = judgement.probabilities;
      return asMatch(claim, cautious(judgement), corroborates + conflicts);
    })
    .filter(({ score, stance }) => stance !== "unrelated" && score >= minScore)
    .sort((one, other) => other.score - one.score)
    .slice(0, top);
}

function cautious(judgement: Judgement): Judgement {
  return judgement.label === "conflicts" && !isShown(judgement)
    ? { ...judgement, label: "mentions" }
    : judgement;
}

/** The claims most relevant to the query, the best first, whatever it says of them. */
export function rankClaims(
  here: Statement,
  { claims, index, knowledge }: LooseClaims,
  top: number,
): LooseMatch[] {
  return retrieve(here.text, index, top).flatMap(({ claim: at, score }) => {
    const claim = claims[at];
    if (!claim) return [];
    const when = claim.when === null ? {} : { when: claim.when };
    const judgement = judge(here, { text: claim.statement, ...when }, knowledge);
    return asMatch(claim, judgement, score / (score + HALF_RELEVANT));
  });
}

function asMatch({ id }: StoreClaim, judgement: Judgement, score: number): LooseMatch {
  const rounded = Math.round(score * 1e4) / 1e4;
  return { id, score: rounded, stance: judgement.label, reasons: judgement.reasons };
}

function asStoreClaim({ id, statement, paraphrases, date }: LooseClaim): StoreClaim {
  return {
    id,
    thread: "",
    statement,
    kind: "event",
    paraphrases: paraphrases ?? [],
    counterStatements: [],
    when: date ?? null,
    figures: [],
    assertions: [],
    positions: [],
    compatible: [],
    source: { pack: "", place: null, homepage: null },
  };
}
