/** Reasons in words: the one place where a reason as data becomes a phrase for the reader. */
import type { Compatibility, Reason, Slot } from "../match/types.ts";

/** A run of text; what differs is set off. */
export interface TextPart {
  text: string;
  emphasis: boolean;
}

const SLOT: Record<Slot, string> = {
  actor: "who",
  action: "what was done",
  polarity: "yes or no",
  modality: "how certain",
  figure: "figure",
  date: "date",
  place: "place",
  scope: "scope",
  attribution: "who says so",
  office: "office",
};

/** Why two statements that differ can both hold, in words. */
export const COMPATIBILITY: Record<Compatibility, string> = {
  "earlier-count": "an earlier count",
  "later-count": "a later count",
  "other-date": "another day",
  scope: "another scope",
  territory: "another territory",
  "way-of-counting": "another way of counting",
  partial: "part of it, not all",
  proposal: "a proposal, not a decision",
  attribution: "said by someone, not stated as done",
  rounding: "a rounded figure",
};

const plain = (text: string): TextPart => ({ text, emphasis: false });
const strong = (text: string): TextPart => ({ text, emphasis: true });

/** "35 dead here · 34 there": what stands on the page and what in the report, set off. */
function hereAndThere(here: string, there: string): TextPart[] {
  return [strong(here), plain(" here · "), strong(there), plain(" there")];
}

/** "an earlier count of 13 April", or "as it stood earlier" where nothing is counted. */
function orderInTime({ there, order, on }: Extract<Reason, { kind: "series" }>): string {
  const what = /^\D{0,9}\d/.test(there)
    ? `${order === "earlier" ? "an earlier" : "a later"} count`
    : `as it stood ${order}`;
  return on === null ? what : `${what}${what.endsWith("count") ? " of" : ","} ${dayInWords(on)}`;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "13 April" for 2025-04-13, "April" for 2025-04. */
function dayInWords(iso: string): string {
  const [, month = "", day] = iso.split("-");
  const name = MONTHS[Number(month) - 1] ?? iso;
  return day === undefined ? name : `${Number(day)} ${name}`;
}

/** Puts one reason into words. The parts join to one phrase without a full stop. */
export function explain(reason: Reason): TextPart[] {
  switch (reason.kind) {
    case "words":
      return [plain("in common: "), plain(reason.words.join(", "))];
    case "agrees":
      return [plain(`same ${SLOT[reason.slot]}: `), plain(reason.here)];
    case "opposes":
      return [plain(`${SLOT[reason.slot]}: `), ...hereAndThere(reason.here, reason.there)];
    case "differs":
      return [
        ...hereAndThere(reason.here, reason.there),
        plain(`, ${COMPATIBILITY[reason.because]}`),
      ];
    case "dispute":
      return [...hereAndThere(reason.here, reason.there), plain(` — ${reason.question}`)];
    case "series":
      return [...hereAndThere(reason.here, reason.there), plain(`, ${orderInTime(reason)}`)];
    case "compatible":
      return [plain(`${COMPATIBILITY[reason.because]}: ${reason.note}`)];
    case "denial":
      return [strong(reason.who), plain(" denies it")];
  }
}

/** A reason as one string, for the command line and for copying. */
export function explainText(reason: Reason): string {
  return explain(reason)
    .map((part) => part.text)
    .join("");
}
