/** What the fitted model sees of a sentence and a claim: one number for every question asked. */
import { type Alignment, align, type Link } from "../align.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Analysis } from "./analysis.ts";
import { compareDateSlots, type DateComparison } from "./dates-compare.ts";
import type { EntityHit } from "./entities.ts";
import { type ConflictEvidence, conflictEvidence, hasEvidence } from "./evidence.ts";
import { compareFigureSlots, type FigureComparison } from "./figures-compare.ts";
import type { Act } from "./roles.ts";

/** Everything that was compared, for the model, the vetoes and the reasons alike. */
export interface Comparison {
  here: Analysis;
  there: Analysis;
  alignment: Alignment;
  figures: FigureComparison;
  dates: DateComparison;
  evidence: ConflictEvidence;
  /** One number a question, in the order of {@link featureNames}. */
  features: Float64Array;
}

/** Compares two analysed texts slot by slot. */
export function compare(here: Analysis, there: Analysis, knowledge: Knowledge): Comparison {
  const alignment = align(here, there, knowledge);
  const back = align(there, here, knowledge);
  const figures = compareFigureSlots(here, there);
  const dates = compareDateSlots(here, there);
  const evidence = conflictEvidence(here, there, alignment, figures, dates);
  const parts: Readonly<Record<string, number>>[] = [
    coverage(alignment, back),
    names(alignment, back, here, there),
    measures(figures, dates),
    polarity(alignment, here, there),
    factuality(alignment, here, there),
    speakers(here, there),
    surface(here, there),
    mainAct(alignment, here, there, figures, dates),
    evidenceOf(evidence, figures, here, there),
  ];
  const features = flatten(parts);
  return { here, there, alignment, figures, dates, evidence, features };
}

let order: readonly string[] = [];
let positions: ReadonlyMap<string, number> = new Map();

/** Numbers side by side instead of one large object: several times faster to make. */
function flatten(parts: readonly Readonly<Record<string, number>>[]): Float64Array {
  if (order.length === 0) {
    order = parts.flatMap((part) => Object.keys(part));
    positions = new Map(order.map((name, at) => [name, at]));
  }
  const values = new Float64Array(order.length);
  let at = 0;
  for (const part of parts) {
    for (const name in part) {
      values[at] = part[name] ?? 0;
      at += 1;
    }
  }
  return values;
}

/** Names of the features in their order; empty until the first comparison. */
export function featureNames(): readonly string[] {
  return order;
}

/** One feature of a comparison by its name; 0 for a name that there is none of. */
export function featureOf({ features }: Comparison, name: string): number {
  return features[positions.get(name) ?? -1] ?? 0;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0.5 : part / whole);

function weighted(links: readonly Link[]): { got: number; all: number } {
  let got = 0;
  let all = 0;
  for (const { there, strength } of links) {
    got += there.weight * strength;
    all += there.weight;
  }
  return { got, all };
}

function coverage(to: Alignment, back: Alignment): Record<string, number> {
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

function names(
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
    unknownReplaced: replaced(({ kind }) => kind === "name"),
    personsLacking: lacks(({ kind }) => kind === "person"),
    placesLacking: lacks(isPlace),
    firstName: first ? first.strength : 0.5,
    claimNames: there.entities.length,
    sentenceNames: here.entities.length,
  };
}

function measures(figures: FigureComparison, dates: DateComparison): Record<string, number> {
  const count = (relation: string): number =>
    figures.pairs.filter((pair) => pair.relation === relation).length;
  return {
    figuresSame: count("same"),
    figuresCompatible: count("compatible"),
    figuresDifferent: count("different"),
    figuresAlone: figures.alone.length,
    ranksSame: figures.ranks.same,
    ranksDifferent: figures.ranks.different,
    datesAgree: dates.agrees ? 1 : 0,
    datesDiffer: dates.differs && !dates.agrees ? 1 : 0,
    daysApart: dates.apart === null ? -1 : Math.log1p(dates.apart),
  };
}

function polarity(
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

function factuality({ links }: Alignment, here: Analysis, there: Analysis): Record<string, number> {
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

function speakers(here: Analysis, there: Analysis): Record<string, number> {
  const [a, b] = [here.speaker?.entity, there.speaker?.entity];
  return {
    speakerBoth: a && b ? 1 : 0,
    speakerSame: a && b && a.key === b.key ? 1 : 0,
    speakerOther: a && b && a.key !== b.key ? 1 : 0,
    speakerThereOnly: b && !a ? 1 : 0,
    speakerHereOnly: a && !b ? 1 : 0,
  };
}

function surface(here: Analysis, there: Analysis): Record<string, number> {
  let both = 0;
  for (const gram of there.wordPairs) if (here.wordPairs.has(gram)) both += 1;
  return {
    pairsOfWords: share(both, there.wordPairs.size),
    lengthRatio: Math.log((here.stems.length + 1) / (there.stems.length + 1)),
  };
}

/** Acts that tell how something is put or how large it is, not what happens. */
const MODIFIERS = new Set(["unconditional", "full", "open-to", "realistic", "warn", "blame"]);

/** The claim's own act: the first one behind who says it, or behind the first name. */
function mainOf({ acts, speaker }: Analysis): Act | undefined {
  const said = acts.filter(({ unit }) => !speaker || unit.from > speaker.verb);
  const candidates = said.length > 0 ? said : acts;
  return candidates.find(({ unit }) => !MODIFIERS.has(unit.key.slice(2))) ?? candidates[0];
}

/**
 * What becomes of the claim's own act in the sentence, and how much of the rest is there: "the same
 * matter, and turned round" is a conflict, where many small differences are none.
 */
function mainAct(
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

/** Counts of people grow while they are counted. */
const GROWING = new Set(["killed", "injured", "missing"]);

function evidenceOf(
  evidence: ConflictEvidence,
  figures: FigureComparison,
  here: Analysis,
  there: Analysis,
): Record<string, number> {
  const dated = here.statement.published !== undefined && there.statement.when !== undefined;
  const growing = figures.pairs.some(
    ({ relation, here: a }) => relation === "different" && a.unit !== null && GROWING.has(a.unit),
  );
  const { sameMatter } = evidence;
  return {
    evidenceAny: hasEvidence(evidence) ? sameMatter : 0,
    evidenceFigure: evidence.figures.length > 0 ? sameMatter : 0,
    evidencePolarity: evidence.polarity.length > 0 ? sameMatter : 0,
    evidenceRole: evidence.roles.length > 0 ? sameMatter : 0,
    evidenceDate: evidence.date ? sameMatter : 0,
    evidencePlace: evidence.place ? sameMatter : 0,
    evidenceRank: evidence.rank ? sameMatter : 0,
    countGrows: growing && dated ? 1 : 0,
    sameMatter,
  };
}
