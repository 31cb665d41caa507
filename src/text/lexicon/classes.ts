/** Hand-listed classes of words, verbs with a polarity signature and cue words, as typed data. */
import cues from "./cues.json" with { type: "json" };
import implicatives from "./implicatives.json" with { type: "json" };
import type { Pos } from "./lemma.ts";
import classData from "./word-classes.json" with { type: "json" };

/** The classes of a word with the side it takes in each. */
export type Classes = { name: string; side: number }[];

/** What follows for the complement of an implicative verb: it holds, it does not, or either. */
export type Effect = "+" | "-" | "o";

/** A verb that settles whether its complement holds (Nairn, Condoravdi and Karttunen 2006). */
export interface Implicative {
  /** Verb lemma; fixed phrases are joined by `_`. */
  lemma: string;
  /** What introduces the complement: "to", "that", "from", "in", "of" or a gerund. */
  frame: string;
  /** Effect where the verb is affirmed. */
  positive: Effect;
  /** Effect where the verb is negated. */
  negative: Effect;
}

const index = new Map<string, Classes>();
for (const { name, pos, sides } of classData.classes) {
  sides.forEach((words, side) => {
    for (const word of words) {
      const key = `${pos} ${word}`;
      index.set(key, [...(index.get(key) ?? []), { name, side }]);
    }
  });
}

/** Classes of words and what they say of two words. */
export const classRelation = {
  /** The classes of a lemma ("turn_down"), or `undefined`. */
  of: (lemma: string, pos: Pos): Classes | undefined => index.get(`${pos} ${lemma}`),
  /** `synonym` on one side of a class, `antonym` across; `null` where no class has both. */
  between(a: string, b: string, pos: Pos): "synonym" | "antonym" | null {
    const other = index.get(`${pos} ${b}`) ?? [];
    let found: "synonym" | "antonym" | null = null;
    for (const { name, side } of index.get(`${pos} ${a}`) ?? []) {
      const match = other.find((entry) => entry.name === name);
      // Opposed in one class outweighs alike in another: "accept" and "deny" of a loss.
      if (match) found = match.side === side ? (found ?? "synonym") : "antonym";
    }
    return found;
  },
};

/** Verbs with a polarity signature, by lemma; one lemma may have several frames. */
export const IMPLICATIVES: ReadonlyMap<string, Implicative[]> = readImplicatives();

function effect(sign: string): Effect {
  return sign === "+" || sign === "-" ? sign : "o";
}

function readImplicatives(): Map<string, Implicative[]> {
  const verbs = new Map<string, Implicative[]>();
  for (const { lemma, frame, positive, negative } of implicatives.verbs) {
    const verb = { lemma, frame, positive: effect(positive), negative: effect(negative) };
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
  }
  return verbs;
}

/** Words that negate what stands in their scope. */
export const NEGATIONS: ReadonlySet<string> = new Set(cues.negations.words);
/** How much of a whole a quantifier takes in. */
export type Quantity = "all" | "most" | "some" | "none" | "only";

/** Quantifiers by word. */
export const QUANTIFIERS: ReadonlyMap<string, Quantity> = new Map(
  (["all", "most", "some", "none", "only"] as const).flatMap((quantity) =>
    cues.quantifiers[quantity].map((word): [string, Quantity] => [word, quantity]),
  ),
);
