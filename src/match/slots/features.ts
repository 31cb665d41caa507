/** What the fitted model sees of a sentence and a claim: one number for every question asked. */
import { type Alignment, align } from "../align.ts";
import type { Knowledge } from "../knowledge.ts";
import { factuality, mainAct, polarity } from "./act-features.ts";
import type { Analysis } from "./analysis.ts";
import { context } from "./context-features.ts";
import { cueDifferences } from "./cue-classes.ts";
import { compareDateSlots, type DateComparison } from "./dates-compare.ts";
import { compareDoers } from "./doer-clash.ts";
import { type ConflictEvidence, conflictEvidence } from "./evidence.ts";
import { evidenceOf } from "./evidence-features.ts";
import { compareFigureSlots, type FigureComparison } from "./figures-compare.ts";
import { nearness } from "./nearness.ts";
import { coverage, measures, names, speakers, surface } from "./overlap-features.ts";
import { postClash } from "./posts.ts";

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
  const doers = compareDoers(here, there);
  const evidence = conflictEvidence(
    here,
    there,
    alignment,
    figures,
    dates,
    postClash(here, there, knowledge),
    doers,
  );
  const parts: Readonly<Record<string, number>>[] = [
    coverage(alignment, back),
    names(alignment, back, here, there),
    measures(figures, dates),
    polarity(alignment, here, there),
    factuality(alignment, here, there),
    speakers(here, there),
    surface(here, there),
    mainAct(alignment, here, there, figures, dates),
    evidenceOf(evidence, alignment, figures, dates, here, there),
    cueDifferences(here, there),
    context(alignment, back, here, there, figures),
    nearness(here.placed, there.placed),
    { doerSame: Number(doers.same), doerOther: doers.other ? 1 : 0 },
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
