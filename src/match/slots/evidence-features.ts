/** The evidence of a conflict as numbers, each as large as the matter is the same. */
import type { Alignment } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import type { DateComparison } from "./dates-compare.ts";
import { type ConflictEvidence, GROWING, hasEvidence } from "./evidence.ts";
import { sharedContext } from "./figure-context.ts";
import type { FigureComparison, FigurePair } from "./figures-compare.ts";

/** Days that two accounts of one event may be dated apart. */
const NEARLY = 2;

/** One number for every slot that stands against the claim. */
export function evidenceOf(
  evidence: ConflictEvidence,
  alignment: Alignment,
  figures: FigureComparison,
  dates: DateComparison,
  here: Analysis,
  there: Analysis,
): Record<string, number> {
  const dated = here.statement.published !== undefined && there.statement.when !== undefined;
  const differing = figures.pairs.filter(({ relation }) => relation === "different");
  const grows = ({ here: { unit } }: FigurePair): boolean => unit !== null && GROWING.has(unit);
  const growing = differing.some(grows);
  const fixed = differing.some((pair) => !grows(pair));
  const otherDay = dates.differs && !dates.agrees;
  const sameDay = dates.agrees ? 1 : dates.apart !== null && dates.apart <= NEARLY ? 0.6 : 0.3;
  const { sameMatter } = evidence;
  return {
    evidenceAny: hasEvidence(evidence) ? sameMatter : 0,
    evidenceFigure: evidence.figures.length > 0 ? sameMatter : 0,
    evidencePolarity: evidence.polarity.length > 0 ? sameMatter : 0,
    evidenceDenied: evidence.denied.length > 0 ? sameMatter : 0,
    evidenceRole: evidence.roles.length > 0 ? sameMatter : 0,
    evidenceDoer: evidence.doer ? sameMatter : 0,
    evidenceDate: evidence.date ? sameMatter : 0,
    evidencePlace: evidence.place ? sameMatter : 0,
    evidenceAlone: evidence.alone ? sameMatter : 0,
    evidenceRank: evidence.rank ? sameMatter : 0,
    fixedContext: Math.max(
      0,
      ...differing
        .filter((pair) => !grows(pair))
        .map((pair) => sharedContext(pair, here, there, alignment)),
    ),
    fixedCount: fixed && !otherDay ? sameDay : 0,
    countGrows: growing && dated ? 1 : 0,
    sameMatter,
  };
}
