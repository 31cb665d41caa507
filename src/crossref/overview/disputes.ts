/** The questions of the packs: their positions, who holds each, and since when. */
import type {
  ClaimStore,
  StoreAssertion,
  StoreClaim,
  StoreDispute,
} from "../../store/claim-store.ts";
import { entriesOf } from "../report-entries.ts";
import type { PageReport, ReportEntry } from "../types.ts";
import { figureIn, type Measured, measureOf } from "./measure.ts";

/** A report of one position. */
export interface PositionReport extends ReportEntry {
  /** In the question's unit, where it has one. */
  figure: Measured | null;
}

/** One answer to a question. */
export interface PositionView {
  /** Two or three words: "accepted", "35 killed". */
  label: string;
  /** For a question whose answer changed in time: the day this answer stood. */
  asOf: string | null;
  /** Of its first claim, in the question's unit; `null` where the question counts nothing. */
  figure: Measured | null;
  /** Statements of its claims. */
  statements: string[];
  /** Days of the first and the last report of it; `null` where there is none. */
  since: string | null;
  until: string | null;
  /** From the first report to the last. */
  reports: PositionReport[];
  /** Independent origins of the reports. */
  origins: number;
  /** Reports that deny one of its claims. */
  deniedBy: ReportEntry[];
  /** The reader's article is on this position. */
  onPage: boolean;
  /** What the article's claim counts; `null` where it counts nothing, or is not on it. */
  pageFigure: Measured | null;
}

/** A question. */
export interface DisputeView {
  /** With its pack's prefix. */
  id: string;
  question: string;
  kind: StoreDispute["kind"];
  thread: string;
  note: string;
  /** In the order of time where the kind is `superseded`; else from most origins to fewest. */
  positions: PositionView[];
  /** What the positions count, in base units; `null` where they are statements. */
  unit: string | null;
  /** Day of the first report on it; "" where there is none. */
  since: string;
  /** The reader's article is on one of its positions. */
  onPage: boolean;
}

/** Two claims that look opposed and can both hold. */
export interface CompatibleView {
  statements: [string, string];
  thread: string;
  because: StoreClaim["compatible"][number]["because"];
  note: string;
  /** The reader's article makes one of the claims. */
  onPage: boolean;
}

/**
 * Every question of the packs, those that the page takes a position on first, then from the one with
 * most origins to the one with fewest.
 */
export function disputesOf(store: ClaimStore, page: PageReport | null): DisputeView[] {
  const made = new Set(
    page?.claims.flatMap(({ stance, claim }) => (stance === "corroborates" ? claim : [])),
  );
  const seen = new Map<string, DisputeView>();
  for (const { claims } of store.packs) {
    for (const claim of claims) {
      for (const { dispute } of claim.positions) {
        if (seen.has(dispute.id)) continue;
        seen.set(dispute.id, viewOf(dispute, claim.thread, page?.article.published ?? null, made));
      }
    }
  }
  const origins = ({ positions }: DisputeView) =>
    positions.reduce((sum, position) => sum + position.origins, 0);
  return [...seen.values()].sort(
    (one, other) => Number(other.onPage) - Number(one.onPage) || origins(other) - origins(one),
  );
}

function viewOf(
  dispute: StoreDispute,
  thread: string,
  published: string | null,
  made: ReadonlySet<string>,
): DisputeView {
  const unit = measureOf(dispute);
  const positions = dispute.positions.map(({ label, asOf, claims }): PositionView => {
    const reports = reportsOf(claims, published, unit);
    const onPage = claims.filter(({ id }) => made.has(id));
    return {
      label,
      asOf,
      figure: firstFigure(claims, unit),
      statements: claims.map(({ statement }) => statement),
      since: reports[0]?.published ?? null,
      until: reports.at(-1)?.published ?? null,
      reports,
      origins: new Set(reports.map(({ origin }) => origin)).size,
      deniedBy: entries(claims, published, (assertion) => assertion.denies),
      onPage: onPage.length > 0,
      pageFigure: firstFigure(onPage, unit),
    };
  });
  if (dispute.kind !== "superseded") positions.sort((a, b) => b.origins - a.origins);
  return {
    id: dispute.id,
    question: dispute.question,
    kind: dispute.kind,
    thread,
    note: dispute.note,
    positions,
    unit,
    since: positions.flatMap(({ since }) => since ?? []).sort()[0] ?? "",
    onPage: positions.some(({ onPage }) => onPage),
  };
}

function firstFigure(claims: readonly StoreClaim[], unit: string | null): Measured | null {
  return claims.flatMap((claim) => figureIn(unit, claim, null) ?? [])[0] ?? null;
}

function reportsOf(
  claims: readonly StoreClaim[],
  published: string | null,
  unit: string | null,
): PositionReport[] {
  return entries(claims, published, (assertion) => !assertion.denies)
    .map((entry) => {
      const claim = claims.find(({ id }) => id === entry.claim);
      const assertion = claim?.assertions.find((one) => one.reportId === entry.report) ?? null;
      return { ...entry, figure: claim ? figureIn(unit, claim, assertion) : null };
    })
    .sort((one, other) => one.published.localeCompare(other.published));
}

function entries(
  claims: readonly StoreClaim[],
  published: string | null,
  wanted: (assertion: StoreAssertion) => boolean,
): ReportEntry[] {
  const sided = claims.flatMap((claim) =>
    claim.assertions
      .filter(wanted)
      .map((assertion) => ({ side: "corroborating" as const, assertion, claim, reason: [] })),
  );
  return entriesOf(sided, { published, sameArticle: new Set() });
}

/** Every pair of claims that the packs record as no conflict, the page's first. */
export function compatiblesOf(store: ClaimStore, page: PageReport | null): CompatibleView[] {
  const made = new Set(page?.claims.map(({ claim }) => claim));
  const read = new Set<StoreClaim>();
  const pairs: CompatibleView[] = [];
  for (const { claims } of store.packs) {
    for (const claim of claims) {
      read.add(claim);
      for (const { other, because, note } of claim.compatible) {
        // Each pair stands at both of its claims; the one read later gives it.
        if (!read.has(other)) continue;
        pairs.push({
          statements: [other.statement, claim.statement],
          thread: claim.thread,
          because,
          note,
          onPage: made.has(claim.id) || made.has(other.id),
        });
      }
    }
  }
  return pairs.sort((one, other) => Number(other.onPage) - Number(one.onPage));
}
