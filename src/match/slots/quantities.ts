/** "Only Kyiv", "Hungary alone", "all leaders": of how many something is said. */
import type { Analysis } from "./analysis.ts";
import type { EntityHit } from "./entities.ts";
import { stem, stemSet } from "./stem.ts";

const BEFORE = stemSet("only sole just");
const BEHIND = stemSet("alone only solely");
/** "Macron was the only European leader in Kyiv". */
const WAS_ONLY = ["the", "only"].map(stem);
/** Names that "was the only" may stand behind, in tokens. */
const REACH = 3;
const ALL = stemSet("all both each every everybody everyone together");

/** The names that a text says something of and of nobody else. */
export function findAlone(entities: readonly EntityHit[], stems: readonly string[]): EntityHit[] {
  return entities.filter(({ from, to }) => {
    const behind = stems.slice(to, to + REACH);
    const was = behind.findIndex(
      (word, at) => word === WAS_ONLY[0] && behind[at + 1] === WAS_ONLY[1],
    );
    return (
      BEFORE.has(stems[from - 1] ?? "") ||
      (BEHIND.has(stems[to] ?? "") && stems[to + 1] !== "to") ||
      was >= 0
    );
  });
}

/** One side says of a single name what the other says of several. */
export interface Exclusion {
  here: EntityHit;
  there: EntityHit;
}

/**
 * Where one text keeps to a single name what the other says of more: "only Kyiv complained" beside
 * "Russia and Ukraine each accused the other"; `null` where neither does, or both do.
 */
export function exclusion(here: Analysis, there: Analysis): Exclusion | null {
  const [one, other] = [here.alone[0], there.alone[0]];
  if (one && !other) {
    const more = second(one, there);
    return more && { here: one, there: more };
  }
  if (other && !one) {
    const more = second(other, here);
    return more && { here: more, there: other };
  }
  return null;
}

/** A name of the same kind beside `alone`'s own, in a text that has both or speaks of all. */
function second(alone: EntityHit, { entities, stems }: Analysis): EntityHit | null {
  const own = entities.some(({ key }) => key === alone.key);
  const all = stems.some((word) => ALL.has(word));
  const more = entities.find(({ key, kind }) => key !== alone.key && kind === alone.kind);
  return more && (own || all) ? more : null;
}
