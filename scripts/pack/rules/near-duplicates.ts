import { termsOf } from "../../../src/text/terms.ts";
import { claimsOf, pairKey, relatedPairs, wordingsOf } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** Shared terms over all terms, from which two statements say nearly the same. */
const NEARLY_THE_SAME = 0.75;

/** Words that turn a statement round or change what it claims, however alike the rest is. */
const DECISIVE = new Set(
  "not no never without before after more less than only nor neither yes all partial full un against".split(
    " ",
  ),
);

/** Two claims do not say the same in nearly the same words, and no wording serves two claims. */
export const nearDuplicates: Rule = {
  name: "near-duplicates",
  severity: "error",
  guards: "Two claims with nearly the same words split the reports that belong together.",
  *check({ pack }) {
    const first = new Map<string, string>();
    for (const { claim, text, path } of wordingsOf(pack)) {
      const words = termsOf(text).join(" ");
      const before = first.get(words);
      first.set(words, before ?? claim.id);
      if (before === undefined || before === claim.id) continue;
      yield {
        path,
        entry: claim.id,
        message: `the claim ${before} has the same wording`,
        remedy: "merge the two claims, or word this one as no other could be meant",
      };
    }
    const related = relatedPairs(pack);
    const seen: { id: string; terms: Set<string>; marks: Set<string> }[] = [];
    for (const { claim, path } of claimsOf(pack)) {
      const terms = new Set(termsOf(claim.statement));
      const marks = marksOf(claim.statement);
      for (const other of seen) {
        if (related.has(pairKey(claim.id, other.id))) continue;
        if (overlap(terms, other.terms) < NEARLY_THE_SAME) continue;
        if (tellsApart(marks, other.marks) || differsDecisively(terms, other.terms)) continue;
        yield {
          path: [...path, "statement"],
          entry: claim.id,
          message: `the claim ${other.id} has nearly the same words`,
          remedy: "merge the two, or record in a dispute or compatible pair how they differ",
        };
      }
      seen.push({ id: claim.id, terms, marks });
    }
  },
};

/** Names and figures: what tells two events of one kind apart. */
function marksOf(text: string): Set<string> {
  const marks = text.match(/(?<=\s)\p{Lu}[\p{L}'’-]*|^\p{Lu}[\p{L}'’-]*|\d[\d.,]*/gu) ?? [];
  return new Set(marks.flatMap(termsOf));
}

function tellsApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((mark) => !other.has(mark)) || [...other].some((mark) => !one.has(mark));
}

function differsDecisively(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...DECISIVE].some((word) => one.has(word) !== other.has(word));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared++;
  return shared / (one.size + other.size - shared);
}
