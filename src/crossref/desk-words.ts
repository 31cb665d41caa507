/** The phrases that the text for the desk is made of: English here, other languages from the interface. */
import type { Stance } from "../match/types.ts";
import {
  ENGLISH,
  fillIn,
  REASON_PHRASES,
  type ReasonKey,
  type ReasonWords,
} from "./reason-words.ts";

/**
 * Phrases by key, with `$1` and so on for values in order. The interface has the same keys in its
 * locale files, where the English ones read as here.
 */
export const DESK_PHRASES = {
  listColon: ": ",
  listSemicolon: "; ",
  keyEstimated: "date estimated",
  deskUntitled: "(no title)",
  deskOffTopic: "This text is not about the subject of the pack.",
  deskTotals: "$1: $2, $3 $4, $5; $6, $7.",
  deskCorroborates: "corroborates",
  deskConflicts: "conflicts",
  deskMentions: "mentions",
  deskClaim: "claim: $1",
  deskCorroborating: "corroborated by ($1, $2):",
  deskConflicting: "in conflict with ($1, $2):",
  deskDiffering: "differs, not in conflict ($1, $2):",
  deskUnknownOthers:
    "not known: whether anybody else reports on this; the pack has one origin beside the page",
  deskUnknownOrder: "not known: whether the page or the reports came first; a date is missing",
  deskUnmatched: "Checkable, but no report in the pack speaks to it:",
  deskAlsoReported: "Also reported in these days, not on this page:",
  deskPack: "Pack: $1, $2 to $3, $4 claims in $5 reports by $6 outlets.",
  deskRefused: "Not used: $1: $2",
} as const;

/** Phrases with a number, by the name that the locale files put before the plural form. */
export const DESK_COUNTS = {
  claimsFound: { one: "$1 claim cross-referenced", other: "$1 claims cross-referenced" },
  claimsInConflict: { one: "$1 in conflict", other: "$1 in conflict" },
  claimsCorroborated: { one: "$1 corroborated", other: "$1 corroborated" },
  singleOfThem: { one: "($1 by one source only)", other: "($1 by one source only)" },
  deskDifferOnly: { one: "$1 that differ only", other: "$1 that differ only" },
  outlets: { one: "$1 outlet", other: "$1 outlets" },
  deskOrigins: { one: "$1 origin", other: "$1 origins" },
} as const;

/** Name of a phrase. */
export type DeskKey = ReasonKey | keyof typeof DESK_PHRASES;

/** Name of a phrase with a number. */
export type DeskCountKey = keyof typeof DESK_COUNTS;

/** A language that the text for the desk can be put into, reasons included. */
export interface DeskWords extends ReasonWords {
  /** The phrase with `$1` and so on replaced by the values in order. */
  say(key: DeskKey, ...values: string[]): string;
  /** The phrase in the plural form that the number takes; the number in bare digits. */
  count(key: DeskCountKey, number: number): string;
  /**
   * A text in whatever language it is, such as a name or a date, so that it reads in its own
   * direction between words that may have another.
   */
  quote(text: string): string;
}

const PHRASES = { ...REASON_PHRASES, ...DESK_PHRASES };

/** English, as the command line prints it. */
export const ENGLISH_DESK: DeskWords = {
  language: ENGLISH.language,
  say: (key, ...values) => fillIn(PHRASES[key], values),
  count: (key, number) =>
    fillIn(DESK_COUNTS[key][number === 1 ? "one" : "other"], [String(number)]),
  quote: (text) => text,
};

/** How a sentence stands to its claim. */
export const STANCE: Readonly<Record<Stance, DeskKey>> = {
  corroborates: "deskCorroborates",
  conflicts: "deskConflicts",
  mentions: "deskMentions",
};
