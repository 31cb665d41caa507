/** What would make a conflict: one slot that cannot hold on both sides, all else being the same matter. */
import type { ActLink, Alignment } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import type { DateComparison } from "./dates-compare.ts";
import type { EntityHit } from "./entities.ts";
import type { FigureComparison, FigurePair } from "./figures-compare.ts";
import type { Unit } from "./units.ts";

/** The slots that stand against each other; empty lists where none do. */
export interface ConflictEvidence {
  figures: readonly FigurePair[];
  /** Acts done on the one side and not done on the other. */
  polarity: readonly Opposed[];
  /** "the third" against "the sixth". */
  rank: { here: string; there: string } | null;
  /** Acts that somebody else did. */
  roles: readonly ActLink[];
  /** Another day for what happens once. */
  date: DateComparison["differs"];
  /** Another place for what is otherwise the same. */
  place: { here: EntityHit; there: EntityHit } | null;
  /** How much of the claim the sentence is about, 0..1, the differing slot left out. */
  sameMatter: number;
}

/** Two acts of which the one is the other undone. */
export interface Opposed {
  here: Unit;
  there: Unit;
}

/** Shares of the claim, 0..1, that must be there before a differing slot can be a conflict. */
const NEEDED = { figure: 0.55, rank: 0.6, polarity: 0.5, role: 0.6, date: 0.75, place: 0.6 };
/** From here on another doer alone is enough, whoever it is done to. */
const SAME_ACT = 0.75;
/** Acts that tell how something is put; turned round they contradict little. */
const SOFT = new Set(["a:warn", "a:blame", "a:rise", "a:confirm", "a:travel"]);

/** Collects what stands against each other. */
export function conflictEvidence(
  here: Analysis,
  there: Analysis,
  alignment: Alignment,
  figures: FigureComparison,
  dates: DateComparison,
): ConflictEvidence {
  const sameMatter = covered(alignment);
  const otherDay = dates.differs !== null && dates.agrees === null;
  const figureAgrees = figures.pairs.some(({ relation }) => relation !== "different");
  const stands = ({ here: act, there: claimed }: ActLink): boolean =>
    !act.unit.scope.open &&
    (!act.unit.scope.hypothetical || claimed.unit.scope.hypothetical) &&
    !here.question;
  return {
    // Two counts of different days are two counts.
    figures:
      sameMatter >= NEEDED.figure && !otherDay && !here.question
        ? figures.pairs.filter(({ relation }) => relation === "different")
        : [],
    polarity:
      sameMatter >= NEEDED.polarity && !otherDay && !here.question ? opposed(alignment) : [],
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
    date:
      otherDay && sameMatter >= NEEDED.date && (figureAgrees || figures.pairs.length === 0)
        ? dates.differs
        : null,
    place: sameMatter >= NEEDED.place && !otherDay ? otherPlace(here, there, alignment) : null,
    sameMatter,
  };
}

/** Whether any slot stands against the claim. */
export function hasEvidence(evidence: ConflictEvidence): boolean {
  return (
    evidence.figures.length + evidence.polarity.length + evidence.roles.length > 0 ||
    evidence.rank !== null ||
    evidence.date !== null ||
    evidence.place !== null
  );
}

function opposed({ acts, links }: Alignment): Opposed[] {
  return links.flatMap(({ there, here, sign, strength }) => {
    if (!here || sign > 0 || strength < FIRM || there.kind !== "act" || SOFT.has(there.key))
      return [];
    if (here.scope.open || (here.scope.hypothetical && !there.scope.hypothetical)) return [];
    // Where the same act is there twice, its doer tells which of them is meant.
    const act = acts.find((link) => link.there.unit === there);
    if (act && (act.sign > 0 || act.agents < 0)) return [];
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

const isPlace = ({ kind }: EntityHit): boolean => kind === "place";

/** The one place of the claim that the sentence has another in the stead of. */
function otherPlace(
  here: Analysis,
  there: Analysis,
  { names }: Alignment,
): { here: EntityHit; there: EntityHit } | null {
  const lacking = names.filter(({ there: name, strength }) => isPlace(name) && strength === 0);
  const [missing] = lacking;
  if (!missing || lacking.length > 1) return null;
  const own = here.entities.find(
    (hit) => isPlace(hit) && !there.entities.some((name) => name.key === hit.key),
  );
  return own ? { here: own, there: missing.there } : null;
}
