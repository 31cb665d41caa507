/** The evidence of a conflict as numbers, each as large as the matter is the same. */

import type { Figure } from "../../text/figures.ts";
import type { Alignment, Link } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import type { DateComparison } from "./dates-compare.ts";
import { type ConflictEvidence, GROWING, hasEvidence } from "./evidence.ts";
import type { FigureComparison, FigurePair } from "./figures-compare.ts";
import { share } from "./overlap-features.ts";
import type { Unit } from "./units.ts";

/** Days that two accounts of one event may be dated apart. */
const NEARLY = 2;

/** Tokens on either side of a figure that tell what is counted or measured. */
const AROUND = 6;

/** How far two figures stand among the same words, 0..1: the talks' length, not the flight's. */
function sharedContext(
  { here: a, there: b }: FigurePair,
  here: Analysis,
  there: Analysis,
  { links }: Alignment,
): number {
  const near = ({ tokens }: Analysis, { start, end }: Figure, unit: Unit): boolean => {
    const from = tokens.findIndex((token) => token.end > start) - AROUND;
    const to = tokens.findIndex((token) => token.end >= end) + AROUND;
    return unit.from >= from && unit.from <= to;
  };
  const context = links.filter(({ there: unit }) => near(there, b, unit));
  const got = context.filter(({ here: unit }) => unit && near(here, a, unit));
  const weight = (list: readonly Link[]): number =>
    list.reduce((sum, link) => sum + link.there.weight * link.strength, 0);
  return share(
    weight(got),
    context.reduce((sum, link) => sum + link.there.weight, 0),
  );
}

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
