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
    case "series": {
      const order = { earlier: ", an earlier count", later: ", a later count", other: "" };
      return [...hereAndThere(reason.here, reason.there), plain(order[reason.order])];
    }
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
