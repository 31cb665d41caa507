/** Searching and narrowing the list of claims. */
import Fuse from "fuse.js";
import { type ClaimOrder, orderClaims } from "../../src/crossref/order.ts";
import { standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim, ReportEntry, Standing } from "../../src/crossref/types.ts";

/** What the reader narrowed the list to. */
export interface ClaimFilter {
  /** Words that the reader looks for; empty looks for nothing. */
  query: string;
  /** `all`, or claims that stand in this way; `single` are those with one source beside the page. */
  standing: "all" | "conflicting" | "corroborated" | "mentioned" | "single";
  /** Name of an outlet, or empty. */
  outlet: string;
}

/** Everything is listed. */
export const NO_FILTER: ClaimFilter = { query: "", standing: "all", outlet: "" };

/**
 * Fuse's tolerance, 0..1: at 0.3 a slip of the pen still finds its word, and at 0.4 short words
 * begin to find one another.
 */
const TOLERANCE = 0.3;

/** The claims that pass the filter, in order; a search goes by how well the words fit. */
export function filterClaims(
  claims: readonly PageClaim[],
  filter: ClaimFilter,
  order: ClaimOrder,
): PageClaim[] {
  const passing = orderClaims(claims, order).filter(
    (claim) => standsSo(claim, filter.standing) && isOf(claim, filter.outlet),
  );
  const query = filter.query.trim();
  if (query === "") return passing;
  const fuse = new Fuse(passing, {
    keys: [
      "sentence",
      "statement",
      { name: "reports", getFn: (claim) => entriesOf(claim).map(({ statement }) => statement) },
      { name: "outlets", getFn: (claim) => entriesOf(claim).map(({ outlet }) => outlet) },
      { name: "speakers", getFn: (claim) => entriesOf(claim).flatMap(({ who }) => who ?? []) },
    ],
    threshold: TOLERANCE,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  return fuse.search(query).map(({ item }) => item);
}

/** Every outlet that speaks to one of the claims, each once, by name. */
export function outletsOf(claims: readonly PageClaim[]): string[] {
  const outlets = new Set(claims.flatMap((claim) => entriesOf(claim).map(({ outlet }) => outlet)));
  return [...outlets].sort((one, other) => one.localeCompare(other));
}

/** The reports on every side of a claim. */
export function entriesOf(claim: PageClaim): ReportEntry[] {
  return [...claim.corroborating, ...claim.conflicting, ...claim.differing];
}

const STANDINGS: Record<Exclude<ClaimFilter["standing"], "all" | "single">, readonly Standing[]> = {
  conflicting: ["conflicting", "both"],
  corroborated: ["corroborated"],
  mentioned: ["mentioned"],
};

function standsSo(claim: PageClaim, wanted: ClaimFilter["standing"]): boolean {
  if (wanted === "all") return true;
  if (wanted !== "single") return STANDINGS[wanted].includes(standingOf(claim));
  const { corroborating, conflicting, differing } = claim.origins;
  return corroborating + conflicting + differing === 1;
}

function isOf(claim: PageClaim, outlet: string): boolean {
  return outlet === "" || entriesOf(claim).some((entry) => entry.outlet === outlet);
}
