/** Lemmas: a word's dictionary forms by irregular forms and WordNet's rules of detachment. */
import irregular from "./irregular.json" with { type: "json" };

/** Part of speech, as WordNet writes it. */
export type Pos = "n" | "v" | "a" | "r";

/** Endings and what they give back, from morphy(7WN); `doubled` undoes "stopp-ed" besides. */
const RULES: Record<Pos, [ending: string, back: string][]> = {
  n: [
    ["ies", "y"],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["men", "man"],
    ["s", ""],
  ],
  v: [
    ["ies", "y"],
    ["ied", "y"],
    ["es", "e"],
    ["es", ""],
    ["s", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
  ],
  a: [
    ["ier", "y"],
    ["iest", "y"],
    ["er", ""],
    ["est", ""],
    ["er", "e"],
    ["est", "e"],
  ],
  r: [],
};
const DOUBLED = /(bb|dd|gg|ll|mm|nn|pp|rr|tt)(?:ed|ing|er|est)$/;

const table = (text: string): Map<string, string> =>
  new Map(
    text.split("; ").flatMap((line) => {
      const [lemma = "", ...forms] = line.split(" ");
      return [lemma, ...forms].map((form): [string, string] => [form, lemma]);
    }),
  );
const IRREGULAR: Record<Pos, Map<string, string>> = {
  n: table(irregular.nouns),
  v: table(irregular.verbs),
  a: table(irregular.adjectives),
  r: new Map(),
};

/**
 * The lemmas that a lower-case form may have in a part of speech, best first; `known` tells whether
 * the dictionary has a word. Empty where it has none of them.
 */
export function lemmas(form: string, pos: Pos, known: (word: string) => boolean): string[] {
  const exception = IRREGULAR[pos].get(form);
  if (exception) return known(exception) ? [exception] : [];
  const found = known(form) ? [form] : [];
  if (form.length < 4 || (pos === "n" && /(?:ss|us|is)$/.test(form))) return found;
  const doubled = DOUBLED.exec(form);
  if (doubled && pos !== "n" && doubled[1]) {
    const stem = form.slice(0, doubled.index + 1);
    if (known(stem)) found.push(stem);
  }
  for (const [ending, back] of RULES[pos]) {
    if (!form.endsWith(ending)) continue;
    const lemma = form.slice(0, form.length - ending.length) + back;
    if (lemma.length > 1 && known(lemma) && !found.includes(lemma)) found.push(lemma);
  }
  return found;
}
