/** Every place in a pack that names another entry by its id, and every id given twice. */
import type { ClaimPack } from "../../src/store/schema.ts";
import type { JsonPath } from "./pack-source.ts";

/** What an id can name. */
export type IdKind = "entity" | "outlet" | "origin" | "report" | "claim" | "dispute" | "thread";

/** One mention of an id. */
export interface Reference {
  kind: IdKind;
  id: string;
  /** Where in the merged pack it stands. */
  path: JsonPath;
  /** The pack cannot be compiled without what it names. */
  needed: boolean;
}

/** Gives every reference of the pack, in the order of its files. */
export function* referencesOf(pack: ClaimPack): Generator<Reference> {
  yield* entityReferences(pack);
  for (const [at, origin] of pack.origins.entries()) {
    if (origin.by !== undefined) yield reference("entity", origin.by, ["origins", at, "by"], false);
  }
  yield* reportReferences(pack);
  yield* threadReferences(pack);
}

/** The ids that the pack gives, each with where it stands. */
export function* definitionsOf(
  pack: ClaimPack,
): Generator<{ kind: IdKind; id: string; path: JsonPath }> {
  const lists = { entity: "entities", outlet: "outlets", origin: "origins", report: "reports" };
  for (const [kind, list] of Object.entries(lists) as ["entity", "entities"][]) {
    for (const [at, { id }] of pack[list].entries()) yield { kind, id, path: [list, at, "id"] };
  }
  for (const [threadAt, thread] of pack.threads.entries()) {
    const path = ["threads", threadAt];
    yield { kind: "thread", id: thread.id, path: [...path, "id"] };
    for (const [at, { id }] of thread.claims.entries()) {
      yield { kind: "claim", id, path: [...path, "claims", at, "id"] };
    }
    for (const [at, { id }] of thread.disputes.entries()) {
      yield { kind: "dispute", id, path: [...path, "disputes", at, "id"] };
    }
  }
}

function* entityReferences(pack: ClaimPack): Generator<Reference> {
  for (const [at, entity] of pack.entities.entries()) {
    if (entity.partOf !== undefined) {
      yield reference("entity", entity.partOf, ["entities", at, "partOf"], false);
    }
    for (const [officeAt, { office }] of entity.offices.entries()) {
      yield reference("entity", office, ["entities", at, "offices", officeAt, "office"], false);
    }
  }
}

function* reportReferences(pack: ClaimPack): Generator<Reference> {
  for (const [at, report] of pack.reports.entries()) {
    const path = ["reports", at];
    yield reference("outlet", report.outlet, [...path, "outlet"]);
    const { origin } = report;
    if (origin.kind === "wire") {
      yield reference("outlet", origin.agency, [...path, "origin", "agency"]);
    } else if (origin.kind === "relays") {
      yield reference("outlet", origin.outlet, [...path, "origin", "outlet"]);
    } else if (origin.kind === "passes-on") {
      yield reference("origin", origin.of, [...path, "origin", "of"]);
    }
    for (const [assertionAt, assertion] of report.assertions.entries()) {
      const place = [...path, "assertions", assertionAt];
      yield reference("claim", assertion.claim, [...place, "claim"]);
      if (assertion.origin !== undefined) {
        yield reference("origin", assertion.origin, [...place, "origin"]);
      }
    }
  }
}

function* threadReferences(pack: ClaimPack): Generator<Reference> {
  for (const [threadAt, thread] of pack.threads.entries()) {
    const path = ["threads", threadAt];
    for (const [at, claim] of thread.claims.entries()) {
      for (const field of ["who", "where"] as const) {
        for (const [idAt, id] of claim[field].entries()) {
          yield reference("entity", id, [...path, "claims", at, field, idAt], false);
        }
      }
    }
    for (const [at, dispute] of thread.disputes.entries()) {
      for (const [positionAt, { claims }] of dispute.positions.entries()) {
        for (const [idAt, id] of claims.entries()) {
          const place = [...path, "disputes", at, "positions", positionAt, "claims", idAt];
          yield reference("claim", id, place);
        }
      }
    }
    for (const [at, { claims }] of thread.compatible.entries()) {
      for (const [idAt, id] of claims.entries()) {
        yield reference("claim", id, [...path, "compatible", at, "claims", idAt]);
      }
    }
  }
}

function reference(kind: IdKind, id: string, path: JsonPath, needed = true): Reference {
  return { kind, id, path, needed };
}
