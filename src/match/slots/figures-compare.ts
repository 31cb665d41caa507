/** How the figures of two statements stand to each other. */
import type { FigureRelation } from "../../text/figure-compare.ts";
import { compareFigures, type Figure } from "../../text/figures.ts";
import type { Analysis } from "./analysis.ts";
import { measureOtherThings } from "./measured.ts";

/** Two figures that count the same thing. */
export interface FigurePair {
  here: Figure;
  there: Figure;
  relation: Exclude<FigureRelation, "incomparable">;
}

/** What comparing the figures tells. */
export interface FigureComparison {
  pairs: readonly FigurePair[];
  /** Figures of the claim that nothing in the sentence can be set against. */
  alone: readonly Figure[];
  /** Pairs of ranks ("third", "sixth") that agree and that do not. */
  ranks: { same: number; different: number };
}

const ORDER = { same: 3, compatible: 2, bounds: 1.5, different: 1 } as const;

/** Whether a pair can be one count: rounding and bounds allow for it. */
export const agrees = ({ relation }: { relation: FigureRelation }): boolean =>
  relation === "same" || relation === "compatible";

/**
 * For every figure of the claim the sentence's figure that suits it best. Each figure is taken once,
 * those that agree first: in "22 of the 23 dead" the claim's 22 is not set against the 23.
 */
export function compareFigureSlots(here: Analysis, there: Analysis): FigureComparison {
  const all = there.figures.flatMap((b) =>
    here.figures.flatMap((a): FigurePair[] => {
      const relation = related(a, b, here, there);
      return relation === "incomparable" ? [] : [{ here: a, there: b, relation }];
    }),
  );
  const pairs: FigurePair[] = [];
  for (const pair of all.sort((x, y) => ORDER[y.relation] - ORDER[x.relation])) {
    const taken = pairs.some((one) => one.there === pair.there || one.here === pair.here);
    if (!taken) pairs.push(pair);
  }
  const alone = there.figures.filter((b) => pairs.every((pair) => pair.there !== b));
  const ranks = { same: 0, different: 0 };
  for (const { rank } of there.ordinals) {
    if (here.ordinals.some((ordinal) => ordinal.rank === rank)) ranks.same += 1;
    else if (here.ordinals.length > 0) ranks.different += 1;
  }
  return { pairs, alone, ranks };
}

/** As `compareFigures`, with a whole and its parts, and with what each of two sides has, taken for one. */
function related(a: Figure, b: Figure, here: Analysis, there: Analysis): FigureRelation {
  if (measureOtherThings(a, b, here, there)) return "incomparable";
  const relation = compareFigures(a, b);
  if (agrees({ relation }) || relation === "bounds") return relation;
  const whole = isSum(a, here, there) || isSum(b, there, here);
  const each =
    relation === "different" &&
    (isEach(b, a, there, [here, there]) || isEach(a, b, here, [here, there]));
  return whole || each ? "compatible" : relation;
}

/**
 * "500 on each side" of a thousand; "ten at 1.5 million each" of 15 million.
 *
 * @param own the text that gives what each is or has.
 */
function isEach(one: Figure, all: Figure, own: Analysis, texts: readonly Analysis[]): boolean {
  if (!PER_SIDE.test(own.statement.text)) return false;
  const counts = texts.flatMap(({ figures }) => figures.map(({ value }) => value));
  return [2, ...counts].some((count) => count > 1 && all.value === count * one.value);
}

/** Figures below this add up by chance too often. */
const LEAST_WHOLE = 20;

/** "550 drones and missiles" of "539 drones and 11 missiles", where the first text lacks a part. */
function isSum({ value }: Figure, own: Analysis, { figures: parts, statement }: Analysis): boolean {
  const { text } = statement;
  const lacks = (part: Figure): boolean =>
    own.figures.every((figure) => figure.value !== part.value);
  return (
    value >= LEAST_WHOLE &&
    parts.some((part, at) => {
      const before = parts[at - 1];
      return (
        before !== undefined &&
        !INCLUDED.test(text.slice(before.end, part.end)) &&
        before.value + part.value === value &&
        (lacks(before) || lacks(part))
      );
    })
  );
}

/** "36, two of them children" are not 38. */
const INCLUDED = /\b(?:of (?:them|whom|which)|including|among (?:them|whom))\b/i;
const PER_SIDE = /\b(?:each|apiece|(?:per|a|either|both|each) sides?|for as many|for-)/i;
