/** Matching against claims that come without a pack: a list of statements, no reports. */
import type { StoreClaim } from "../store/claim-store.ts";
import { buildIndex, type ClaimIndex } from "../store/inverted-index.ts";
import type { Knowledge } from "./knowledge.ts";
import { isShown, judgeClaim } from "./matcher.ts";
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

/** How many candidates of a query are judged; see `matcher.ts`. */
const CANDIDATES = 20;

/**
 * Least probability that the query takes a side on a claim for the two to be matched, unless another
 * is asked for. Chosen with {@link NEAR_BEST} on the labelled pages of `data/eval`: F1 0.72 -> 0.82,
 * 0.79 where each page is left out of the choice. Raising it gives fewer and surer matches.
 */
export const MIN_SCORE = 0.3;

/** A claim with less than this share of the best candidate's relevance is not what is spoken of. */
const NEAR_BEST = 0.6;

/** Relevance at which the score of a ranking is one half; about that of two rare words shared. */
const HALF_RELEVANT = 15;

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
  { claims, index, knowledge }: LooseClaims,
  { top, minScore = MIN_SCORE }: { top: number; minScore?: number },
): LooseMatch[] {
  const candidates = retrieve(here.text, index, CANDIDATES);
  const nearest = (candidates[0]?.score ?? 0) * NEAR_BEST;
  return candidates
    .filter(({ score }) => score >= nearest)
    .flatMap(({ claim }) => claims[claim] ?? [])
    .map((claim) => {
      const judgement = judgeClaim(here, claim, knowledge);
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
    return asMatch(claim, judgeClaim(here, claim, knowledge), score / (score + HALF_RELEVANT));
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
    assertions: [],
    positions: [],
    compatible: [],
  };
}
