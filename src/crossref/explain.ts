/** Reasons in words: the one place where a reason as data becomes a phrase for the reader. */
import type { Reason } from "../match/types.ts";
import { BECAUSE, ENGLISH, type ReasonWords, SLOT } from "./reason-words.ts";

/** A run of text; what differs is set off. */
export interface TextPart {
  text: string;
  emphasis: boolean;
  /** Taken from a page, a report or a pack, in whatever language and script that is written. */
  quoted: boolean;
}

const plain = (text: string): TextPart => ({ text, emphasis: false, quoted: false });
const quoted = (text: string): TextPart => ({ text, emphasis: false, quoted: true });
const strong = (text: string): TextPart => ({ text, emphasis: true, quoted: true });

/**
 * Puts one reason into words. The parts join to one phrase without a full stop.
 *
 * @param words the reader's language; English where there is no reader, as on the command line
 */
export function explain(reason: Reason, words: ReasonWords = ENGLISH): TextPart[] {
  const fill = (key: Parameters<ReasonWords["say"]>[0], ...values: TextPart[]) =>
    filled(words, key, values);
  switch (reason.kind) {
    case "words":
      return fill("reasonWords", quoted(reason.words.join(words.say("listComma"))));
    case "agrees":
      return fill("reasonAgrees", plain(words.say(SLOT[reason.slot])), quoted(reason.here));
    case "opposes":
      return fill("reasonOpposes", plain(words.say(SLOT[reason.slot])), ...hereAndThere(reason));
    case "differs":
      return fill(
        "reasonDiffers",
        ...hereAndThere(reason),
        plain(words.say(BECAUSE[reason.because])),
      );
    case "dispute":
      return fill("reasonDispute", ...hereAndThere(reason), quoted(reason.question));
    case "series":
      return fill("reasonDiffers", ...hereAndThere(reason), plain(orderInTime(reason, words)));
    case "compatible":
      return fill(
        "reasonCompatible",
        plain(words.say(BECAUSE[reason.because])),
        quoted(reason.note),
      );
    case "denial":
      return fill("reasonDenial", strong(reason.who));
  }
}

/**
 * A reason as one string, for the command line and for copying.
 *
 * @param quote what becomes of the parts that are taken from elsewhere; they stay as they are
 *   where it is absent
 */
export function explainText(
  reason: Reason,
  words: ReasonWords = ENGLISH,
  quote = (text: string) => text,
): string {
  return explain(reason, words)
    .map((part) => (part.quoted ? quote(part.text) : part.text))
    .join("");
}

/** What stands on the page and what in the report, set off: **35 dead** here, **34** there. */
function hereAndThere({ here, there }: { here: string; there: string }): TextPart[] {
  return [strong(here), strong(there)];
}

/** First of the private characters that stand for values while a phrase is put together. */
const PLACE = 0xe000;

/** The parts of a phrase, each value as it was given and in the place that the language has for it. */
function filled(
  words: ReasonWords,
  key: Parameters<ReasonWords["say"]>[0],
  values: readonly TextPart[],
): TextPart[] {
  const places = values.map((_, at) => String.fromCharCode(PLACE + at));
  return words
    .say(key, ...places)
    .split(/([\ue000-\ue009])/)
    .flatMap((text) => values[text.charCodeAt(0) - PLACE] ?? (text === "" ? [] : plain(text)));
}

/** "an earlier count of 13 April", or "as it stood earlier" where nothing is counted. */
function orderInTime(
  { there, order, on }: Extract<Reason, { kind: "series" }>,
  words: ReasonWords,
): string {
  const isCount = /^\D{0,9}\d/.test(there);
  if (on === null) {
    if (isCount) return words.say(order === "earlier" ? "earlierCount" : "laterCount");
    return words.say(order === "earlier" ? "stoodEarlier" : "stoodLater");
  }
  const day = dayInWords(on, words.language);
  if (isCount) return words.say(order === "earlier" ? "earlierCountOf" : "laterCountOf", day);
  return words.say(order === "earlier" ? "stoodEarlierOn" : "stoodLaterOn", day);
}

/** "13 April" for 2025-04-13, "April" for 2025-04; what is no date comes back as it is. */
function dayInWords(iso: string, language: string): string {
  const [year, month, day] = iso.split("-");
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
  }).format(date);
}
