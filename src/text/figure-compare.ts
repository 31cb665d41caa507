/** Whether two figures say the same: units converted, qualifiers, ranges and rounding allowed for. */
import type { Figure } from "./figures.ts";

/** How two figures stand to each other; `bounds`: both "at least" so many, but another number. */
export type FigureRelation = "same" | "compatible" | "bounds" | "different" | "incomparable";

/** Units of one dimension in terms of its smallest; a month is the mean of the Gregorian year. */
const CONVERSIONS = new Map<string, [dimension: string, factor: number]>([
  ["seconds", ["time", 1]],
  ["minutes", ["time", 60]],
  ["hours", ["time", 3600]],
  ["days", ["time", 86_400]],
  ["weeks", ["time", 604_800]],
  ["months", ["time", 2_629_746]],
  ["years", ["time", 31_556_952]],
  ["decades", ["time", 315_569_520]],
  ["feet", ["length", 0.3048]],
  ["metres", ["length", 1]],
  ["km", ["length", 1000]],
  ["miles", ["length", 1609.344]],
  ["kg", ["mass", 1]],
  ["tonnes", ["mass", 1000]],
  ["megawatts", ["power", 1]],
  ["gigawatts", ["power", 1000]],
]);
/** Further units of what is measured and not counted. */
const MEASURED = new Set([
  "percent",
  "points",
  "USD",
  "EUR",
  "GBP",
  "RUB",
  "UAH",
  "CNY",
  "degrees",
]);
/** "about 100" takes in a tenth on either side: the rounding that newsrooms use. */
const ABOUT = 0.1;
/** "about 190" is rounded to its second place, so it takes in half as much. */
const ABOUT_FINE = 0.05;
/** How far beyond a bound that is nearly met the number may lie: "just over an hour". */
const CLOSE = 0.25;
/** Counts that two reports give as lower bounds are two counts if they differ by more than this. */
const BOUNDS_APART = 0.1;
/** Units that do not convert evenly (a month of 30 or 31 days) may differ by this share. */
const UNEVEN = 0.05;
/**
 * "more than 100" is not said of 300: past this ratio a bound says nothing about the other figure. With 2
 * log loss was 0.958 on the judged pairs and 0.560 on the pages, with 1.5 it is 0.956 and 0.556.
 */
const BOUND_REACH = 1.5;
/** "hundreds" may be up to so many times the least that they are. */
const VAGUE_REACH = 5;

/** "a month" and "three hours" are not one duration told in two ways: past this ratio they measure other things. */
const OTHER_ORDER = 24;

/** Seconds: a sitting of this length is not timed to the minute, "three hours" may be two and three quarters. */
const LONG_SITTING = 6000;
/** Seconds by which two accounts of a long sitting may differ, and by which where one of them says "about". */
const UNTIMED = { plain: 900, about: 1200 };
/** "About ten minutes" is rounded to five: so many seconds on either side. */
const ABOUT_SHORT = 150;

/** Whether two lengths of time, hours and minutes, differ by no more than clocks that nobody looked at. */
function isUntimed(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ value, unit }) =>
    unit === "hours" || unit === "minutes" ? value * (CONVERSIONS.get(unit)?.[1] ?? 0) : 0,
  );
  if (!one || !other) return false;
  const isRough = a.qualifier === "about" || b.qualifier === "about";
  const isLong = Math.min(one, other) >= LONG_SITTING;
  const short = isRough ? ABOUT_SHORT : 0;
  return Math.abs(one - other) <= (isLong ? UNTIMED[isRough ? "about" : "plain"] : short);
}

/** How many times the larger of two intervals that do not meet lies above the smaller. */
function gap(a: { low: number; high: number }, b: { low: number; high: number }): number {
  return Math.max(a.low / Math.max(b.high, 1e-12), b.low / Math.max(a.high, 1e-12));
}

/** Compares two figures; those that count different things are incomparable. */
export function compareFigures(a: Figure, b: Figure): FigureRelation {
  const scale = commonScale(a, b);
  if (!scale) return "incomparable";
  const uneven = scale.converted ? UNEVEN : 0;
  const [x, y] = [interval(a, scale.a, uneven), interval(b, scale.b, uneven)];
  if (
    Math.abs(a.value * scale.a - b.value * scale.b) < 1e-9 * Math.abs(a.value * scale.a) + 1e-12 &&
    a.high === b.high &&
    a.qualifier === b.qualifier
  ) {
    return "same";
  }
  if (isLowerBound(a) && isLowerBound(b)) {
    const [one, other] = [a.value * scale.a, b.value * scale.b];
    if (Math.abs(one - other) > BOUNDS_APART * Math.max(one, other)) return "bounds";
  }
  if (x.low <= y.high && y.low <= x.high) {
    const [reachX, reachY] = [reach(a, x), reach(b, y)];
    const within = x.low <= reachY && y.low <= reachX;
    return within ? "compatible" : "incomparable";
  }
  if (scale.converted && gap(x, y) > OTHER_ORDER) return "incomparable";
  return isUntimed(a, b) ? "compatible" : "different";
}

const isLowerBound = ({ qualifier, close }: Figure): boolean =>
  !close && (qualifier === "at-least" || qualifier === "more-than");

/** How far up an open bound may reasonably lie. */
function reach(figure: Figure, span: { low: number; high: number }): number {
  return span.high === Number.POSITIVE_INFINITY
    ? Math.max(
        span.low * (figure.vague ? VAGUE_REACH : BOUND_REACH),
        span.low + (figure.value < 10 ? 5 : 0),
      )
    : span.high;
}

/** Factors that bring both to one unit, or `null` where they count different things. */
function commonScale(a: Figure, b: Figure): { a: number; b: number; converted: boolean } | null {
  const same = a.unit === b.unit && a.unit !== null;
  if (same && sameGroup(a, b)) return { a: 1, b: 1, converted: false };
  // "two children were killed" beside "two children": the group is what is counted in both.
  if (a.group && a.group === b.unit && !b.group) return { a: 1, b: 1, converted: false };
  if (b.group && b.group === a.unit && !a.group) return { a: 1, b: 1, converted: false };
  // "freed 120 civilians" beside "120 civilians": the one text says what befell them, the other need not.
  if ((a.unit === "people" || b.unit === "people") && counted(a) === counted(b)) {
    return { a: 1, b: 1, converted: false };
  }
  if (same || a.unit === null || b.unit === null) return null;
  const [from, to] = [CONVERSIONS.get(a.unit), CONVERSIONS.get(b.unit)];
  if (!from || !to || from[0] !== to[0]) return null;
  return { a: from[1], b: to[1], converted: true };
}

/** Whom a figure counts, as written: "civilians" of "some 120 civilians"; empty for people in general. */
function counted({ text }: Figure): string {
  const noun = /([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? "";
  return noun === "people" ? "" : noun;
}

const sameGroup = (a: Figure, b: Figure): boolean => a.group === b.group || a.unit === b.group;

/** One digit and noughts, such as 200 or 3, or so many dozen. */
const isRound = (value: number, written: string): boolean =>
  /^[1-9]0*$/.test(String(value)) || /\bdozen\b/i.test(written);

/** Whether a figure counts things one by one: "fewer than 20 people" are 19, "less than two hours" may be 119 minutes. */
const isCounted = ({ value, high = value, unit }: Figure): boolean =>
  Number.isInteger(high) &&
  high < 1000 &&
  !CONVERSIONS.has(unit ?? "") &&
  !MEASURED.has(unit ?? "");

/** The values that the wording allows, ends included. */
function interval(figure: Figure, scale: number, uneven: number): { low: number; high: number } {
  const top = figure.high ?? figure.value;
  const slack = (value: number, share: number): number =>
    Math.max(Math.abs(value) * Math.max(share, uneven), figure.halfStep);
  let [low, high] = [figure.value, top];
  switch (figure.qualifier) {
    case "about":
      low -= slack(low, isRound(low, figure.text) ? ABOUT : ABOUT_FINE);
      high += slack(high, isRound(high, figure.text) ? ABOUT : ABOUT_FINE);
      break;
    case "at-least":
      high = Number.POSITIVE_INFINITY;
      break;
    case "more-than":
      // A rounded bound may be met from below: "more than 100" of exactly 100 is loose, not false.
      high = figure.close ? high * (1 + CLOSE) : Number.POSITIVE_INFINITY;
      break;
    case "at-most":
    case "fewer-than":
      low = Math.min(low, figure.close ? top / (1 + CLOSE) : top / BOUND_REACH);
      if (figure.qualifier === "fewer-than") high -= isCounted(figure) ? 1 : 0;
      break;
    default:
      low -= slack(low, 0);
      high += slack(high, 0);
  }
  return { low: low * scale, high: high * scale };
}
