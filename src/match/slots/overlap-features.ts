/** What two texts have in common, as numbers: words, names, figures, dates, who speaks. */
import type { Alignment, Link } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import type { DateComparison } from "./dates-compare.ts";
import type { EntityHit } from "./entities.ts";
import type { FigureComparison } from "./figures-compare.ts";

/** A part of a whole, 0..1; one half where there is no whole. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0.5 : part / whole);

/** Weight of what the claim has and of what the sentence has for it. */
export function weighted(links: readonly Link[]): { got: number; all: number } {
  let got = 0;
  let all = 0;
  for (const { there, strength } of links) {
    got += there.weight * strength;
    all += there.weight;
  }
  return { got, all };
}

/** How much of either text the other has, by kind of unit. */
export function coverage(to: Alignment, back: Alignment): Record<string, number> {
  const claim = weighted(to.links);
  const sentence = weighted(back.links);
  const of = (kind: string): number => {
    const { got, all } = weighted(to.links.filter(({ there }) => there.kind === kind));
    return share(got, all);
  };
  // What an act is done with or to: without the truce, accepting something is another matter.
  const objectLinks = to.links.filter(({ there }) => there.kind !== "act");
  const objects = weighted(objectLinks);
  const missingObjects = objectLinks.map(({ there, strength }) => there.weight * (1 - strength));
  const missing = to.links.map(({ there, strength }) => there.weight * (1 - strength));
  const nameGot = to.names.reduce((sum, { strength }) => sum + strength, 0);
  return {
    claimCovered: share(claim.got, claim.all),
    sentenceCovered: share(sentence.got, sentence.all),
    contentCovered: share(claim.got + nameGot, claim.all + to.names.length),
    wordsCovered: of("word"),
    actsCovered: of("act"),
    thingsCovered: of("thing"),
    objectsCovered: share(objects.got, objects.all),
    objectsMissing: Math.max(0, ...missingObjects),
    missingMost: Math.max(0, ...missing),
    missingSum: claim.all - claim.got,
    shared: claim.got,
    claimSize: claim.all,
    sentenceSize: sentence.all,
    sentenceMissing: sentence.all - sentence.got,
  };
}

const isPlace = ({ kind }: EntityHit): boolean => kind === "place" || kind === "country";

/** Which names are shared, lacking, or replaced by another of their kind. */
export function names(
  to: Alignment,
  back: Alignment,
  here: Analysis,
  there: Analysis,
): Record<string, number> {
  const strict = to.names.filter(({ strength }) => strength === 1).length;
  const loose = to.names.reduce((sum, { strength }) => sum + strength, 0);
  const backLoose = back.names.reduce((sum, { strength }) => sum + strength, 0);
  // A name of the claim that the sentence lacks while it has another of the same kind in its stead.
  const replaced = (test: (hit: EntityHit) => boolean): number => {
    const lacking = to.names.filter(
      ({ there: name, strength }) => test(name) && strength < 0.5,
    ).length;
    const other = back.names.filter(
      ({ there: name, strength }) => test(name) && strength < 0.5,
    ).length;
    return Math.min(lacking, other);
  };
  const lacks = (test: (hit: EntityHit) => boolean): number =>
    to.names.filter(({ there: name, strength }) => test(name) && strength < 0.3).length;
  const first = to.names[0];
  return {
    namesStrict: share(strict, to.names.length),
    namesLoose: share(loose, to.names.length),
    namesBack: share(backLoose, back.names.length),
    namesShared: loose,
    namesLacking: to.names.filter(({ strength }) => strength < 0.3).length,
    namesExtra: back.names.filter(({ strength }) => strength < 0.3).length,
    personsReplaced: replaced(({ kind }) => kind === "person"),
    placesReplaced: replaced(isPlace),
    countriesReplaced: replaced(({ kind }) => kind === "country"),
    unknownReplaced: replaced(({ kind }) => kind === "name"),
    personsLacking: lacks(({ kind }) => kind === "person"),
    placesLacking: lacks(isPlace),
    countriesLacking: lacks(({ kind }) => kind === "country"),
    firstName: first ? first.strength : 0.5,
    claimNames: there.entities.length,
    sentenceNames: here.entities.length,
  };
}

/** How figures, ranks and dates stand to each other. */
export function measures(figures: FigureComparison, dates: DateComparison): Record<string, number> {
  const count = (relation: string): number =>
    figures.pairs.filter((pair) => pair.relation === relation).length;
  return {
    figuresSame: count("same"),
    figuresCompatible: count("compatible"),
    figuresBounds: count("bounds"),
    figuresDifferent: count("different"),
    figuresAlone: figures.alone.length,
    ranksSame: figures.ranks.same,
    ranksDifferent: figures.ranks.different,
    datesAgree: dates.agrees ? 1 : 0,
    datesDiffer: dates.differs && !dates.agrees ? 1 : 0,
    datesReplaced: dates.replaced,
    daysApart: dates.apart === null ? -1 : Math.log1p(dates.apart),
    daysBetween: dates.agrees || dates.gap === null ? -1 : Math.log1p(dates.gap),
  };
}

/** Who says it, here and there. */
export function speakers(here: Analysis, there: Analysis): Record<string, number> {
  const [a, b] = [here.speaker?.entity, there.speaker?.entity];
  return {
    speakerBoth: a && b ? 1 : 0,
    speakerSame: a && b && a.key === b.key ? 1 : 0,
    speakerOther: a && b && a.key !== b.key ? 1 : 0,
    speakerThereOnly: b && !a ? 1 : 0,
    speakerHereOnly: a && !b ? 1 : 0,
  };
}

/** The order of words and the lengths. */
export function surface(here: Analysis, there: Analysis): Record<string, number> {
  let both = 0;
  for (const gram of there.wordPairs) if (here.wordPairs.has(gram)) both += 1;
  return {
    pairsOfWords: share(both, there.wordPairs.size),
    lengthRatio: Math.log((here.stems.length + 1) / (there.stems.length + 1)),
  };
}
