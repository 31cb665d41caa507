/** The claim store: compiled packs opened together, each claim under its namespaced id. */
import {
  COMPILED_FORMAT,
  type CompiledAssertion,
  type CompiledClaim,
  type CompiledOrigin,
  type CompiledPack,
  type CompiledReport,
} from "./compiled-pack.ts";
import { type ClaimIndex, loadIndex } from "./inverted-index.ts";
import type { ClaimFigure, Compatible, Dispute, Outlet, Passage } from "./schema.ts";

/** One report on one claim, with everything that is shown of it. */
export interface StoreAssertion {
  report: CompiledReport;
  /** Report id with its pack's prefix. */
  reportId: string;
  outlet: Outlet;
  denies: boolean;
  who: string | null;
  says: string | null;
  /** The report's own figure, where it is not the claim's. */
  figure: ClaimFigure | null;
  origin: CompiledOrigin;
  /** Where the report's page has it; `null` where that is not known. */
  passage: Passage | null;
}

/** A claim's place in a dispute of the pack. */
export interface StorePosition {
  dispute: StoreDispute;
  /** Position within the dispute, from 0. */
  at: number;
}

export interface StoreDispute {
  id: string;
  question: string;
  kind: Dispute["kind"];
  note: string;
  positions: { label: string; asOf: string | null; claims: StoreClaim[] }[];
}

/** Another claim with which this one can hold though the two look opposed. */
export interface StoreCompatible {
  other: StoreClaim;
  because: Compatible["because"];
  note: string;
}

export interface StoreClaim {
  /** Claim id with its pack's prefix. */
  id: string;
  thread: string;
  statement: string;
  kind: CompiledClaim["kind"];
  paraphrases: readonly string[];
  counterStatements: readonly string[];
  /** ISO 8601 date of what it states, to the precision known; the first day of a span. */
  when: string | null;
  figures: readonly ClaimFigure[];
  assertions: readonly StoreAssertion[];
  positions: StorePosition[];
  compatible: StoreCompatible[];
  /** Where the claim stands in its pack, for a reader who doubts it. */
  source: { pack: string; place: string | null; homepage: string | null };
}

export interface OpenPack {
  pack: CompiledPack;
  index: ClaimIndex;
  /** In the order of the index. */
  claims: StoreClaim[];
}

/** A pack that could not be opened. */
export interface RefusedPack {
  /** What is known of it: the pack's id, or the name of its file. */
  pack: string;
  /** What is wrong and what to do. */
  reason: string;
}

/** Everything that the engine knows of the subject. */
export interface ClaimStore {
  packs: OpenPack[];
  /** Packs that were refused whole; the others are used without them. */
  refused: RefusedPack[];
}

/**
 * Opens compiled packs together. A broken pack is refused whole, and the others go on.
 *
 * @param refused packs that could not even be read.
 * @throws {Error} when there is no pack left, with the reasons of all.
 */
export function openStore(
  packs: readonly CompiledPack[],
  refused: readonly RefusedPack[] = [],
): ClaimStore {
  const store: ClaimStore = { packs: [], refused: [...refused] };
  packs.forEach((pack, at) => {
    try {
      store.packs.push(openPack(pack));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      store.refused.push({ pack: pack?.topic?.id ?? `pack ${at + 1}`, reason });
    }
  });
  if (store.packs.length === 0) {
    throw new Error(store.refused.map(({ pack, reason }) => `${pack}: ${reason}`).join("\n"));
  }
  return store;
}

function openPack(pack: CompiledPack): OpenPack {
  if (pack.format !== COMPILED_FORMAT) {
    throw new Error(
      `pack "${pack.topic?.id}" has format ${pack.format}, this version reads ${COMPILED_FORMAT}: compile it again`,
    );
  }
  const claims = pack.claims.map((claim) => openClaim(claim, pack));
  const claimAt = (at: number): StoreClaim => entryAt(claims, at, "claim");
  for (const dispute of pack.disputes) {
    const opened: StoreDispute = {
      id: `${pack.topic.id}/${dispute.id}`,
      question: dispute.question,
      kind: dispute.kind,
      note: dispute.note,
      positions: dispute.positions.map((position) => ({
        label: position.label,
        asOf: position.asOf,
        claims: position.claims.map(claimAt),
      })),
    };
    opened.positions.forEach((position, at) => {
      for (const claim of position.claims) claim.positions.push({ dispute: opened, at });
    });
  }
  for (const { claims: pair, because, note } of pack.compatible) {
    const [one, other] = [claimAt(pair[0]), claimAt(pair[1])];
    one.compatible.push({ other, because, note });
    other.compatible.push({ other: one, because, note });
  }
  return { pack, index: loadIndex(pack.index), claims };
}

function openClaim(claim: CompiledClaim, pack: CompiledPack): StoreClaim {
  return {
    id: `${pack.topic.id}/${claim.id}`,
    thread: entryAt(pack.threads, claim.thread, "thread"),
    statement: claim.statement,
    kind: claim.kind,
    paraphrases: claim.paraphrases,
    counterStatements: claim.counterStatements,
    when: typeof claim.when === "string" ? claim.when : (claim.when?.from ?? null),
    figures: claim.figures,
    assertions: claim.assertions.map((assertion) => openAssertion(assertion, pack)),
    positions: [],
    compatible: [],
    source: {
      pack: pack.topic.name,
      place: claim.place,
      homepage: pack.topic.homepage ?? null,
    },
  };
}

function openAssertion(assertion: CompiledAssertion, pack: CompiledPack): StoreAssertion {
  const report = entryAt(pack.reports, assertion.report, "report");
  return {
    report,
    reportId: `${pack.topic.id}/${report.id}`,
    outlet: entryAt(pack.outlets, report.outlet, "outlet"),
    denies: assertion.denies,
    who: assertion.who,
    says: assertion.says,
    figure: assertion.figure,
    origin: assertion.origin,
    passage: assertion.passage,
  };
}

/** A compiled pack's references are its own; one that leads nowhere means a damaged file. */
function entryAt<T>(list: readonly T[], position: number, what: string): T {
  const entry = list[position];
  if (entry === undefined) {
    throw new Error(
      `a compiled pack refers to ${what} ${position} of ${list.length}: build it again`,
    );
  }
  return entry;
}
