/** How the dates of two statements stand to each other. */
import type { Analysis } from "./analysis.ts";
import type { DateHit } from "./date-hits.ts";

/** What comparing the dates tells. */
export interface DateComparison {
  /** A date of the claim that the sentence names too. */
  agrees: { here: DateHit; there: DateHit } | null;
  /** Both name dates and none of them meet. */
  differs: { here: DateHit; there: DateHit } | null;
  /** Dates of the claim that the sentence has others in the stead of, though it may name its day. */
  replaced: number;
  /** Days between the dates that differ, where the year of both is known; `null` elsewhere. */
  gap: number | null;
  /** Days between what the claim is about and the sentence; `null` where either is undated. */
  apart: number | null;
}

const DAY = 86_400_000;

/** Compares the dates that the texts name; `published` and `when` stand in where a text names none. */
export function compareDateSlots(here: Analysis, there: Analysis): DateComparison {
  let agrees: DateComparison["agrees"] = null;
  let differs: DateComparison["differs"] = null;
  for (const b of there.dates) {
    for (const a of here.dates) {
      if (meets(a, b)) {
        if (!agrees || b.to - b.from < agrees.there.to - agrees.there.from)
          agrees = { here: a, there: b };
      } else if (a.saying === b.saying && a.limit === b.limit) differs ??= { here: a, there: b };
    }
  }
  const without = (own: readonly DateHit[], other: readonly DateHit[]): number =>
    own.filter((date) => other.every((each) => !meets(date, each))).length;
  return {
    agrees,
    differs,
    replaced: Math.min(without(there.dates, here.dates), without(here.dates, there.dates)),
    gap: differs && gapOf(differs),
    apart: daysApart(here, there),
  };
}

function gapOf({ here, there }: NonNullable<DateComparison["differs"]>): number | null {
  if (here.yearKnown !== there.yearKnown) return null;
  return Math.min(Math.abs(here.from - there.to), Math.abs(there.from - here.to));
}

function meets(a: DateHit, b: DateHit): boolean {
  // What was before a day was not on it. Months and seasons are too wide to tell.
  if (a.outside !== b.outside && a.precision === "day" && b.precision === "day") return false;
  if (a.yearKnown === b.yearKnown) return a.from <= b.to && b.from <= a.to;
  return dayOfYear(a.from) <= dayOfYear(b.to) && dayOfYear(b.from) <= dayOfYear(a.to);
}

function dayOfYear(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCMonth() * 31 + date.getUTCDate();
}

function daysApart(here: Analysis, there: Analysis): number | null {
  const [a, b] = [spanOf(here), spanOf(there)];
  if (!a || !b) return null;
  return a.from <= b.to && b.from <= a.to
    ? 0
    : Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to));
}

function spanOf({ dates, statement }: Analysis): { from: number; to: number } | null {
  const named = dates.find(({ yearKnown }) => yearKnown);
  if (named) return named;
  const iso = statement.when ?? statement.published;
  if (!iso) return null;
  const [year = 0, month, day] = iso.slice(0, 10).split("-").map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  const to = day ? from : (month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31)) / DAY;
  // A report comes out within days of what it reports.
  return { from: statement.when ? from : from - REPORTING_LAG, to };
}

/** Days that a report may lag behind its event. */
const REPORTING_LAG = 3;
