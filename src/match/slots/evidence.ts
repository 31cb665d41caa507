/** What would make a conflict: one slot that cannot hold on both sides, all else being the same matter. */
import { isUnfinished } from "../../text/current-figures.ts";
import type { ActLink, Alignment } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import { isConditional } from "./conditions.ts";
import type { DateComparison } from "./dates-compare.ts";
import type { DoerComparison } from "./doer-clash.ts";
import type { EntityHit } from "./entities.ts";
import { agrees, type FigureComparison, type FigurePair } from "./figures-compare.ts";
import { mainOf } from "./main-act.ts";
import { otherPlace } from "./places.ts";
import type { PostClash } from "./posts.ts";
import { type Exclusion, exclusion } from "./quantities.ts";
import { QUALIFYING, type Unit } from "./units.ts";

/** The slots that stand against each other; empty lists where none do. */
export interface ConflictEvidence {
  figures: readonly FigurePair[];
  /** Acts done on the one side and not done on the other. */
  polarity: readonly Opposed[];
  /** Other words that only one side negates, or of which one is the other's opposite. */
  denied: readonly Opposed[];
  /** "the third" against "the sixth". */
  rank: { here: string; there: string } | null;
  /** Acts that somebody else did. */
  roles: readonly ActLink[];
  /** Somebody whom the sentence points at as acting in the stead of the claim's. */
  doer: DoerComparison["other"];
  /** Another day for what happens once. */
  date: DateComparison["differs"];
  /** Another place for what is otherwise the same. */
  place: { here: EntityHit; there: EntityHit } | null;
  /** What one side says of a single name and the other of several. */
  alone: Exclusion | null;
  /** One office held by two people, or one person in two offices, against the record. */
  office: PostClash | null;
  /** How much of the claim the sentence is about, 0..1, the differing slot left out. */
  sameMatter: number;
}

/** Two acts of which the one is the other undone. */
export interface Opposed {
  here: Unit;
  there: Unit;
}

/** Shares of the claim, 0..1, that must be there before a differing slot can be a conflict. */
const NEEDED = {
  figure: 0.55,
  rank: 0.6,
  polarity: 0.5,
  role: 0.6,
  doer: 0.5,
  date: 0.5,
  place: 0.5,
  alone: 0.5,
  office: 0.5,
};
/** Share of the claim's words without its names, 0..1: names alone are no matter. */
const CORE = 0.4;
/** A day that both name is worth so much of the matter. */
const SAME_DAY = 0.2;
/** From here on another doer alone is enough, whoever it is done to. */
const SAME_ACT = 0.75;
/** Share of a text that is left open for it to say nothing. */
const MOSTLY = 0.4;
/** Acts that tell how something is put; turned round they contradict little. */
const SOFT = new Set(["a:warn", "a:blame", "a:rise", "a:confirm", "a:travel"]);

/** Collects what stands against each other. */
export function conflictEvidence(
  here: Analysis,
  there: Analysis,
  alignment: Alignment,
  figures: FigureComparison,
  dates: DateComparison,
  posts: PostClash | null,
  doers: DoerComparison,
): ConflictEvidence {
  const sameMatter = covered(alignment);
  const core = covered({ ...alignment, names: [] });
  const matter = sameMatter + (dates.agrees ? SAME_DAY : 0);
  const otherDay = dates.differs !== null && dates.agrees === null;
  const figureAgrees = figures.pairs.some(agrees);
  const asks =
    here.question || here.scopes.filter(({ open }) => open).length > MOSTLY * here.scopes.length;
  const stands = ({ here: act, there: claimed }: ActLink): boolean =>
    !act.unit.scope.open &&
    (!act.unit.scope.hypothetical || claimed.unit.scope.hypothetical) &&
    !asks;
  return {
    // Two counts of different days are two counts.
    figures:
      matter >= NEEDED.figure && !otherDay && !asks
        ? figures.pairs.filter((pair) => pair.relation === "different" && !grows(pair, here, there))
        : [],
    polarity:
      matter >= NEEDED.polarity && !otherDay && !asks ? opposed(alignment, here, there) : [],
    denied:
      matter >= NEEDED.polarity && core >= CORE && !otherDay && !asks ? denied(alignment) : [],
    rank:
      sameMatter >= NEEDED.rank &&
      !otherDay &&
      figures.ranks.different > 0 &&
      figures.ranks.same === 0
        ? { here: here.ordinals[0]?.text ?? "", there: there.ordinals[0]?.text ?? "" }
        : null,
    roles:
      sameMatter >= NEEDED.role && !otherDay
        ? alignment.acts.filter(
            (link) =>
              link.sign > 0 &&
              stands(link) &&
              (link.swapped ||
                (link.agents < 0 &&
                  (link.patients > 0 || (link.patients === 0 && sameMatter >= SAME_ACT)))),
          )
        : [],
    doer:
      matter >= NEEDED.doer && !otherDay && !asks && tellsOf(there, alignment) !== false
        ? doers.other
        : null,
    date:
      otherDay &&
      !asks &&
      (tellsOf(there, alignment) ?? core >= NEEDED.date) &&
      core >= CORE &&
      !alignment.acts.some((act) => act.there === mainOf(there) && isOtherEvent(act)) &&
      sameMatter >= NEEDED.date &&
      (figureAgrees || figures.pairs.length === 0)
        ? dates.differs
        : null,
    place: sameMatter >= NEEDED.place && !otherDay && !asks ? otherPlace(here, there) : null,
    office: posts !== null && !asks && (core >= NEEDED.office || saysOnlyWho(there)) ? posts : null,
    alone: matter >= NEEDED.alone && !otherDay && !asks ? exclusion(here, there) : null,
    sameMatter,
  };
}

/** Counts of people grow while they are counted. */
export const GROWING: ReadonlySet<string> = new Set(["killed", "injured", "missing"]);

/**
 * Whether two accounts differ in a count that was still going on: by two dated accounts of a disaster
 * the later one supersedes the other, and "so far" says so by itself.
 */
export function grows({ here, there }: FigurePair, sentence: Analysis, claim: Analysis): boolean {
  if ([here, there].some(({ qualifier }) => CAPS.has(qualifier))) return false;
  const dated = sentence.statement.published !== undefined && claim.statement.when !== undefined;
  const goesOn = isUnfinished(sentence.statement.text) || isUnfinished(claim.statement.text);
  return goesOn || (dated && here.unit !== null && GROWING.has(here.unit));
}

/** "No more than 60" is no count that is still going on. */
const CAPS = new Set(["at-most", "fewer-than"]);

/** A claim of this weight beside its names says who holds an office, and nothing else. */
const BARE = 0.6;

/** Whether a text tells who holds an office and little more. */
export function saysOnlyWho({ posts, units }: Analysis): boolean {
  const rest = units.filter(({ kind }) => kind !== "entity");
  return posts.length > 0 && rest.reduce((sum, { weight }) => sum + weight, 0) <= BARE;
}

/** Whether any slot stands against the claim. */
export function hasEvidence(evidence: ConflictEvidence): boolean {
  return (
    evidence.figures.length +
      evidence.polarity.length +
      evidence.denied.length +
      evidence.roles.length >
      0 ||
    evidence.doer !== null ||
    evidence.rank !== null ||
    evidence.date !== null ||
    evidence.place !== null ||
    evidence.alone !== null ||
    evidence.office !== null
  );
}

function opposed({ acts, links }: Alignment, sentence: Analysis, claim: Analysis): Opposed[] {
  const proper = links.filter(({ there }) => there.kind === "act" && !QUALIFYING.has(there.key));
  const done = proper.length === 0 || proper.some(({ strength }) => strength >= FIRM);
  return links.flatMap(({ there, here, sign, strength }) => {
    if (!here || sign > 0 || strength < FIRM || there.kind !== "act" || SOFT.has(there.key))
      return [];
    if (isLoose(here, there)) return [];
    if (isConditional(here, sentence) || isConditional(there, claim)) return [];
    if (QUALIFYING.has(there.key) && !done) return [];
    // Where the same act is there twice, its doer tells which of them is meant.
    const act = acts.find((link) => link.there.unit === there);
    if (act && (act.sign > 0 || act.agents < 0 || isOtherObject(act))) return [];
    return [{ here, there }];
  });
}

/** What is done to somebody else is another matter: sanctions on Syria, and on Russia. */
const isOtherObject = ({ patients, swapped }: ActLink): boolean => patients < 0 && !swapped;

/** Somebody else's doing, or what is done to somebody else, may well have been on another day. */
const isOtherEvent = (act: ActLink): boolean => act.agents < 0 || isOtherObject(act);

/**
 * Whether the sentence has the claim's own act: another day for something else is no conflict.
 * `undefined` where the claim has none.
 */
function tellsOf(claim: Analysis, { links }: Alignment): boolean | undefined {
  const main = mainOf(claim)?.unit;
  return main && links.some(({ there, strength }) => there === main && strength >= FIRM);
}

/** One side leaves it open, or only the sentence speaks of what may come. */
function isLoose(here: Unit, there: Unit): boolean {
  return (
    here.scope.open || there.scope.open || (here.scope.hypothetical && !there.scope.hypothetical)
  );
}

/** Things and words that stand inside a negation on one side only, or are each other's opposite. */
function denied({ links }: Alignment): Opposed[] {
  return links.flatMap(({ there, here, sign, strength }) => {
    if (!here || sign > 0 || strength < FIRM || there.kind === "act") return [];
    if (isLoose(here, there)) return [];
    return [{ here, there }];
  });
}

/** From this strength on two acts are one act, or one and its opposite. */
const FIRM = 0.75;

function covered({ links, names }: Alignment): number {
  let got = 0;
  let all = 0;
  for (const { there, strength } of links) {
    got += there.weight * strength;
    all += there.weight;
  }
  for (const { strength } of names) {
    got += strength;
    all += 1;
  }
  return all === 0 ? 0 : got / all;
}
