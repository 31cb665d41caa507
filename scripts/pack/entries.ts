/** Walks over a pack: its claims with their paths, wordings and relations. */
import type { Assertion, Claim, ClaimPack, Dispute, Report } from "../../src/store/schema.ts";
import type { JsonPath } from "./pack-source.ts";

/** A claim with where it stands. */
export interface ClaimEntry {
  claim: Claim;
  thread: string;
  path: JsonPath;
}

/** A wording of a claim. */
export interface Wording {
  claim: Claim;
  field: "statement" | "paraphrases" | "counterStatements";
  text: string;
  path: JsonPath;
}

/** Gives every claim in the order of the files. */
export function* claimsOf(pack: ClaimPack): Generator<ClaimEntry> {
  for (const [threadAt, thread] of pack.threads.entries()) {
    for (const [at, claim] of thread.claims.entries()) {
      yield { claim, thread: thread.id, path: ["threads", threadAt, "claims", at] };
    }
  }
}

/** Gives every wording of every claim. */
export function* wordingsOf(pack: ClaimPack): Generator<Wording> {
  for (const { claim, path } of claimsOf(pack)) {
    yield { claim, field: "statement", text: claim.statement, path: [...path, "statement"] };
    for (const field of ["paraphrases", "counterStatements"] as const) {
      for (const [at, text] of claim[field].entries()) {
        yield { claim, field, text, path: [...path, field, at] };
      }
    }
  }
}

/** Gives every dispute with its path. */
export function* disputesOf(pack: ClaimPack): Generator<{ dispute: Dispute; path: JsonPath }> {
  for (const [threadAt, thread] of pack.threads.entries()) {
    for (const [at, dispute] of thread.disputes.entries()) {
      yield { dispute, path: ["threads", threadAt, "disputes", at] };
    }
  }
}

/** Gives every assertion with its report. */
export function* assertionsOf(
  pack: ClaimPack,
): Generator<{ report: Report; assertion: Assertion; path: JsonPath }> {
  for (const [reportAt, report] of pack.reports.entries()) {
    for (const [at, assertion] of report.assertions.entries()) {
      yield { report, assertion, path: ["reports", reportAt, "assertions", at] };
    }
  }
}

/** The claims by id. */
export function claimsById(pack: ClaimPack): Map<string, Claim> {
  return new Map([...claimsOf(pack)].map(({ claim }) => [claim.id, claim]));
}

/** The key of an unordered pair of claims. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The pairs that a dispute sets against each other, superseded counts left out. */
export function conflictingPairs(pack: ClaimPack): Map<string, string> {
  return disputedPairs(pack, ({ kind }) => kind !== "superseded");
}

/** The pairs whose relation the pack records, as a dispute or as compatible. */
export function relatedPairs(pack: ClaimPack): Set<string> {
  const pairs = new Set(disputedPairs(pack, () => true).keys());
  for (const thread of pack.threads) {
    for (const { claims } of thread.compatible) pairs.add(pairKey(...claims));
  }
  return pairs;
}

function disputedPairs(
  pack: ClaimPack,
  counts: (dispute: Dispute) => boolean,
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const { dispute } of disputesOf(pack)) {
    if (!counts(dispute)) continue;
    for (const [at, { claims }] of dispute.positions.entries()) {
      for (const later of dispute.positions.slice(at + 1)) {
        for (const one of claims) {
          for (const other of later.claims) pairs.set(pairKey(one, other), dispute.id);
        }
      }
    }
  }
  return pairs;
}
