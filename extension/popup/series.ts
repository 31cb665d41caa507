/** A figure that changed in time: the page's value among the earlier and later ones. */
import type { PageClaim } from "../../src/crossref/types.ts";

/** One value of a series. */
export interface SeriesPoint {
  /** "34 dead", in the pack's words. */
  label: string;
  /** Before the page's own value, that value, or after it. */
  order: "earlier" | "here" | "later";
  /** ISO 8601 date from which it held, where the pack has it. */
  on: string | null;
}

/** The values that one question had, in the order of time. */
export interface Series {
  dispute: string;
  question: string;
  points: SeriesPoint[];
}

const ORDER = { earlier: 0, here: 1, later: 2 };

/** The series in which a claim stands; most claims stand in none. */
export function seriesOf(claim: PageClaim): Series[] {
  const series = new Map<string, Series>();
  for (const { reason } of claim.differing) {
    for (const one of reason) {
      if (one.kind !== "series") continue;
      const { dispute, question, here, there, order, on } = one;
      const known = series.get(dispute) ?? {
        dispute,
        question,
        points: [{ label: here, order: "here" as const, on: null }],
      };
      if (!known.points.some((point) => point.label === there && point.on === on)) {
        known.points.push({ label: there, order, on });
      }
      series.set(dispute, known);
    }
  }
  for (const { points } of series.values()) points.sort(inTime);
  return [...series.values()];
}

/** A value without a day stands beside the page's own. */
function inTime(one: SeriesPoint, other: SeriesPoint): number {
  const order = ORDER[one.order] - ORDER[other.order];
  if (order !== 0) return order;
  const unknown = one.order === "earlier" ? "9" : "0";
  const [a, b] = [one.on ?? unknown, other.on ?? unknown];
  return a < b ? -1 : a > b ? 1 : 0;
}
