/** The phrases that reasons are made of: in English here, in other languages from the interface. */
import type { Compatibility, Slot } from "../match/types.ts";

/**
 * Phrases by key, with `$1` and so on for values in order. The interface has the same keys in its
 * locale files, where the English ones read as here.
 */
export const REASON_PHRASES = {
  reasonWords: "in common: $1",
  listComma: ", ",
  reasonAgrees: "same $1: $2",
  reasonOpposes: "$1: $2 here · $3 there",
  reasonDiffers: "$1 here · $2 there, $3",
  reasonDispute: "$1 here · $2 there — $3",
  reasonCompatible: "$1: $2",
  reasonDenial: "$1 denies it",
  slotActor: "actor",
  slotAction: "act",
  slotPolarity: "yes or no",
  slotModality: "how certain",
  slotFigure: "figure",
  slotDate: "date",
  slotPlace: "place",
  slotScope: "scope",
  slotAttribution: "speaker",
  slotOffice: "office",
  earlierCount: "an earlier count",
  earlierCountOf: "an earlier count of $1",
  laterCount: "a later count",
  laterCountOf: "a later count of $1",
  stoodEarlier: "as it stood earlier",
  stoodEarlierOn: "as it stood earlier, $1",
  stoodLater: "as it stood later",
  stoodLaterOn: "as it stood later, $1",
  becauseOtherDate: "another day",
  becauseScope: "another scope",
  becauseTerritory: "another territory",
  becauseWayOfCounting: "another way of counting",
  becausePartial: "part of it, not all",
  becauseProposal: "a proposal, not a decision",
  becauseAttribution: "said by someone, not stated as done",
  becauseRounding: "a rounded figure",
} as const;

/** Name of a phrase. */
export type ReasonKey = keyof typeof REASON_PHRASES;

/** A language that reasons can be put into; the interface's texts are one. */
export interface ReasonWords {
  /** BCP 47 tag, for dates. */
  readonly language: string;
  /** The phrase with `$1` and so on replaced by the values in order. */
  say(key: ReasonKey, ...values: string[]): string;
}

/** English, with dates as "13 April". */
export const ENGLISH: ReasonWords = {
  language: "en-GB",
  say: (key, ...values) => fillIn(REASON_PHRASES[key], values),
};

/** A phrase with `$1` and so on replaced by the values in order; by nothing where one is lacking. */
export function fillIn(phrase: string, values: readonly string[]): string {
  return phrase.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? "");
}

/** What each compared part of a statement is called. */
export const SLOT: Readonly<Record<Slot, ReasonKey>> = {
  actor: "slotActor",
  action: "slotAction",
  polarity: "slotPolarity",
  modality: "slotModality",
  figure: "slotFigure",
  date: "slotDate",
  place: "slotPlace",
  scope: "slotScope",
  attribution: "slotAttribution",
  office: "slotOffice",
};

/** Why two statements that differ can both hold. */
export const BECAUSE: Readonly<Record<Compatibility, ReasonKey>> = {
  "earlier-count": "earlierCount",
  "later-count": "laterCount",
  "other-date": "becauseOtherDate",
  scope: "becauseScope",
  territory: "becauseTerritory",
  "way-of-counting": "becauseWayOfCounting",
  partial: "becausePartial",
  proposal: "becauseProposal",
  attribution: "becauseAttribution",
  rounding: "becauseRounding",
};
