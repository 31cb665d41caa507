/** Two texts that differ in a single word or phrase: the exchange tells more than any overlap. */
import type { Label, Reason, Slot } from "../types.ts";
import { type ExchangeKind, findExchange, judgeExchange } from "../word-exchange.ts";
import type { Analysis } from "./analysis.ts";
import { grows, hasEvidence } from "./evidence.ts";
import { type Comparison, featureOf } from "./features.ts";

/** What the exchange says of the labels, with its reason. */
export interface ExchangeFinding {
  probabilities: Record<Label, number>;
  reasons(label: Label): Reason[];
}

/** The slot that an exchange concerns; what is missing decides nothing about a dated claim. */
const SLOTS: Partial<Record<ExchangeKind, Slot>> = {
  "same-number": "figure",
  "other-number": "figure",
  negation: "polarity",
  quantity: "scope",
  synonym: "action",
  derived: "action",
  wider: "action",
  narrower: "action",
  opposite: "polarity",
  exclusive: "actor",
  "loosely-exclusive": "actor",
};
/**
 * What no exchange at all says. Whoever writes pairs to be told apart writes no two that are the same,
 * so the models have never seen one: of the pack's 518 dated claims beside themselves 502 had less than
 * 0.8, one of them 0.01.
 */
const VERBATIM: ExchangeFinding = {
  probabilities: { corroborates: 0.98, conflicts: 0, mentions: 0.02, unrelated: 0 },
  reasons: () => [],
};
/** Exchanges of one country or kind for another. */
const EXCLUSIVE: ReadonlySet<ExchangeKind> = new Set(["exclusive", "loosely-exclusive"]);
/** Share of their words that the two must have in common. */
const ALIKE = 0.5;
/** Share of the claim's pairs of neighbouring words; an exchange breaks two of them. */
const NEIGHBOURS = 0.15;

/** The finding of a single exchange; `null` where there is none, or it concerns a date or a name. */
export function exchangeOf(comparison: Comparison): ExchangeFinding | null {
  // Cheap to tell, and true of nearly every pair: too few neighbouring words in common.
  if (featureOf(comparison, "pairsOfWords") < NEIGHBOURS) return null;
  const { here, there, dates, alignment, figures } = comparison;
  // The same words say the same, if of the same day: no model has to weigh that.
  const ofOneDay = there.statement.when === undefined ? !dates.differs : dates.agrees !== null;
  if (ofOneDay && isSameText(here, there)) return VERBATIM;
  const exchange = findExchange(here.statement.text, there.statement.text);
  if (!exchange || exchange.shared < ALIKE) return null;
  // Asking or expecting it is more than another word.
  if (dates.differs || isOpen(here) !== isOpen(there)) return null;
  const { kind, probabilities } = judgeExchange(exchange);
  // A dated claim is one event among many of its kind: with another country or person it is as a
  // rule another event, which the model weighs. A statement without a date is taken by itself.
  const dated = there.statement.when !== undefined;
  const otherName = alignment.names.some(({ strength }) => strength < 1);
  const otherCountry = alignment.names.some(
    (name) => name.strength === 0 && name.there.kind === "country",
  );
  const names = EXCLUSIVE.has(kind) || (kind === "name" && otherCountry);
  if (otherName && (dated || !names)) return null;
  // A count that grew is no other number for the same thing.
  const growing = figures.pairs.some(
    (pair) => pair.relation === "different" && grows(pair, here, there),
  );
  if (kind === "other-number" && growing) return null;
  // The claim's names are all there: "Moscow", or who said it, is put for "Russia".
  if (kind === "name" && !otherName) return null;
  // "barely three miles" and "within five kilometres" are other words for one distance.
  const converted = figures.pairs.some(
    ({ relation, here: a, there: b }) =>
      relation !== "different" &&
      a.text !== b.text &&
      overlaps(a.text, exchange.here) &&
      overlaps(b.text, exchange.there),
  );
  if (converted && !otherName && kind !== "same-number") return null;
  const slot = SLOTS[kind] ?? (dated ? undefined : otherName ? "actor" : "action");
  if (slot === undefined) return null;
  // "Oslo, not" here and nothing there tells less than "Oslo here, Rome there".
  const oneSided = exchange.here === "" || exchange.there === "";
  if (oneSided && hasEvidence(comparison.evidence)) return { probabilities, reasons: () => [] };
  return {
    probabilities,
    reasons: (label) => [
      {
        kind: label === "conflicts" ? "opposes" : "agrees",
        slot,
        here: exchange.here,
        there: exchange.there,
      },
    ],
  };
}

/** Whether two texts have the same words in the same order, however those whom they name are called. */
function isSameText(here: Analysis, there: Analysis): boolean {
  const [a, b] = [wordsAndNames(here), wordsAndNames(there)];
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

function wordsAndNames({ tokens, entities }: Analysis): string[] {
  return tokens.flatMap((token, at) => {
    const name = entities.find(({ from, to }) => from <= at && at < to);
    if (name) return name.from === at ? [name.key] : [];
    return token.kind === "mark" || ARTICLES.has(token.norm) ? [] : [token.norm];
  });
}

const overlaps = (figure: string, exchanged: string): boolean =>
  exchanged !== "" && (figure.includes(exchanged) || exchanged.includes(figure));

const isOpen = ({ question, scopes }: Analysis): boolean =>
  question || scopes.some(({ open, hypothetical }) => open || hypothetical);
