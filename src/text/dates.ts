/** Dates of a text, resolved against the day on which it was published. */

import { type DateContext, READERS, YEARLESS } from "./date-readers.ts";
import { countedFrom } from "./days-from.ts";

/** A day or a span of days that a text names. */
export interface DateSpan {
  /**
   * ISO 8601 days, both included. A day whose year nothing tells has `--MM-DD`, as ISO 8601:2000
   * wrote a date without a year; {@link compareDates} compares such days by month and day.
   */
  from: string;
  to: string;
  text: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  precision: "day" | "week" | "month" | "season" | "year";
  /** Counted from the day of publication ("yesterday", "on Sunday"), not written out. */
  relative: boolean;
}

/** A year beside a month: the one that the text's other days most likely lie in. */
const WRITTEN_YEAR =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\.?(?:\s+\d{1,2})?,?\s+((?:19|20)\d\d)\b/iu;
const plain = (iso: string): string => (iso.startsWith(`${YEARLESS}`) ? `-${iso.slice(4)}` : iso);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** How two dates stand to each other. */
export type DateRelation = "same" | "overlap" | "different";

/** Every date of the text, in order; durations ("within days") and clock times are none. */
export function findDates(text: string, published?: string): DateSpan[] {
  const publishedDay = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "")?.[0];
  const written = WRITTEN_YEAR.exec(text)?.[1];
  const context: DateContext = {
    published: publishedDay,
    year: written ? Number(written) : undefined,
    text,
  };
  const spans: DateSpan[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (spans.some((span) => start < span.end && span.start < end)) continue;
      const found = read(match, context);
      if (!found) continue;
      const isDay = found.from === found.to;
      const counted = isDay ? countedFrom(text, { on: found.from, start, end }) : null;
      const span = { ...found, start, ...counted };
      spans.push({
        ...span,
        from: plain(span.from),
        to: plain(span.to),
        text: text.slice(span.start, end),
        end,
      });
    }
  }
  spans.sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => !isNamedDay(span, [spans[i - 1], spans[i + 1]], text));
}

/** "Friday 18 April", "18 April, a Friday": the weekday of a date that is written out beside it. */
function isNamedDay(span: DateSpan, beside: (DateSpan | undefined)[], text: string): boolean {
  return (
    WEEKDAY.test(span.text) &&
    beside.some((other) => {
      if (!other || other.relative || other.precision !== "day") return false;
      const between = text.slice(Math.min(span.end, other.end), Math.max(span.start, other.start));
      return /^[,\s(]*(?:the |a )?$/.test(between);
    })
  );
}

/**
 * Compares two dates: the same span, spans that share a day, or neither. A date without a year is
 * held against the other's month and day.
 */
export function compareDates(
  a: Pick<DateSpan, "from" | "to">,
  b: Pick<DateSpan, "from" | "to">,
): DateRelation {
  const yearless = a.from.startsWith("--") || b.from.startsWith("--");
  const key = (iso: string) => (yearless && !iso.startsWith("--") ? `-${iso.slice(4)}` : iso);
  const [aFrom, aTo, bFrom, bTo] = [key(a.from), key(a.to), key(b.from), key(b.to)];
  if (aFrom === bFrom && aTo === bTo) return "same";
  return aFrom <= bTo && bFrom <= aTo ? "overlap" : "different";
}
