/** What a pack covers, counted the way the popup counts: origins as `compile.ts` works them out. */
import { compilePack } from "../../src/store/compile.ts";
import type { CompiledClaim } from "../../src/store/compiled-pack.ts";
import type { ClaimPack } from "../../src/store/schema.ts";

/** A count with its name, most first. */
export type Tally = readonly (readonly [name: string, count: number])[];

export interface PackStats {
  reports: number;
  /** Outlets that have a report; agencies that only others republish are left out. */
  outlets: number;
  claims: number;
  assertions: number;
  denials: number;
  origins: number;
  /** Disputes with two or more positions. */
  disputes: number;
  compatible: number;
  /** Claims that rest on one report alone. */
  singleReport: number;
  /** Claims that rest on one independent origin, however many reports carry it. */
  singleOrigin: number;
  paraphrases: number;
  counterStatements: number;
  claimsByThread: Tally;
  singleOriginByThread: Tally;
  /** How many claims have one, two, three … independent origins. */
  claimsByOrigins: readonly { origins: number; claims: number }[];
  disputesByKind: Tally;
  reportsByOrigin: Tally;
  outletsByCountry: Tally;
  outletsByKind: Tally;
  /** Reports by month of publication, in order. */
  reportsByMonth: readonly (readonly [month: string, count: number])[];
}

/** Counts what a pack covers. */
export function packStats(pack: ClaimPack): PackStats {
  const { claims, threads } = compilePack(pack);
  const used = new Set(pack.reports.map(({ outlet }) => outlet));
  const outlets = pack.outlets.filter(({ id }) => used.has(id));
  const single = claims.filter((claim) => originsOf(claim).size === 1);
  const assertions = pack.reports.flatMap((report) => report.assertions);
  const disputes = pack.threads.flatMap((thread) => thread.disputes);
  const threadOf = ({ thread }: CompiledClaim) => threads[thread] ?? "";
  return {
    reports: pack.reports.length,
    outlets: outlets.length,
    claims: claims.length,
    assertions: assertions.length,
    denials: assertions.filter(({ stance }) => stance === "denies").length,
    origins: new Set(claims.flatMap((claim) => [...originsOf(claim)])).size,
    disputes: disputes.length,
    compatible: pack.threads.flatMap((thread) => thread.compatible).length,
    singleReport: claims.filter((claim) => reportsOf(claim).size === 1).length,
    singleOrigin: single.length,
    paraphrases: sum(claims.map(({ paraphrases }) => paraphrases.length)),
    counterStatements: sum(claims.map(({ counterStatements }) => counterStatements.length)),
    claimsByThread: tally(claims.map(threadOf)),
    singleOriginByThread: tally(single.map(threadOf)),
    claimsByOrigins: [...new Set(claims.map((claim) => originsOf(claim).size))]
      .sort((one, other) => one - other)
      .map((origins) => ({
        origins,
        claims: claims.filter((claim) => originsOf(claim).size === origins).length,
      })),
    disputesByKind: tally(disputes.map(({ kind }) => kind)),
    reportsByOrigin: tally(pack.reports.map(({ origin }) => origin.kind)),
    outletsByCountry: tally(outlets.map(({ country }) => country ?? "unknown")),
    outletsByKind: tally(outlets.map(({ kind }) => kind)),
    reportsByMonth: [...tally(pack.reports.map(({ published }) => published.slice(0, 7)))].sort(
      ([one], [other]) => one.localeCompare(other),
    ),
  };
}

/** The keys of a claim's independent origins. */
export function originsOf(claim: CompiledClaim): Set<string> {
  return new Set(claim.assertions.map(({ origin }) => origin.key));
}

/** The figures as lines for the terminal. */
export function formatStats(stats: PackStats): string {
  const { claims, singleReport, singleOrigin } = stats;
  const share = (count: number) =>
    `${count} (${Math.round((100 * count) / Math.max(1, claims))} %)`;
  const block = (title: string, rows: Tally) =>
    [`\n${title}`, ...rows.map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`)].join(
      "\n",
    );
  return [
    `${stats.reports} reports by ${stats.outlets} outlets, ${stats.origins} independent origins`,
    `${claims} claims, ${stats.paraphrases} paraphrases, ${stats.counterStatements} counter-statements`,
    `${stats.assertions} assertions, ${stats.denials} of them denials`,
    `${stats.disputes} disputes, ${stats.compatible} compatible pairs`,
    `single report: ${share(singleReport)}; single origin: ${share(singleOrigin)}`,
    block("Claims per thread", stats.claimsByThread),
    block("Single-origin claims per thread", stats.singleOriginByThread),
    block(
      "Independent origins per claim",
      stats.claimsByOrigins.map(({ origins, claims: count }) => [`${origins} origins`, count]),
    ),
    block("Disputes by kind", stats.disputesByKind),
    block("Reports by origin", stats.reportsByOrigin),
    block("Reports by month", stats.reportsByMonth),
    block("Outlets by country", stats.outletsByCountry),
    block("Outlets by kind", stats.outletsByKind),
  ].join("\n");
}

function reportsOf(claim: CompiledClaim): Set<number> {
  return new Set(claim.assertions.map(({ report }) => report));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tally(names: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
}
