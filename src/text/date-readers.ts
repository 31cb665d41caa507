/** The ways in which news prose writes a date, each with what it means. */
import { addDays, easter, isoDay, monthSpan, weekday, weekOf } from "./calendar.ts";
import type { DateSpan } from "./dates.ts";

/** What a reader makes of a match. */
type Found = Pick<DateSpan, "from" | "to" | "precision" | "relative">;
/** Gives the span of a match, or `null` where it is none after all. */
export type DateReader = (match: RegExpExecArray, context: DateContext) => Found | null;
/** What a reader may know beside its match. */
export interface DateContext {
  /** ISO day of publication, if known. */
  published: string | undefined;
  /** The year written nearest in the same text, for days without one. */
  year: number | undefined;
  text: string;
}

const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const WEEKDAY_NAMES = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const WEEKDAY = `(${WEEKDAY_NAMES.join("|")})`;
const YEAR = "((?:19|20)\\d\\d)";
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const COUNT = `(an?|\\d{1,3}|${NUMBERS.join("|")})`;
/** Days from Easter Sunday. */
const FEASTS = new Map([
  ["palm sunday", -7],
  ["maundy thursday", -3],
  ["good friday", -2],
  ["holy saturday", -1],
  ["easter sunday", 0],
  ["easter monday", 1],
]);
const FIXED_FEASTS = new Map([
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["christmas", [12, 25]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["victory day", [5, 9]],
]);
/** Stands for a year that nothing tells: a leap year no report names, so that 29 February is a day. */
export const YEARLESS = 1004;
const FUTURE =
  /\b(?:will|would|shall|coming|due|scheduled|planned|set to|expect(?:s|ed)|ahead|(?:is|are) to|ready to|when \p{L}+ \p{L}+s|to (?:meet|hold|visit|travel|fly|sign|resume|begin|start|speak|talk|attend|host))\b/iu;

/** Patterns in the order in which they are tried at one place; the longest reading comes first. */
const PATTERNS: [string, DateReader][] = [
  [`${YEAR}-(\\d\\d)-(\\d\\d)`, ([, y, m, d]) => day(Number(y), Number(m), Number(d))],
  [
    `${DAY}\\s*(?:[-–—]|to|and)\\s*${DAY}\\s+${MONTH},?(?:\\s+${YEAR})?`,
    (m, c) => days(m[1], m[2], m[3], m[4], c),
  ],
  [
    `${MONTH}\\s+${DAY}\\s*(?:[-–—]|to)\\s*${DAY}(?:,?\\s+${YEAR})?`,
    (m, c) => days(m[2], m[3], m[1], m[4], c),
  ],
  [`${DAY}\\s+(?:of\\s+)?${MONTH},?(?:\\s+${YEAR})?`, (m, c) => monthDay(m[2], m[1], m[3], c)],
  [
    `${MONTH}\\s+${DAY}(?!\\d|[:.]\\d|,\\d)(?:,?\\s+${YEAR})?`,
    (m, c) => monthDay(m[1], m[2], m[3], c),
  ],
  [`(?:the\\s+)?(first|last)\\s+day\\s+of\\s+${MONTH}(?:\\s+${YEAR})?`, (m, c) => edgeDay(m, c)],
  [`(early|mid|late)[-\\s]+${MONTH}(?:,?\\s+${YEAR})?`, (m, c) => partMonth(m, c)],
  [
    `(?:the\\s+)?(start|beginning|middle|end)\\s+of\\s+${MONTH}(?:,?\\s+${YEAR})?`,
    (m, c) => partMonth(m, c),
  ],
  [`${MONTH},?(?:\\s+of)?\\s+${YEAR}`, (m) => month(m[1], Number(m[2]))],
  [
    `(?:in|since|until|by|during|of|last|this|next|from|before|after)\\s+${MONTH}\\b(?!\\s+\\d)`,
    (m, c) => bareMonth(m, c),
  ],
  [`(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${YEAR}`, (m) => season(m[1], Number(m[2]))],
  [`(?:last|this|next)\\s+(spring|summer|autumn|winter)`, (m, c) => relativeSeason(m, c)],
  // "the Easter truce" names a truce, "at Easter" a day.
  [
    `(?:at|on|over|before|after|until|till|by|since)\\s+(easter)(?:,?\\s+${YEAR})?(?!\\s+\\p{Ll})`,
    feast,
  ],
  [`(${[...FEASTS.keys()].join("|")})(?:,?\\s+${YEAR})?`, (m, c) => feast(m, c)],
  [`(${[...FIXED_FEASTS.keys()].join("|")})(?:,?\\s+${YEAR})?`, (m, c) => fixedFeast(m, c)],
  [`the day before yesterday`, (_, c) => fromPublished(c, -2)],
  [`the day after tomorrow`, (_, c) => fromPublished(c, 2)],
  [`yesterday|last night`, (_, c) => fromPublished(c, -1)],
  [`today|tonight|this (?:morning|afternoon|evening)`, (_, c) => fromPublished(c, 0)],
  [`tomorrow`, (_, c) => fromPublished(c, 1)],
  [`${COUNT}\\s+(day|week|month|year)s?\\s+(ago|earlier)`, (m, c) => ago(m, c)],
  [
    `(last|this|next|the coming|the past)\\s+(week(?:end)?|month|year)\\b`,
    (m, c) => relativeSpan(m, c),
  ],
  [
    `(last|next|this|the following|a week (?:last|next))?\\s*\\b${WEEKDAY}\\b`,
    (m, c) => onWeekday(m, c),
  ],
  [
    `(?:in|since|by|until|of|during|from|before|after|to|than)\\s+(?:early\\s+|late\\s+|mid-)?${YEAR}\\b(?!\\s*[-–]|\\s+\\p{Ll}+s\\b)`,
    (m) => year(Number(m[1])),
  ],
];

/** The patterns, bounded by other than letters and digits; every match goes to its reader. */
export const READERS: [RegExp, DateReader][] = PATTERNS.map(([source, read]) => [
  new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "giu"),
  read,
]);

const monthNumber = (name = ""): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const year = (of: number): Found => ({
  from: `${of}-01-01`,
  to: `${of}-12-31`,
  precision: "year",
  relative: false,
});

function day(of: number, inMonth: number, on: number): Found | null {
  const iso = isoDay(of, inMonth, on);
  return iso ? { from: iso, to: iso, precision: "day", relative: false } : null;
}

/** The year of a month and day without one: the one that brings it nearest to publication. */
function yearFor(inMonth: number, on: number, { published, year: near }: DateContext): number {
  if (!published) return near ?? YEARLESS;
  const of = Number(published.slice(0, 4));
  const distance = (candidate: number) =>
    Math.abs(
      Date.parse(isoDay(candidate, inMonth, Math.min(on, 28)) ?? published) - Date.parse(published),
    );
  return [of, of - 1, of + 1].sort((a, b) => distance(a) - distance(b))[0] ?? of;
}

function monthDay(
  name: string | undefined,
  on: string | undefined,
  of: string | undefined,
  context: DateContext,
): Found | null {
  const [inMonth, dayOfMonth] = [monthNumber(name), Number(on)];
  const resolved = of ? Number(of) : yearFor(inMonth, dayOfMonth, context);
  return day(resolved, inMonth, dayOfMonth);
}

function days(
  from: string | undefined,
  to: string | undefined,
  name: string | undefined,
  of: string | undefined,
  context: DateContext,
): Found | null {
  const [first, last] = [monthDay(name, from, of, context), monthDay(name, to, of, context)];
  return first && last && first.from <= last.to ? { ...first, to: last.to } : null;
}

function month(name: string | undefined, of: number): Found {
  return { ...monthSpan(of, monthNumber(name)), precision: "month", relative: false };
}

function edgeDay([, edge, name, of]: RegExpExecArray, context: DateContext): Found | null {
  const resolved = of ? Number(of) : yearFor(monthNumber(name), 15, context);
  const span = month(name, resolved);
  const on = edge?.toLowerCase() === "first" ? span.from : span.to;
  return { from: on, to: on, precision: "day", relative: false };
}

/** Early, middle and late are the thirds of a month. */
function partMonth([, part = "", name, of]: RegExpExecArray, context: DateContext): Found | null {
  const resolved = of ? Number(of) : yearFor(monthNumber(name), 15, context);
  const { from, to } = month(name, resolved);
  const at = (on: string) => `${from.slice(0, 8)}${on}`;
  const third = /early|start|begin/i.test(part)
    ? { from, to: at("10") }
    : /mid/i.test(part)
      ? { from: at("11"), to: at("20") }
      : { from: at("21"), to };
  return { ...third, precision: "week", relative: false };
}

function bareMonth(match: RegExpExecArray, context: DateContext): Found | null {
  const name = match[1];
  // "may" is a month only in capitals.
  if (!/^[A-Z]/.test(name ?? "")) return null;
  const inMonth = monthNumber(name);
  const last = /^last/i.test(match[0]) && context.published;
  let resolved = yearFor(inMonth, 15, context);
  if (last && `${resolved}-${String(inMonth).padStart(2, "0")}` >= last.slice(0, 7)) resolved -= 1;
  return month(name, resolved);
}

function season(name: string | undefined, of: number): Found {
  const first =
    { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[name?.toLowerCase() ?? ""] ?? 3;
  const end = first === 12 ? monthSpan(of + 1, 2) : monthSpan(of, first + 2);
  return { from: monthSpan(of, first).from, to: end.to, precision: "season", relative: false };
}

function relativeSeason(
  [written, name]: RegExpExecArray,
  { published }: DateContext,
): Found | null {
  if (!published) return null;
  const of = Number(published.slice(0, 4));
  const years = [of - 1, of, of + 1].map((candidate) => season(name, candidate));
  const found = /^last/i.test(written)
    ? years.filter((span) => span.to < published).at(-1)
    : /^next/i.test(written)
      ? years.find((span) => span.from > published)
      : years.find((span) => span.from.slice(0, 4) === String(of));
  return found ? { ...found, relative: true } : null;
}

function feast(
  [, name, of]: RegExpExecArray,
  { published, year: near }: DateContext,
): Found | null {
  const resolved = of ?? published?.slice(0, 4) ?? near;
  const offset = /^easter$/i.test(name ?? "") ? 0 : FEASTS.get(name?.toLowerCase() ?? "");
  if (!resolved || offset === undefined || !/^[A-Z]/.test(name ?? "")) return null;
  const on = addDays(easter(Number(resolved)), offset);
  return { from: on, to: on, precision: "day", relative: !of };
}

function fixedFeast([, name, of]: RegExpExecArray, context: DateContext): Found | null {
  const [inMonth, on] = FIXED_FEASTS.get(name?.toLowerCase() ?? "") ?? [];
  if (!inMonth || !on) return null;
  const resolved = of ? Number(of) : yearFor(inMonth, on, context);
  return day(resolved, inMonth, on);
}

function fromPublished({ published }: DateContext, offset: number): Found | null {
  if (!published) return null;
  const on = addDays(published, offset);
  return { from: on, to: on, precision: "day", relative: true };
}

/** "two weeks ago"; "earlier" hangs on a date that the sentence does not give. */
function ago(
  [, count = "", unit = "", word = ""]: RegExpExecArray,
  { published }: DateContext,
): Found | null {
  if (!published || word.toLowerCase() === "earlier") return null;
  const words = NUMBERS.indexOf(count.toLowerCase()) + 1;
  const many = /^an?$/i.test(count) ? 1 : words || Number(count);
  const length = { day: 1, week: 7, month: 30.44, year: 365.25 }[unit.toLowerCase()] ?? 1;
  const on = addDays(published, -Math.round(many * length));
  if (unit === "day") return { from: on, to: on, precision: "day", relative: true };
  if (unit === "week") return { ...around(on, 2), precision: "week", relative: true };
  return unit === "month"
    ? { ...around(on, 15), precision: "month", relative: true }
    : { ...year(Number(on.slice(0, 4))), relative: true };
}

const around = (on: string, margin: number) => ({
  from: addDays(on, -margin),
  to: addDays(on, margin),
});

function relativeSpan(
  [, which = "", unit = ""]: RegExpExecArray,
  { published }: DateContext,
): Found | null {
  if (!published) return null;
  const step = /last|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
  const relative = true;
  if (/^week/i.test(unit)) {
    const week = weekOf(addDays(published, 7 * step));
    return /end$/i.test(unit)
      ? { from: addDays(week.to, -1), to: week.to, precision: "day", relative }
      : { ...week, precision: "week", relative };
  }
  const of = Number(published.slice(0, 4));
  if (/^year/i.test(unit)) return { ...year(of + step), relative };
  const inMonth = Number(published.slice(5, 7)) + step;
  return { ...monthSpan(of, inMonth), precision: "month", relative };
}

/**
 * A weekday is the last one up to the day of publication, or the next one where the wording looks
 * ahead. News prose says "on Friday" on that Friday too.
 */
function onWeekday(match: RegExpExecArray, { published, text }: DateContext): Found | null {
  const [, which = "", name = ""] = match;
  if (!published || !/^[A-Z]/.test(name)) return null;
  const target = WEEKDAY_NAMES.indexOf(name.toLowerCase());
  const back = (weekday(published) - target + 7) % 7;
  const forward = (target - weekday(published) + 7) % 7;
  const before = text.slice(Math.max(0, match.index - 80), match.index);
  const ahead =
    /next|following/i.test(which) || (!/last|this/i.test(which) && FUTURE.test(clause(before)));
  const offset = ahead ? forward || 7 : /last/i.test(which) ? -(back || 7) : -back;
  const on = addDays(published, offset);
  return { from: on, to: on, precision: "day", relative: true };
}

/** What stands between the last mark or reporting verb and the weekday. */
const clause = (before: string): string => before.split(/[,.;:]|\bsaid\b|\btold\b/).at(-1) ?? "";
