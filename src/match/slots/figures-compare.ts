/** How the figures of two statements stand to each other. */
import { compareFigures, type Figure } from "../../text/figures.ts";
import type { Analysis } from "./analysis.ts";

/** Two figures that count the same thing. */
export interface FigurePair {
  here: Figure;
  there: Figure;
  relation: "same" | "compatible" | "different";
}

/** What comparing the figures tells. */
export interface FigureComparison {
  pairs: readonly FigurePair[];
  /** Figures of the claim that nothing in the sentence can be set against. */
  alone: readonly Figure[];
  /** Pairs of ranks ("third", "sixth") that agree and that do not. */
  ranks: { same: number; different: number };
}

const ORDER = { same: 3, compatible: 2, different: 1 } as const;

/** For every figure of the claim the sentence's figure that suits it best. */
export function compareFigureSlots(here: Analysis, there: Analysis): FigureComparison {
  const pairs: FigurePair[] = [];
  const alone: Figure[] = [];
  for (const b of there.figures) {
    let best: FigurePair | null = null;
    for (const a of here.figures) {
      const relation = compareFigures(a, b);
      if (relation === "incomparable") continue;
      if (!best || ORDER[relation] > ORDER[best.relation]) best = { here: a, there: b, relation };
    }
    if (best) pairs.push(best);
    else alone.push(b);
  }
  const ranks = { same: 0, different: 0 };
  for (const { rank } of there.ordinals) {
    if (here.ordinals.some((ordinal) => ordinal.rank === rank)) ranks.same += 1;
    else if (here.ordinals.length > 0) ranks.different += 1;
  }
  return { pairs, alone, ranks };
}
