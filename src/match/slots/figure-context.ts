/** Whether two figures stand among the same words. */
import type { Figure } from "../../text/figures.ts";
import type { Alignment, Link } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import type { FigurePair } from "./figures-compare.ts";
import { share } from "./overlap-features.ts";
import type { Unit } from "./units.ts";

/** Tokens on either side of a figure that tell what is counted or measured. */
const AROUND = 6;

/** How far two figures stand among the same words, 0..1: the talks' length, not the flight's. */
export function sharedContext(
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
