/** Turns a validated claim pack into what the worker loads. Runs at build time and in the tools. */
import {
  COMPILED_FORMAT,
  type CompiledAssertion,
  type CompiledClaim,
  type CompiledOrigin,
  type CompiledPack,
  type CompiledReport,
} from "./compiled-pack.ts";
import { buildIndex, serializeIndex } from "./inverted-index.ts";
import type { Assertion, ClaimPack, Outlet, Report } from "./schema.ts";

/**
 * Compiles a pack: resolves ids, works out origins, builds the index.
 *
 * @param placeOf file and line of a claim, by its position in a thread, for a reader who doubts it.
 * @throws {Error} naming the entry and the id, where an entry refers to an id the pack lacks.
 */
export function compilePack(
  pack: ClaimPack,
  placeOf: (thread: number, claim: number) => string | null = () => null,
): CompiledPack {
  const outlets = positions(pack.outlets, "outlet");
  const reports = pack.reports.map((report) => compileReport(report, pack, outlets));
  const assertions = assertionsByClaim(pack, reports);
  const claims = pack.threads.flatMap((thread, threadAt) =>
    thread.claims.map(
      (claim, at): CompiledClaim => ({
        id: claim.id,
        thread: threadAt,
        statement: claim.statement,
        kind: claim.kind,
        when: claim.when ?? null,
        figures: claim.figures,
        paraphrases: claim.paraphrases,
        counterStatements: claim.counterStatements,
        assertions: assertions.get(claim.id) ?? [],
        place: placeOf(threadAt, at),
      }),
    ),
  );
  const claimAt = positions(claims, "claim");
  for (const id of assertions.keys()) claimAt(id, "an assertion");
  const names = new Map(pack.entities.map((entity) => [entity.id, entity.name]));
  const index = buildIndex(
    pack.threads.flatMap((thread) =>
      thread.claims.map((claim) => ({
        statement: claim.statement,
        paraphrases: [...claim.paraphrases, ...claim.counterStatements],
        names: [...claim.who, ...claim.where].map((id) => names.get(id) ?? id),
      })),
    ),
  );
  const { signature: _bakedIntoTheGate, ...topic } = pack.topic;
  return {
    format: COMPILED_FORMAT,
    topic,
    entities: pack.entities,
    outlets: pack.outlets,
    threads: pack.threads.map((thread) => thread.name),
    reports,
    claims,
    disputes: pack.threads.flatMap((thread) =>
      thread.disputes.map((dispute) => ({
        id: dispute.id,
        question: dispute.question,
        kind: dispute.kind,
        positions: dispute.positions.map((position) => ({
          label: position.label,
          claims: position.claims.map((id) => claimAt(id, `dispute ${dispute.id}`)),
          asOf: position.asOf ?? null,
        })),
        note: dispute.note,
      })),
    ),
    compatible: pack.threads.flatMap((thread) =>
      thread.compatible.map((pair) => ({
        claims: [
          claimAt(pair.claims[0], `a compatible pair of ${thread.id}`),
          claimAt(pair.claims[1], `a compatible pair of ${thread.id}`),
        ] as [number, number],
        because: pair.because,
        note: pair.note,
      })),
    ),
    index: serializeIndex(index),
  };
}

/** Gives a lookup from id to position that names the entry when an id is missing. */
function positions(entries: readonly { id: string }[], what: string) {
  const at = new Map(entries.map((entry, position) => [entry.id, position]));
  return (id: string, by: string): number => {
    const position = at.get(id);
    if (position === undefined) {
      throw new Error(
        `${by} refers to ${what} "${id}", which the pack does not have: add it or correct the id`,
      );
    }
    return position;
  };
}

function compileReport(
  report: Report,
  pack: ClaimPack,
  outletAt: (id: string, by: string) => number,
): CompiledReport {
  const by = `report ${report.id}`;
  const outlet = outletAt(report.outlet, by);
  const wire = report.origin.kind === "wire" ? report.origin.agency : null;
  return {
    id: report.id,
    outlet,
    title: report.title,
    url: report.url,
    published: report.published,
    estimated: report.publishedBasis !== undefined,
    lang: report.lang,
    wire: wire === null ? null : (pack.outlets[outletAt(wire, by)]?.name ?? wire),
    origin: reportOrigin(report, pack),
  };
}

/** Outlets of one owner are one origin: they share desks and texts. */
function outletOrigin(outlet: Outlet | undefined, id: string): CompiledOrigin {
  return { key: `outlet:${outlet?.owner ?? id}`, name: outlet?.name ?? id };
}

function reportOrigin(report: Report, pack: ClaimPack): CompiledOrigin {
  const outlet = (id: string) => pack.outlets.find((entry) => entry.id === id);
  switch (report.origin.kind) {
    case "own":
      return outletOrigin(outlet(report.outlet), report.outlet);
    case "wire":
      return outletOrigin(outlet(report.origin.agency), report.origin.agency);
    case "relays":
      return outletOrigin(outlet(report.origin.outlet), report.origin.outlet);
    case "passes-on":
      return statedOrigin(report.origin.of, pack, `report ${report.id}`);
  }
}

function statedOrigin(id: string, pack: ClaimPack, by: string): CompiledOrigin {
  const origin = pack.origins.find((entry) => entry.id === id);
  if (!origin) {
    throw new Error(
      `${by} refers to origin "${id}", which the pack does not have: add it to origins`,
    );
  }
  return { key: `origin:${id}`, name: origin.name };
}

function assertionsByClaim(
  pack: ClaimPack,
  reports: readonly CompiledReport[],
): Map<string, CompiledAssertion[]> {
  const byClaim = new Map<string, CompiledAssertion[]>();
  pack.reports.forEach((report, at) => {
    const compiled = reports[at];
    if (!compiled) return;
    for (const assertion of report.assertions) {
      const list = byClaim.get(assertion.claim) ?? [];
      list.push(compileAssertion(assertion, at, compiled, pack));
      byClaim.set(assertion.claim, list);
    }
  });
  return byClaim;
}

function compileAssertion(
  assertion: Assertion,
  report: number,
  compiled: CompiledReport,
  pack: ClaimPack,
): CompiledAssertion {
  return {
    report,
    denies: assertion.stance === "denies",
    who: assertion.who ?? null,
    says: assertion.says ?? null,
    figure: assertion.figure ?? null,
    origin: assertion.origin
      ? statedOrigin(assertion.origin, pack, `report ${compiled.id}`)
      : (speakerOrigin(assertion.who, pack) ?? compiled.origin),
    // The site of an outlet is not the page that the passage stands on.
    passage: pack.reports[report]?.urlKind === "outlet" ? null : (assertion.at ?? null),
  };
}

/** Ten outlets with one minister's sentence pass on one origin: that minister. */
function speakerOrigin(who: string | undefined, pack: ClaimPack): CompiledOrigin | null {
  const speaker = pack.entities.find(
    (entity) =>
      entity.kind === "person" && (entity.name === who || entity.spellings.includes(who ?? "")),
  );
  return speaker ? { key: `speaker:${speaker.id}`, name: speaker.name } : null;
}
