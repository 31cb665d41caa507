/** Finds claims by their words, through the index that the extension asks. */
import { retrieve } from "../../src/match/retrieve.ts";
import { buildIndex } from "../../src/store/inverted-index.ts";
import { assertionsOf, type ClaimEntry, claimsOf } from "./entries.ts";
import type { PackSource, Place } from "./pack-source.ts";

/** A claim with its place and the reports that speak to it. */
export interface FoundClaim extends ClaimEntry {
  place: Place;
  reports: { id: string; stance: "asserts" | "denies"; place: Place }[];
}

/** The claims nearest to `words`, best first; the claim itself where `words` is its id. */
export function findClaims(source: PackSource, words: string, limit: number): FoundClaim[] {
  const entries = [...claimsOf(source.pack)];
  const exact = entries.filter(({ claim }) => claim.id === words.replace(/^.*\//, ""));
  return (exact.length > 0 ? exact : nearest(entries, words, limit)).map((entry) => ({
    ...entry,
    place: source.placeOf(entry.path),
    reports: [...assertionsOf(source.pack)]
      .filter(({ assertion }) => assertion.claim === entry.claim.id)
      .map(({ report, assertion, path }) => ({
        id: report.id,
        stance: assertion.stance,
        place: source.placeOf(path),
      })),
  }));
}

function nearest(entries: readonly ClaimEntry[], words: string, limit: number): ClaimEntry[] {
  const index = buildIndex(
    entries.map(({ claim: { statement, paraphrases, counterStatements } }) => ({
      statement,
      paraphrases: [...paraphrases, ...counterStatements],
    })),
  );
  return retrieve(words, index, limit).flatMap(({ claim }) => entries[claim] ?? []);
}
