/** Claims by outlets: how each outlet's reports stand to each claim of the packs. */
import type { ClaimStore, StoreClaim } from "../../store/claim-store.ts";
import { countOrigins, entriesOf, type PageIdentity } from "../report-entries.ts";
import { type Side, type SidedAssertion, sidesOfAsserted } from "../sides.ts";
import type { PageClaim, PageReport, ReportEntry } from "../types.ts";
import { figureIn, type Measured, unitOf } from "./measure.ts";

/**
 * How an outlet stands to a claim. `denies` takes in reports of what cannot hold together with the
 * claim; `both` is an outlet that reported one and the other. Silence has no cell.
 */
export type CellStance = "asserts" | "denies" | "differs" | "both";

/** One report on a claim. */
export interface CellReport extends ReportEntry {
  stance: Exclude<CellStance, "both">;
  /** In the row's unit; `null` where it gives none. */
  figure: Measured | null;
}

/** What one outlet reports on one claim. */
export interface MatrixCell {
  stance: CellStance;
  /** Asserting ones first, then denying, then differing; each kind with the nearest in time first. */
  reports: CellReport[];
}

/** The article in the reader's tab, as one more voice on a claim. */
export interface PageCell {
  stance: CellStance;
  /** The claim's, where the page asserts it; `null` where it does not, or nothing is counted. */
  figure: Measured | null;
  sentence: string;
}

/** A claim. */
export interface MatrixRow {
  /** Claim id with its pack's prefix. */
  claim: string;
  statement: string;
  thread: string;
  /** ISO 8601 day by which it is sorted: of what it states, else of its first report; may be "". */
  day: string;
  /** Place among the page's claims, from 0; `null` where the page does not make it. */
  pageOrder: number | null;
  page: PageCell | null;
  /** By outlet id. */
  cells: ReadonlyMap<string, MatrixCell>;
  /** Independent origins that assert it, and that deny it or report what cannot hold with it. */
  origins: { asserting: number; denying: number };
}

/** An outlet. */
export interface MatrixColumn {
  outlet: string;
  name: string;
  /** ISO 3166, where known. */
  country: string | null;
  /** Claims on which it is not silent. */
  claims: number;
}

/** The whole. */
export interface Matrix {
  rows: MatrixRow[];
  /** From the outlet that speaks to most claims to the one that speaks to fewest. */
  columns: MatrixColumn[];
}

/** Which claims are wanted; empty strings ask for nothing. */
export interface MatrixFilter {
  thread: string;
  stance: CellStance | "";
  outlet: string;
  /** Every word must be in the statement, in any case. */
  text: string;
  /** Only what the page claims. */
  onPage: boolean;
}

/** By what the claims are sorted. */
export type MatrixOrder = "origins" | "conflicts" | "date" | "page";

/**
 * Sets every claim of the packs against every outlet.
 *
 * @param page the cross-reference of the reader's article, if there is one
 */
export function matrixOf(store: ClaimStore, page: PageReport | null): Matrix {
  const identity: PageIdentity = {
    published: page?.article.published ?? null,
    sameArticle: new Set(),
  };
  const pageClaims = new Map<string, { claim: PageClaim; order: number }>();
  page?.claims.forEach((claim, order) => {
    if (!pageClaims.has(claim.claim)) pageClaims.set(claim.claim, { claim, order });
  });
  const rows = store.packs.flatMap(({ claims }) =>
    claims.map((claim) => rowOf(claim, identity, pageClaims.get(claim.id))),
  );
  return { rows, columns: columnsOf(rows, outletsOf(store)) };
}

function rowOf(
  claim: StoreClaim,
  identity: PageIdentity,
  onPage: { claim: PageClaim; order: number } | undefined,
): MatrixRow {
  const unit = unitOf(claim);
  const byOutlet = new Map<string, SidedAssertion[]>();
  for (const sided of sidesOfAsserted(claim)) {
    const { id } = sided.assertion.outlet;
    const list = byOutlet.get(id);
    if (list) list.push(sided);
    else byOutlet.set(id, [sided]);
  }
  const cells = new Map(
    [...byOutlet].map(([outlet, sided]) => [outlet, cellOf(sided, unit, identity)] as const),
  );
  const reports = [...cells.values()].flatMap((cell) => cell.reports);
  const originsThat = (stance: CellStance) =>
    countOrigins(reports.filter((report) => report.stance === stance));
  return {
    claim: claim.id,
    statement: claim.statement,
    thread: claim.thread,
    day: claim.when ?? firstDay(claim),
    pageOrder: onPage?.order ?? null,
    page: onPage ? pageCellOf(onPage.claim, figureIn(unit, claim, null)) : null,
    cells,
    origins: { asserting: originsThat("asserts"), denying: originsThat("denies") },
  };
}

/** In the order in which a cell's reports are shown. */
const SIDES = [
  ["corroborating", "asserts"],
  ["conflicting", "denies"],
  ["differing", "differs"],
] as const satisfies [Side, CellStance][];

function cellOf(
  sided: readonly SidedAssertion[],
  unit: string | null,
  identity: PageIdentity,
): MatrixCell {
  const reports = SIDES.flatMap(([side, stance]) => {
    const onSide = sided.filter((one) => one.side === side);
    return entriesOf(onSide, identity).map((entry): CellReport => {
      const source = onSide.find(
        ({ assertion, claim }) => assertion.reportId === entry.report && claim.id === entry.claim,
      );
      const figure = source ? figureIn(unit, source.claim, source.assertion) : null;
      return { ...entry, stance, figure };
    });
  });
  return { stance: stanceOf(new Set(sided.map(({ side }) => side))), reports };
}

function stanceOf(sides: ReadonlySet<Side>): CellStance {
  if (sides.has("corroborating")) return sides.has("conflicting") ? "both" : "asserts";
  return sides.has("conflicting") ? "denies" : "differs";
}

const PAGE_STANCE: Record<PageClaim["stance"], CellStance> = {
  corroborates: "asserts",
  conflicts: "denies",
  mentions: "differs",
};

function pageCellOf({ stance, sentence }: PageClaim, figure: Measured | null): PageCell {
  return {
    stance: PAGE_STANCE[stance],
    figure: stance === "corroborates" ? figure : null,
    sentence,
  };
}

function firstDay({ assertions }: StoreClaim): string {
  return assertions.map(({ report }) => report.published).sort()[0] ?? "";
}

type OutletNames = ReadonlyMap<string, Omit<MatrixColumn, "claims">>;

function outletsOf(store: ClaimStore): OutletNames {
  return new Map(
    store.packs.flatMap(({ pack }) =>
      pack.outlets.map(({ id, name, country }) => [id, { outlet: id, name, country }] as const),
    ),
  );
}

function columnsOf(rows: readonly MatrixRow[], outlets: OutletNames): MatrixColumn[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const outlet of cells.keys()) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, claims]) => ({
      ...(outlets.get(id) ?? { outlet: id, name: id, country: null }),
      claims,
    }))
    .sort((one, other) => other.claims - one.claims || one.name.localeCompare(other.name));
}

/** The claims that a filter lets through, and the outlets that speak to one of them. */
export function filterMatrix({ rows, columns }: Matrix, filter: MatrixFilter): Matrix {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = rows.filter((row) => {
    if (filter.onPage && row.page === null) return false;
    if (filter.thread !== "" && row.thread !== filter.thread) return false;
    const statement = row.statement.toLowerCase();
    if (!words.every((word) => statement.includes(word))) return false;
    if (filter.outlet === "" && filter.stance === "") return true;
    const cells = filter.outlet === "" ? [...row.cells.values()] : [row.cells.get(filter.outlet)];
    return cells.some((cell) => cell && (filter.stance === "" || cell.stance === filter.stance));
  });
  const names = new Map(columns.map((column) => [column.outlet, column]));
  return { rows: wanted, columns: columnsOf(wanted, names) };
}

/** Sorts claims; those that are level keep the pack's order, and those without a value go last. */
export function sortRows(rows: readonly MatrixRow[], order: MatrixOrder): MatrixRow[] {
  return [...rows].sort(COMPARE[order]);
}

const COMPARE: Record<MatrixOrder, (one: MatrixRow, other: MatrixRow) => number> = {
  origins: (one, other) => other.origins.asserting - one.origins.asserting,
  conflicts: (one, other) => other.origins.denying - one.origins.denying,
  date: (one, other) => other.day.localeCompare(one.day),
  page: (one, other) => placeOf(one) - placeOf(other),
};

function placeOf({ pageOrder }: MatrixRow): number {
  return pageOrder ?? Number.MAX_SAFE_INTEGER;
}

/** The claims of one thread of events. */
export interface MatrixGroup {
  thread: string;
  rows: MatrixRow[];
}

/** Groups sorted claims by thread; the thread of the first claim comes first. */
export function groupRows(rows: readonly MatrixRow[]): MatrixGroup[] {
  const groups = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const group = groups.get(row.thread);
    if (group) group.push(row);
    else groups.set(row.thread, [row]);
  }
  return [...groups].map(([thread, members]) => ({ thread, rows: members }));
}
