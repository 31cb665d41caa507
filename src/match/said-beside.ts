/** Which part of a sentence speaks of the claim, where more than one might. */
import type { Analysis } from "./slots/analysis.ts";
import { clauseNumbers } from "./slots/clauses.ts";
import { stemSet } from "./slots/stem.ts";
import type { Unit } from "./slots/units.ts";

/** How many of the claim's units stand in the clause of a unit of the sentence. */
export type SaidBeside = (unit: Unit) => number;

/** They stand for what was spoken of before: "paused the aid, and restored it". */
const POINTERS = stemSet("it both them they these those either neither none");

/** Counts clause by clause what a sentence (`here`) has of a claim (`there`). */
export function saidBeside(here: Analysis, there: Analysis): SaidBeside {
  const clauses = clauseNumbers(here.stems);
  const keys = Array.from({ length: (clauses.at(-1) ?? 0) + 1 }, () => new Set<string>());
  for (const { key, from } of here.units) {
    if (there.unitsByKey.has(key)) keys[clauses[from] ?? 0]?.add(key);
  }
  here.stems.forEach((stem, at) => {
    const clause = clauses[at] ?? 0;
    if (!POINTERS.has(stem)) return;
    for (const before of keys.slice(0, clause)) for (const key of before) keys[clause]?.add(key);
  });
  return ({ from }) => keys[clauses[from] ?? 0]?.size ?? 0;
}
