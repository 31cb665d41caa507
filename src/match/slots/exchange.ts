/** Two texts that differ in a single word or phrase: the exchange tells more than any overlap. */
import type { Label, Reason, Slot } from "../types.ts";
import { type ExchangeKind, findExchange, judgeExchange } from "../word-exchange.ts";
import { type Comparison, featureOf } from "./features.ts";

/** What the exchange says of the labels, with its reason. */
export interface ExchangeFinding {
  probabilities: Record<Label, number>;
  reasons(label: Label): Reason[];
}

/** The slot that an exchange concerns; kinds that are missing say too little to decide. */
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
/** Share of their words that the two must have in common. */
const ALIKE = 0.6;
/** Share of the claim's pairs of neighbouring words; an exchange breaks two of them. */
const NEIGHBOURS = 0.2;

/** The finding of a single exchange; `null` where there is none, or it concerns a date or a name. */
export function exchangeOf(comparison: Comparison): ExchangeFinding | null {
  // Cheap to tell, and true of nearly every pair: too few neighbouring words in common.
  if (featureOf(comparison, "pairsOfWords") < NEIGHBOURS) return null;
  const { here, there, dates, alignment } = comparison;
  const exchange = findExchange(here.statement.text, there.statement.text);
  if (!exchange || exchange.shared < ALIKE) return null;
  const otherName = alignment.names.some(({ strength }) => strength < 1);
  if (dates.differs || otherName) return null;
  const { kind, probabilities } = judgeExchange(exchange);
  const slot = SLOTS[kind];
  if (slot === undefined) return null;
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
