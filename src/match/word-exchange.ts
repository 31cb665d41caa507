/** Two statements alike but for one word or phrase: what the exchange does to what they say. */

import { ordinalValue } from "../text/figures.ts";
import { type Effect, NEGATIONS, QUANTIFIERS } from "../text/lexicon/classes.ts";
import { type RatedRelation, rateRelation } from "../text/lexicon/lexicon.ts";
import { atomize, numeralAt } from "../text/numerals.ts";
import { foldWord, type Token, tokenize } from "../text/tokens.ts";
import { effectBetween } from "./implied.ts";
import type { Label } from "./types.ts";

/** The one place where two statements differ; either side may be empty. */
export interface Exchange {
  /** As the first statement writes it, without an article. */
  here: string;
  there: string;
  /** Share of the longer statement's words that the two have in common, 0..1. */
  shared: number;
}

/** What an exchange of words amounts to. */
export type ExchangeKind =
  | "same-number"
  | "other-number"
  | "negation"
  | "quantity"
  | "synonym"
  | "derived"
  | "wider"
  | "narrower"
  | "opposite"
  | "exclusive"
  | "loosely-exclusive"
  | "name"
  | "dropped"
  | "added"
  | "unknown";

/** The kind of an exchange and what follows of it for the label. */
export interface ExchangeJudgement {
  kind: ExchangeKind;
  /** Probabilities of the labels; they add up to 1. */
  probabilities: Record<Label, number>;
}

/** Words that may be exchanged at once: "far away from". */
const MAX_SPAN = 4;
/** Fewer common words than these, and the two are not the same statement. */
const MIN_SHARED = 0.5;
const ARTICLE = /^(?:an?|the)$/;

/** What follows from a verb with a polarity signature that only one side has. */
const EFFECTS: Record<Effect, ExchangeKind> = { "+": "wider", "-": "negation", o: "added" };

/**
 * Probability of [corroborates, conflicts, mentions, unrelated] by kind. The first two are rounded
 * from the share of each label among the pairs of that kind in the open half of Breaking NLI
 * (`eval/breaking-nli.ts`), drawn in for what that set has no pairs of: a word added or dropped, and
 * a narrower word, which by logic leaves the wider statement open.
 */
const CHANCES: Record<ExchangeKind, [number, number, number, number]> = {
  "same-number": [0.97, 0.01, 0.02, 0],
  "other-number": [0.01, 0.96, 0.02, 0.01],
  negation: [0.02, 0.92, 0.05, 0.01],
  quantity: [0.1, 0.75, 0.15, 0],
  synonym: [0.92, 0.03, 0.05, 0],
  derived: [0.8, 0.08, 0.12, 0],
  wider: [0.75, 0.1, 0.13, 0.02],
  narrower: [0.5, 0.15, 0.33, 0.02],
  opposite: [0.02, 0.94, 0.03, 0.01],
  exclusive: [0.02, 0.92, 0.04, 0.02],
  "loosely-exclusive": [0.08, 0.76, 0.12, 0.04],
  name: [0.05, 0.75, 0.1, 0.1],
  dropped: [0.75, 0.05, 0.19, 0.01],
  added: [0.3, 0.1, 0.59, 0.01],
  unknown: [0.15, 0.5, 0.3, 0.05],
};

/** The single exchange between two statements, or `null` where they differ in more than one place. */
export function findExchange(here: string, there: string): Exchange | null {
  const [a, b] = [words(here), words(there)];
  const longer = Math.max(a.length, b.length);
  let start = 0;
  while (start < Math.min(a.length, b.length) && same(a[start], b[start])) start++;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    same(a[a.length - 1 - end], b[b.length - 1 - end])
  ) {
    end++;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 0 && right.length === 0) return null;
  if (left.length > MAX_SPAN || right.length > MAX_SPAN) return repeated(left, right, start + end);
  const shared = (start + end) / longer;
  if (shared < MIN_SHARED) return null;
  return { here: written(here, left), there: written(there, right), shared };
}

/** Gives the relation of two words or phrases joined by `_`; see `rateRelation`. */
export type Relate = (a: string, b: string) => RatedRelation | null;

/** What the exchange does: the claim may still hold, cannot, or is left open. */
export function judgeExchange(
  exchange: Exchange,
  relate: Relate = rateRelation,
): ExchangeJudgement {
  const kind = kindOf(exchange.here, exchange.there, relate);
  const [corroborates, conflicts, mentions, unrelated] = CHANCES[kind];
  return { kind, probabilities: { corroborates, conflicts, mentions, unrelated } };
}

function words(text: string): Token[] {
  return tokenize(text).filter(({ kind }) => kind !== "mark");
}

const same = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && (a.norm === b?.norm || (ARTICLE.test(a.norm) && ARTICLE.test(b?.norm ?? "")));

/** The same word exchanged in several places: "a small crowd in a small boat". */
function repeated(left: Token[], right: Token[], around: number): Exchange | null {
  if (left.length !== right.length) return null;
  const changed = left.flatMap((token, i) => (same(token, right[i]) ? [] : [i]));
  const [first] = changed;
  if (first === undefined) return null;
  const [from, to] = [left[first], right[first]];
  if (!from || !to) return null;
  const once = changed.every((i) => left[i]?.norm === from.norm && right[i]?.norm === to.norm);
  const total = left.length + around;
  const shared = (total - changed.length) / total;
  return once && shared >= MIN_SHARED ? { here: from.text, there: to.text, shared } : null;
}

/** The span without an article at its start, as written. */
function written(text: string, span: Token[]): string {
  const bare = ARTICLE.test(span[0]?.norm ?? "") ? span.slice(1) : span;
  const [first, last] = [bare[0], bare.at(-1)];
  return first && last ? text.slice(first.start, last.end) : "";
}

function kindOf(here: string, there: string, relate: Relate): ExchangeKind {
  const [a, b] = [fold(here), fold(there)];
  if (a === b) return "synonym";
  const negated = (side: string) => side.split(" ").some((word) => NEGATIONS.has(word));
  const effect = effectBetween(a, b);
  if (effect) return EFFECTS[effect];
  if (a === "" || b === "") {
    if (negated(a || b)) return "negation";
    return a === "" ? "added" : "dropped";
  }
  const [x, y] = [numberIn(here), numberIn(there)];
  if (x !== null && y !== null) return x === y ? "same-number" : "other-number";
  const found = relation(a, b, relate);
  if (found) return found;
  if (negated(a) !== negated(b)) return "negation";
  const [p, q] = [QUANTIFIERS.get(a), QUANTIFIERS.get(b)];
  if (p && q) return p === q ? "synonym" : "quantity";
  const name = /^\p{Lu}/u;
  return name.test(here) && name.test(there) ? "name" : "unknown";
}

const fold = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => (word === "" ? "" : foldWord(word)))
    .join(" ");

function relation(a: string, b: string, relate: Relate): ExchangeKind | null {
  const found = relate(a.replaceAll(" ", "_"), b.replaceAll(" ", "_")) ?? byPart(a, b, relate);
  switch (found?.relation) {
    case "same":
    case "synonym":
      return "synonym";
    case "derived":
      return "derived";
    case "hypernym":
      return "wider";
    case "hyponym":
      return "narrower";
    case "antonym":
      return "opposite";
    case "exclusive":
      return found.cost < 3 ? "exclusive" : "loosely-exclusive";
    default:
      return null;
  }
}

/** Compounds and phrases that share all but one part: "dark-haired", "light-haired". */
function byPart(a: string, b: string, relate: Relate): RatedRelation | null {
  const [left, right] = [a.split(/[\s-]/), b.split(/[\s-]/)];
  while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  while (left.length > 1 && right.length > 1 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  const [x, y] = [left.join("_"), right.join("_")];
  return x === a && y === b ? null : relate(x, y);
}

/** The number, rank or clock time that a span is, in one comparable key. */
function numberIn(span: string): string | null {
  const rank = ordinalValue(foldWord(span));
  if (rank !== null) return `rank ${rank}`;
  if (/^\d+:\d+$/.test(span)) return `clock ${span}`;
  const atoms = atomize(span);
  const numeral = numeralAt(atoms, 0);
  return numeral && numeral.to === atoms.length && !numeral.vague ? `count ${numeral.value}` : null;
}
