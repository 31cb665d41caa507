/** The dates of a text as day numbers, which are quicker to compare than ISO strings. */
import { findDates } from "../../text/dates.ts";
import type { Statement } from "../types.ts";

/** A date or a span of days that a text names. */
export interface DateHit {
  /** Days since 1970-01-01; where the year is unknown they count in 2000. */
  from: number;
  to: number;
  yearKnown: boolean;
  precision: "day" | "week" | "month" | "season" | "year";
  /** When something was said, not when it happened: "said on Monday that …". */
  saying: boolean;
  /** Until when or since when, not on which day: "beyond Sunday", "by 18 April". */
  limit: boolean;
  /** The day itself is not meant: "before 7 September", "beyond Sunday". */
  outside: boolean;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  text: string;
}

const DAY = 86_400_000;

/** A verb of saying right before a date, with whom it is said to in between. */
const SAYING =
  /\b(?:said|says|told|announced|declared|claimed|reported|stated|warned|insisted|added|confirmed|wrote|posted)(?: (?:reporters|journalists|lawmakers|parliament))?,?(?: (?:on|late|early|in))* $/i;

/** What makes a date a limit, right before it or as its own first word. */
const OUTSIDE = "beyond|past|before|after";
const LIMITING = `${OUTSIDE}|until|till|through|by|since`;
const LIMIT_BEFORE = new RegExp(`\\b(?:${LIMITING})\\s+$`, "i");
const LIMIT_FIRST = new RegExp(`^(?:${LIMITING})\\s`, "i");
const OUTSIDE_BEFORE = new RegExp(`\\b(?:${OUTSIDE})\\s+$`, "i");

/** The dates of a statement; a claim's `when` tells the year that its text leaves out. */
export function findDateHits(statement: Statement): DateHit[] {
  const anchor = statement.published ?? fullDate(statement.when);
  return findDates(statement.text, anchor).map((span) => ({
    from: dayNumber(span.from),
    to: dayNumber(span.to),
    yearKnown: !span.from.startsWith("--"),
    precision: span.precision,
    saying: SAYING.test(statement.text.slice(0, span.start)),
    limit: LIMIT_BEFORE.test(statement.text.slice(0, span.start)) || LIMIT_FIRST.test(span.text),
    outside: OUTSIDE_BEFORE.test(statement.text.slice(0, span.start)),
    start: span.start,
    end: span.end,
    text: span.text,
  }));
}

/** A month or a year is stood for by its middle, so that its own days lie nearest. */
function fullDate(iso: string | undefined): string | undefined {
  if (!iso || iso.length >= 10) return iso;
  return iso.length === 7 ? `${iso}-15` : `${iso}-07-01`;
}

function dayNumber(iso: string): number {
  return Date.parse(iso.startsWith("--") ? `2000-${iso.slice(2)}` : iso) / DAY;
}
