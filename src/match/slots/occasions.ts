/** Meetings and the like: what takes place or is called off, though no act is named. */
import { clauseEnd } from "./clauses.ts";
import { stemSet } from "./stem.ts";
import type { Unit } from "./units.ts";

/** Things that take place. */
const OCCASIONS = new Set(["a:talks", "a:call", "a:swap"]);

/** The axis whose one end is that something is called off, the other that it takes place. */
export const HAPPENS = "a:cancel";

/** Verbs that only say that there is an occasion. */
const LIGHT = new Set(
  [...stemSet("get have obtain secure arrange win")].map((verb) => `w:${verb}`),
);

/** The units, what is said not to take place turned: "the call was cancelled", "the talks never took place". */
export function withCalledOff(units: readonly Unit[], stems: readonly string[]): Unit[] {
  return units.map((unit) =>
    isCalledOff(unit, units, stems)
      ? { ...unit, sign: unit.sign === 1 ? -1 : 1, turned: -1 as const }
      : unit,
  );
}

function isCalledOff(unit: Unit, units: readonly Unit[], stems: readonly string[]): boolean {
  if (unit.turned < 0 || !(unit.nominal || OCCASIONS.has(unit.key))) return false;
  const act = units.find(({ from, key }) => from >= unit.to && key === HAPPENS);
  return act !== undefined && act.sign > 0 && clauseEnd(stems, unit.to) >= act.from;
}

/**
 * Whether a verb says of something no more than that there is such a thing, so that to deny the one
 * denies the other: "no call took place", "failed to get an audience".
 */
export function onlySaysThereIs({ key, sign, turned }: Unit, occasion: Unit): boolean {
  const happens = key === HAPPENS && sign * turned < 0;
  return happens || (OCCASIONS.has(occasion.key) && LIGHT.has(key));
}
