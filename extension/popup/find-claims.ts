/** Which claims the list shows: by kind, by outlet and by what the reader searches for. */
import Fuse from "fuse.js";
import { isSingleSource, reportsBeside, standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim, ReportEntry } from "../../src/crossref/types.ts";

/** Kinds by which the list can be narrowed; a claim of one source is corroborated as well. */
export const CLAIM_KINDS = ["conflicting", "corroborated", "single", "differing"] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What the reader narrowed the list to. */
export interface ClaimFilter {
  /** Words to search for; none shows every claim. */
  query: string;
  kind: ClaimKind | "all";
  /** Name of an outlet; the empty string stands for every outlet. */
  outlet: string;
}

/** The filter that lets every claim through. */
export const EVERY_CLAIM: ClaimFilter = { query: "", kind: "all", outlet: "" };

/** Whether a claim is of a kind. */
export function isOfKind(claim: PageClaim, kind: ClaimKind): boolean {
  const standing = standingOf(claim);
  switch (kind) {
    case "conflicting":
      return standing === "conflicting" || standing === "both";
    case "corroborated":
      return standing === "corroborated";
    case "single":
      return isSingleSource(claim);
    case "differing":
      return standing === "mentioned";
  }
}

/** How many claims there are of a kind. */
export function countOfKind(claims: readonly PageClaim[], kind: ClaimKind): number {
  return claims.filter((claim) => isOfKind(claim, kind)).length;
}

/** The outlets beside any of the claims, in the order of the alphabet. */
export function outletsOf(claims: readonly PageClaim[], language: string): string[] {
  const outlets = new Set(claims.flatMap(reportsBeside).map(({ outlet }) => outlet));
  return [...outlets].sort(new Intl.Collator(language).compare);
}

/** Letters of the shortest word that is searched for; a single one says nothing yet. */
const SHORTEST = 2;

/** Finds claims by words, typing mistakes included; every word must be found. */
export type ClaimSearch = (query: string) => ReadonlySet<PageClaim>;

/**
 * Makes the search of a list of claims: in the claims themselves before the reports beside them.
 * The threshold lets one letter in five be wrong; higher finds words that are others.
 */
export function searchOf(claims: readonly PageClaim[]): ClaimSearch {
  // Made for the first search: most lists are never searched.
  let fuse: Fuse<PageClaim> | undefined;
  const made = () =>
    new Fuse(claims, {
      keys: [
        "statement",
        "sentence",
        { name: "reports", getFn: (claim) => reportsBeside(claim).flatMap(wordsOf) },
      ],
      threshold: 0.2,
      ignoreLocation: true,
      ignoreDiacritics: true,
      minMatchCharLength: SHORTEST,
    });
  return (query) => {
    const words = query.split(/\s+/).filter((word) => word.length >= SHORTEST);
    fuse ??= made();
    const index = fuse;
    const found = words.map((word) => new Set(index.search(word).map(({ item }) => item)));
    return new Set(claims.filter((claim) => found.every((one) => one.has(claim))));
  };
}

function wordsOf({ outlet, who, statement, title }: ReportEntry): string[] {
  return [outlet, statement, title, ...(who ? [who] : [])];
}

/** The claims that a filter lets through, in the order given. */
export function filterClaims(
  claims: readonly PageClaim[],
  { query, kind, outlet }: ClaimFilter,
  search: ClaimSearch,
): PageClaim[] {
  const found = query.trim() === "" ? undefined : search(query);
  return claims.filter(
    (claim) =>
      (kind === "all" || isOfKind(claim, kind)) &&
      (outlet === "" || reportsBeside(claim).some((entry) => entry.outlet === outlet)) &&
      (found?.has(claim) ?? true),
  );
}
