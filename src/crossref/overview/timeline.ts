/** How one question was reported over time. */
import type { DisputeView, PositionReport } from "./disputes.ts";
import type { Measured } from "./measure.ts";

/** Reports of one position on one day, with one figure. */
export interface TimelineMark {
  /** Position within the question, from 0. */
  position: number;
  /** Milliseconds since 1970, midnight UTC. */
  day: number;
  /** In the question's unit; `null` where the positions are statements. */
  figure: Measured | null;
  reports: PositionReport[];
  /** Independent origins of the reports. */
  origins: number;
  /** Every date was inferred. */
  estimated: boolean;
}

/** A figure from the day on which it stood. */
export interface TimelineStep {
  day: number;
  value: number;
  position: number;
}

/** A position that the reader's article takes. */
export interface PagePlace {
  position: number;
  /** What the article counts; `null` where the positions are statements. */
  value: number | null;
}

/** A question over time. */
export interface Timeline {
  /** In the order of time. */
  marks: TimelineMark[];
  /** For a figure that was superseded: its steps; else empty. */
  steps: TimelineStep[];
  /** First and last day of everything shown, the reader's article with it. */
  from: number;
  to: number;
  /** The reader's article: its day, and the positions that it takes; mostly one or none. */
  page: { day: number; places: PagePlace[] } | null;
}

const DAY = 86_400_000;

/** Midnight UTC of an ISO 8601 date; the first day of a month or a year. `null` for no date. */
export function dayOf(iso: string | null): number | null {
  const [, year, month = "01", day = "01"] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? "") ?? [];
  return year === undefined ? null : Date.parse(`${year}-${month}-${day}T00:00:00Z`);
}

/**
 * Lays a question's reports out in time.
 *
 * @param published day of the reader's article, ISO 8601; `null` where there is none or it is unknown
 * @returns `null` where the question has no dated report
 */
export function timelineOf(dispute: DisputeView, published: string | null): Timeline | null {
  const marks = dispute.positions.flatMap((position, at) => marksOf(position.reports, at));
  if (marks.length === 0) return null;
  marks.sort((one, other) => one.day - other.day || one.position - other.position);
  const steps = dispute.kind === "superseded" && dispute.unit !== null ? stepsOf(dispute) : [];
  const day = dayOf(published);
  const days = [...marks, ...steps].map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const near = day !== null && isNear(day, first, last);
  const places = dispute.positions.flatMap(({ onPage, pageFigure }, position) =>
    onPage ? { position, value: pageFigure?.value ?? null } : [],
  );
  return {
    marks,
    steps,
    from: near ? Math.min(first, day) : first,
    to: near ? Math.max(last, day) : last,
    page: near ? { day, places } : null,
  };
}

/**
 * An article that is much further from the reports than they are from each other would press them
 * together into one spot; it is left out of the picture when it is further off than this many days
 * and than their own span.
 */
const FAR = 60;

function isNear(day: number, first: number, last: number): boolean {
  const off = Math.max(first - day, day - last, 0);
  return off <= Math.max(FAR * DAY, last - first);
}

function marksOf(reports: readonly PositionReport[], position: number): TimelineMark[] {
  const marks = new Map<string, PositionReport[]>();
  for (const report of reports) {
    const day = dayOf(report.published);
    if (day === null) continue;
    const key = `${day} ${report.figure?.value ?? ""}`;
    const mark = marks.get(key);
    if (mark) mark.push(report);
    else marks.set(key, [report]);
  }
  return [...marks.values()].map((members) => ({
    position,
    day: dayOf(members[0]?.published ?? null) ?? 0,
    figure: members[0]?.figure ?? null,
    reports: members,
    origins: new Set(members.map(({ origin }) => origin)).size,
    estimated: members.every(({ publishedEstimated }) => publishedEstimated),
  }));
}

function stepsOf({ positions }: DisputeView): TimelineStep[] {
  return positions.flatMap(({ asOf, since, figure }, position) => {
    const day = dayOf(asOf ?? since);
    return day === null || figure === null ? [] : [{ day, value: figure.value, position }];
  });
}
