/** "refused to sign" beside "signed": what a verb with a polarity signature makes of its complement. */
import { type Effect, IMPLICATIVES } from "../text/lexicon/classes.ts";
import { lemmas } from "../text/lexicon/lemma.ts";
import { lemmasOf } from "../text/lexicon/lexicon.ts";

/** Words before a verb that leave it affirmed. */
const AUXILIARY = /^(?:has|have|had|was|were|is|are|be|been|did|does|do|the|a|an)$/;
/** A fixed phrase such as "be unable" takes up so many words. */
const LONGEST = 3;

/**
 * What follows where one phrase is the other behind such a verb: `+` both say the same, `-` one
 * denies the other, `o` either may be; `null` where they do not differ in this way. Both phrases are
 * in lower case.
 */
export function effectBetween(a: string, b: string): Effect | null {
  return effectOf(a, b) ?? effectOf(b, a);
}

function effectOf(longer: string, shorter: string): Effect | null {
  const words = longer.split(" ").filter((word) => word !== "");
  for (let start = 0; start < words.length; start++) {
    for (let length = 1; length <= LONGEST; length++) {
      const phrase = words.slice(start, start + length);
      const rest = words.slice(start + length);
      for (const { frame, positive } of signaturesOf(phrase)) {
        const complement = complementOf(rest, frame);
        if (complement && sameVerb(complement, shorter.split(" "))) return positive;
      }
    }
    if (!AUXILIARY.test(words[start] ?? "")) return null;
  }
  return null;
}

/** Signatures of a phrase whose first word may be inflected. */
function signaturesOf([verb = "", ...rest]: readonly string[]) {
  const forms = new Set([verb, ...lemmas(verb, "v", (form) => BASES.has(form))]);
  return [...forms].flatMap((form) => IMPLICATIVES.get([form, ...rest].join("_")) ?? []);
}

const BASES = new Set([...IMPLICATIVES.keys()].map((lemma) => lemma.split("_")[0] ?? ""));

/** The words behind what introduces the complement. */
function complementOf(words: readonly string[], frame: string): string[] | null {
  if (frame === "gerund") return words[0]?.endsWith("ing") ? [...words] : null;
  return words[0] === frame ? words.slice(1) : null;
}

/** Whether both are the same words, the verb in front inflected as it may. */
function sameVerb(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [bare(a), bare(b)];
  if (left.slice(1).join(" ") !== right.slice(1).join(" ")) return false;
  const [x = "", y = ""] = [left[0], right[0]];
  const bases = new Set([x, ...lemmasOf(x, "v")]);
  return x === y || [y, ...lemmasOf(y, "v")].some((form) => bases.has(form));
}

function bare(words: readonly string[]): string[] {
  const kept = words.filter((word) => word !== "");
  while (kept.length > 1 && AUXILIARY.test(kept[0] ?? "")) kept.shift();
  return kept;
}
