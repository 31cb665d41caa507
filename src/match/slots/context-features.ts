/** Whether what two texts share stands together in both, as numbers: the same words may tell of something else. */
import { type Alignment, type Link, PRESENT } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import { STOPS } from "./clauses.ts";
import { sharedContext } from "./figure-context.ts";
import { agrees, type FigureComparison } from "./figures-compare.ts";
import { mainOf } from "./main-act.ts";
import { share } from "./overlap-features.ts";
import { stemSet } from "./stem.ts";
import type { Unit } from "./units.ts";

/** Tokens behind an act that tell what it is done with or to, at most, and before it ("sanctions were lifted"). */
const BEHIND = 9;
const BEFORE = 3;
/** From this strength on a name is the claim's. */
const SAME_NAME = 0.9;
/** What stands for there being nothing to compare; below every share. */
const NOTHING = -1;

/**
 * How far the words around a figure, an act or a name are shared as well, and what the sentence has
 * beside: shares of 0..1 or -1 where there is nothing to compare, weights of what is missing, counts of names.
 */
export function context(
  to: Alignment,
  back: Alignment,
  here: Analysis,
  there: Analysis,
  figures: FigureComparison,
): Record<string, number> {
  const agreeing = figures.pairs.filter(agrees);
  const main = mainOf(here)?.unit;
  const acts = back.links.filter(({ there: unit }) => unit.kind === "act");
  const others = back.links.filter(({ there: unit }) => unit.kind !== "act");
  return {
    figureContext: Math.max(
      NOTHING,
      ...agreeing.map((pair) => sharedContext(pair, here, there, to)),
    ),
    objectNear: objectNear(to, here, there),
    // What the sentence itself is about, and how much of that the claim lacks.
    backMain: main ? strengthOf(back.links, main) : NOTHING,
    backActsCovered: coverageOf(acts),
    backMissingMost: missingMost(others),
    backActMissing: missingMost(acts),
    ...roles(to, here, there),
  };
}

/** How much of what the claim's act is done with or to stands beside the same act of the sentence. */
function objectNear({ links }: Alignment, here: Analysis, there: Analysis): number {
  const main = mainOf(there)?.unit;
  const act = links.find((link) => link.there === main);
  if (!main || !act?.here || act.strength < PRESENT) return NOTHING;
  const own = act.here;
  const objects = links.filter((link) => link !== act && isNear(main, link.there, there.stems));
  return objects.length === 0
    ? NOTHING
    : coverageOf(objects, (link) => (link.here && isNear(own, link.here, here.stems) ? 1 : 0));
}

function isNear(act: Unit, unit: Unit, stems: readonly string[]): boolean {
  if (unit.from < act.to) return act.from - unit.to <= BEFORE && act.from >= unit.to;
  return (
    unit.from - act.to <= BEHIND &&
    !stems.slice(act.to, unit.from).some((word) => word !== "," && STOPS.has(word))
  );
}

/** How many of the shared names stand behind the same preposition in both texts, and how many behind another. */
function roles({ names }: Alignment, here: Analysis, there: Analysis): Record<string, number> {
  const shared = names.flatMap(({ there: name, here: own, strength }) =>
    own && strength >= SAME_NAME ? [{ name, own }] : [],
  );
  const same = shared.filter(
    ({ name, own }) =>
      prepositionBefore(there.stems, name.from) === prepositionBefore(here.stems, own.from),
  );
  return { sameRole: same.length, otherRole: shared.length - same.length };
}

const PREPOSITIONS = stemSet(
  "on at in to for against with from of by over between near into about",
);
const DETERMINERS = stemSet("the a an its his her their new");

function prepositionBefore(stems: readonly string[], from: number): string {
  let at = from - 1;
  while (at >= 0 && DETERMINERS.has(stems[at] ?? "")) at -= 1;
  const word = stems[at] ?? "";
  return PREPOSITIONS.has(word) ? word : "";
}

const strengthOf = (links: readonly Link[], unit: Unit): number =>
  links.find((link) => link.there === unit)?.strength ?? 0;

const missingMost = (links: readonly Link[]): number =>
  Math.max(0, ...links.map(({ there, strength }) => there.weight * (1 - strength)));

function coverageOf(links: readonly Link[], counts: (link: Link) => number = () => 1): number {
  const sum = (of: (link: Link) => number): number =>
    links.reduce((total, link) => total + link.there.weight * of(link), 0);
  return share(
    sum((link) => link.strength * counts(link)),
    sum(() => 1),
  );
}
