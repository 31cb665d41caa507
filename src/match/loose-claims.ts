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
  /** 0..1: of a judgement its probability, of a ranking the squashed relevance. */
  score: number;
  stance: Label;
  reasons: Reason[];
}

/** How many candidates of a query are judged; see `matcher.ts`. */
const CANDIDATES = 20;

/** Relevance at which the score of a ranking is one half; about that of two rare words shared. */
const HALF_RELEVANT = 15;

/** Indexes claims; the names in `knowledge` serve to compare them with the queries. */
export function openLooseClaims(claims: readonly LooseClaim[], knowledge: Knowledge): LooseClaims {
  return { claims: claims.map(asStoreClaim), index: buildIndex(claims), knowledge };
}

/**
 * The claims that a reader would be shown for the query, the surest first; with `minScore` those
 * on which it takes a side, or which it differs from, with at least that probability.
 */
export function matchClaims(
  here: Statement,
  { claims, index, knowledge }: LooseClaims,
  options: { top: number; minScore?: number },
): LooseMatch[] {
  return retrieve(here.text, index, CANDIDATES)
    .flatMap(({ claim }) => claims[claim] ?? [])
    .map((claim) => ({ claim, judgement: judgeClaim(here, claim, knowledge) }))
    .filter(({ judgement }) => isWanted(judgement, options.minScore))
    .sort((one, other) => other.judgement.score - one.judgement.score)
    .slice(0, options.top)
    .map(({ claim, judgement }) => asMatch(claim, judgement, judgement.score));
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

function isWanted(judgement: Judgement, minScore: number | undefined): boolean {
  if (minScore === undefined) return isShown(judgement);
  return judgement.label !== "unrelated" && judgement.score >= minScore;
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
    paraphrases: paraphrases ?? [],
    counterStatements: [],
    when: date ?? null,
    assertions: [],
    positions: [],
    compatible: [],
  };
}
