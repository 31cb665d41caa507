import type { Claim } from "../../../src/store/schema.ts";
import { claimsById, disputesOf } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** Counts that stand for different days are a series and no conflict, and a series is in order. */
export const countsOfDifferentDays: Rule = {
  name: "counts-of-different-days",
  severity: "error",
  guards: "A later count supersedes an earlier one; readers take a conflict between them as false.",
  *check({ pack }) {
    const claims = claimsById(pack);
    for (const { dispute, path } of disputesOf(pack)) {
      if (dispute.kind === "superseded") {
        const days = dispute.positions.map(({ asOf }) => asOf);
        const undated = days.indexOf(undefined);
        if (undated >= 0) {
          yield {
            path: [...path, "positions", undated],
            entry: dispute.id,
            message: "a superseded count has no day",
            remedy: "add asOf: the day on which this count stood",
          };
        } else if (days.some((day, at) => at > 0 && (day ?? "") < (days[at - 1] ?? ""))) {
          yield {
            path: [...path, "positions"],
            entry: dispute.id,
            message: "the counts are not in the order of their days",
            remedy: "put the positions in the order of asOf",
          };
        }
        continue;
      }
      if (dispute.kind !== "figure") continue;
      for (const [at, { claims: ids }] of dispute.positions.entries()) {
        const apart = dispute.positions
          .slice(0, at)
          .some((earlier) => ofDifferentDays(ids, earlier.claims, claims));
        if (!apart) continue;
        yield {
          path: [...path, "positions", at],
          entry: dispute.id,
          message: "these counts stand for different days and do not conflict",
          remedy: 'make the dispute "superseded" with asOf on each position, or a compatible pair',
        };
      }
    }
  },
};

function ofDifferentDays(
  one: readonly string[],
  other: readonly string[],
  claims: ReadonlyMap<string, Claim>,
): boolean {
  const here = daysOf(one, claims);
  const there = daysOf(other, claims);
  if (here.length === 0 || there.length === 0) return false;
  return !here.some((day) => there.some((rival) => overlap(day, rival)));
}

interface Days {
  from: string;
  to: string;
}

/** The days for which the counts of a position stand: their own, else those of the claim. */
function daysOf(ids: readonly string[], claims: ReadonlyMap<string, Claim>): Days[] {
  return ids.flatMap((id) => {
    const claim = claims.get(id);
    const own = claim?.figures.flatMap(({ asOf }) => asOf ?? []) ?? [];
    if (own.length > 0) return own.map((day) => ({ from: day, to: day }));
    // The date of a statement is that of speaking, not of counting.
    if (claim?.when === undefined || claim.kind !== "figure") return [];
    return [typeof claim.when === "string" ? { from: claim.when, to: claim.when } : claim.when];
  });
}

/** Whether two spans share a day; a month stands for any of its days. */
function overlap(one: Days, other: Days): boolean {
  const before = (day: string, from: string) => day < from && !from.startsWith(day);
  return !before(one.to, other.from) && !before(other.to, one.from);
}
