/** What becomes of the claim's acts in the sentence, as numbers: done, undone, left open, by whom. */
import type { Alignment, Link } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import type { DateComparison } from "./dates-compare.ts";
import type { FigureComparison } from "./figures-compare.ts";
import { mainOf } from "./main-act.ts";
import { share, weighted } from "./overlap-features.ts";

/** How many acts and words agree, and how many stand against each other. */
export function polarity(
  { links, acts }: Alignment,
  here: Analysis,
  there: Analysis,
): Record<string, number> {
  const solid = links.filter(({ strength }) => strength >= 0.7);
  const sum = (list: readonly Link[]): number =>
    list.reduce((total, link) => total + link.there.weight, 0);
  const opposed = solid.filter(({ sign }) => sign < 0);
  const actOpposed = opposed.filter(({ there: unit }) => unit.kind === "act");
  const negations = (analysis: Analysis): number =>
    analysis.units.filter(({ scope }) => scope.sign < 0).length;
  return {
    opposedShare: share(sum(opposed), sum(solid)),
    opposedActs: actOpposed.length,
    opposedActWeight: sum(actOpposed),
    agreeingActs: solid.filter(({ sign, there: unit }) => sign > 0 && unit.kind === "act").length,
    negatedHere: Math.min(1, negations(here)),
    negatedThere: Math.min(1, negations(there)),
    negatedOne: negations(here) > 0 === negations(there) > 0 ? 0 : 1,
    actsLinked: acts.length,
    actsSame: acts.filter(({ sign, agents }) => sign > 0 && agents > 0.5).length,
    actsOpposed: acts.filter(({ sign, agents }) => sign < 0 && agents > 0.3).length,
    agentsOther: acts.filter(({ agents }) => agents < 0).length,
    agentsSame: acts.filter(({ agents }) => agents > 0.5).length,
    swapped: acts.filter((act) => act.swapped).length,
  };
}

/** What one side leaves possible, conditional or open and the other states. */
export function factuality(
  { links }: Alignment,
  here: Analysis,
  there: Analysis,
): Record<string, number> {
  let weaker = 0;
  let stronger = 0;
  let opened = 0;
  for (const link of links) {
    if (!link.here || link.strength < 0.7) continue;
    const weight = link.there.weight;
    if (link.here.scope.hypothetical && !link.there.scope.hypothetical) weaker += weight;
    if (link.there.scope.hypothetical && !link.here.scope.hypothetical) stronger += weight;
    if (link.here.scope.open && !link.there.scope.open) opened += weight;
  }
  const some = (analysis: Analysis, what: "hypothetical" | "conditional" | "open"): number =>
    analysis.scopes.some((scope) => scope[what]) ? 1 : 0;
  return {
    weaker,
    stronger,
    opened,
    question: here.question ? 1 : 0,
    openHere: some(here, "open"),
    hypotheticalHere: some(here, "hypothetical"),
    hypotheticalThere: some(there, "hypothetical"),
    conditionalHere: some(here, "conditional"),
    conditionalThere: some(there, "conditional"),
  };
}

/**
 * What becomes of the claim's own act in the sentence, and how much of the rest is there: "the same
 * matter, and turned round" is a conflict, where many small differences are none.
 */
export function mainAct(
  alignment: Alignment,
  here: Analysis,
  there: Analysis,
  figures: FigureComparison,
  dates: DateComparison,
): Record<string, number> {
  const main = mainOf(there);
  const act = alignment.acts.find((link) => link.there === main);
  const link = alignment.links.find((each) => each.there === main?.unit);
  const rest = weighted(alignment.links.filter((each) => each !== link));
  const names = alignment.names.reduce((sum, { strength }) => sum + strength, 0);
  const restCovered = share(rest.got + names, rest.all + alignment.names.length);
  const sign = link?.here ? link.sign * (link.strength >= 0.6 ? 1 : 0) : 0;
  const weaker = link?.here?.scope.hypothetical && !link.there.scope.hypothetical ? 1 : 0;
  const openly = link?.here?.scope.open && !link.there.scope.open ? 1 : 0;
  const figureDiffers = figures.pairs.some(({ relation }) => relation === "different") ? 1 : 0;
  const dateDiffers = dates.differs && !dates.agrees ? 1 : 0;
  const doer = alignment.names.find(({ there: name }) => name === main?.agents[0]);
  const missing = main && doer?.strength === 0 && !link?.here ? 1 : 0;
  const all = share(
    rest.got + names + (link?.strength ?? 0),
    rest.all + alignment.names.length + (main ? 1 : 0),
  );
  return {
    restCovered,
    mainSign: sign,
    mainStrength: link?.strength ?? 0,
    mainAgents: act?.agents ?? 0,
    mainPatients: act?.patients ?? 0,
    mainSwapped: act?.swapped ? 1 : 0,
    // Neither what is done nor who does it.
    mainMissing: missing,
    mainWeaker: weaker + openly,
    mainTurned: sign < 0 ? restCovered : 0,
    mainKept: sign > 0 && !weaker && !openly ? restCovered : 0,
    figureAgainst: figureDiffers * all,
    dateAgainst: dateDiffers * all,
    roleAgainst: (act?.swapped || (act && act.agents < 0) ? 1 : 0) * restCovered,
    nothingAgainst:
      sign >= 0 && !figureDiffers && !dateDiffers && !weaker && !openly && !here.question ? all : 0,
  };
}
