/** What the units of a text have to do with each other: of which act a negation is said, what an act refuses. */
import { HAPPENS, onlySaysThereIs, withCalledOff } from "./occasions.ts";
import { stemSet } from "./stem.ts";
import { QUALIFYING, type Unit, type UnitSource } from "./units.ts";

/** The units with their heads, with what is refused, and with acts that are spoken of as things. */
export function withHeads(units: readonly Unit[], source: UnitSource): Unit[] {
  const nouns = units.map((unit) => ({
    ...unit,
    nominal: unit.kind === "act" && isNominal(unit, units, source),
    owned: source.entities.some((name) => name.to === unit.from),
  }));
  const named = withCalledOff(nouns, source.stems);
  return named.map((unit) => ({
    ...unit,
    head: headOf(unit, named, source),
    refused: isRefused(unit, named, source),
  }));
}

/** What ends the reach of one act's negation though the negation itself goes on. */
const PARTS = new Set([",", ";", ":", "but"]);

/** Tokens between an act and what it is done to, at most. */
const OBJECT_REACH = 8;

/** Whether the nearest act before a thing is one that stands for refusing or undoing. */
function isRefused(unit: Unit, units: readonly Unit[], { stems }: UnitSource): boolean {
  // "a pause of strikes": what is done is itself what an act is done to.
  const isDone = unit.nominal || stems[unit.from - 1] === "of";
  if (unit.kind === "act" && !QUALIFYING.has(unit.key) && !isDone) return false;
  const act = units.findLast(
    ({ from, kind, key }) => from < unit.from && kind === "act" && !QUALIFYING.has(key),
  );
  return (
    act !== undefined &&
    act.turned > 0 &&
    isUndoing(act) &&
    unit.from - act.to <= OBJECT_REACH &&
    !stems.slice(act.to, unit.from).some((word) => PARTS.has(word))
  );
}

/** Whether the words of an act say that something is refused, stopped or undone. */
export function isUndoing({ key, sign, turned }: Unit): boolean {
  const own = sign * turned;
  return STOPPING.has(key) ? own > 0 : own < 0;
}

/** Axes whose first end is that something stops. */
const STOPPING = new Set(["a:halt", HAPPENS]);

/** Right before a negated verb. */
const BEFORE_VERB = stemSet("not n't never to cannot");

const DETERMINERS = stemSet("the a an its his her their this any some 's");

/** Endings of nouns that tell of an act. */
const NOUN = /(?:ative|al|[st]ion|ment|[ae]nce|ature)s?$/;

/**
 * Behind an article, a possessive, a nation's adjective or another thing stands a noun. A participle
 * that only tells whose something is counts as one: "the truce proposed by Paris".
 */
function isNominal({ from, to, word }: Unit, units: readonly Unit[], source: UnitSource): boolean {
  const { entities, stems } = source;
  const isAttribute =
    stems[to] === "by" && !stems.slice(Math.max(0, from - 3), from).includes("be");
  return (
    isAttribute ||
    NOUN.test(word) ||
    DETERMINERS.has(stems[from - 1] ?? "") ||
    entities.some((name) => name.adjective && name.to === from) ||
    // "Truce violations", where "officials attended" has its verb.
    (!/ed$/.test(word) && units.some((unit) => unit.kind === "thing" && unit.to === from))
  );
}

/** The act in the same stretch of negation that comes before a unit and is nearest, else the next one. */
function headOf(unit: Unit, units: readonly Unit[], source: UnitSource): Unit | null {
  if (unit.turned > 0) return null;
  const { scopes, stems } = source;
  const isHead = (act: Unit): boolean =>
    act.kind === "act" &&
    act.turned < 0 &&
    !QUALIFYING.has(act.key) &&
    !act.nominal &&
    !onlySaysThereIs(act, unit);
  if (unit.kind === "act" && !QUALIFYING.has(unit.key) && !unit.nominal) return null;
  const together = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1)
      if (scopes[at]?.sign !== -1 || PARTS.has(stems[at] ?? "")) return false;
    return true;
  };
  return (
    units.findLast((act) => act.from < unit.from && isHead(act) && together(act.from, unit.from)) ??
    units.find((act) => act.from > unit.from && isHead(act) && together(unit.from, act.from)) ??
    // "had not given an answer": a verb that no axis has.
    units.findLast(
      (verb) =>
        verb.kind === "word" &&
        !onlySaysThereIs(verb, unit) &&
        verb.from < unit.from &&
        BEFORE_VERB.has(stems[verb.from - 1] ?? "") &&
        together(verb.from, unit.from),
    ) ??
    null
  );
}
