/** Figures of a text: how many of what, and how exactly. */
import { phraseAfter, phraseBefore } from "./figure-qualifiers.ts";
import { bindUnit, LABELS } from "./figure-units.ts";
import { type Atom, atomize, type Numeral, numeralAt, wordValue } from "./numerals.ts";

export { compareFigures } from "./figure-compare.ts";

/** How exact a figure is; the terms of the claim pack. */
export type Qualifier = "exactly" | "about" | "at-least" | "more-than" | "at-most" | "fewer-than";

/** One figure as the text states it. */
export interface Figure {
  value: number;
  /** Upper end of a range; `value` is the lower one. */
  high?: number;
  /** What is counted, as a canonical plain noun ("killed", "days", "percent", "USD"); `null` where the text leaves it open. */
  unit: string | null;
  /**
   * The part of the people counted, where the text names one: "children", "soldiers"; "part" where it
   * tells no more than that it is one ("fifteen of those injured").
   */
  group?: string;
  /** The unit as written; empty where none is. */
  unitText: string;
  qualifier: Qualifier;
  /** Told by the order of its size alone: "hundreds", "several thousand". */
  vague?: true;
  /** A bound that is nearly met: "just over", "not quite". */
  close?: true;
  /** Half of the last place written, in the figure's own unit: 0.05e9 for "1.2 billion", 0 for plain counts. */
  halfStep: number;
  text: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** A rank: "third", "2nd". */
export interface Ordinal {
  rank: number;
  text: string;
  start: number;
  end: number;
}

const RANGE = new Set(["-", "–", "—", "to", "or", "and"]);
const CHANGED =
  /^(?:ris|rose|fell|fall|grew|grow|increas|drop|declin|went|up|down|climb|cut|reduc)/;
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const DURATION = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const BEFORE_DURATION =
  /^(?:for|about|nearly|almost|within|over|under|around|roughly|than|least|most|lasting|lasts?|lasted|of|in|up|to|another|after|every)$/;
const AFTER_DURATION = /^(?:long|of|truce|ceasefire|cease-fire|pause|halt|'s)$/;
const SMALLER = new Map([
  ["hours minutes", 1 / 60],
  ["minutes seconds", 1 / 60],
  ["days hours", 1 / 24],
  ["years months", 1 / 12],
]);
const ORDINALS = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** Every figure of the text, in order; dates, years, clock times, ranks and model names are none. */
export function findFigures(text: string): Figure[] {
  const atoms = atomize(text);
  const figures: Figure[] = [];
  for (let i = 0; i < atoms.length; ) {
    const span = spanAt(atoms, i);
    if (!span) {
      i++;
      continue;
    }
    const figure = isCount(atoms, span) ? toFigure(text, atoms, span, figures) : null;
    const whole = figures.at(-1);
    if (figure && whole && isRemainder(whole, figure, text)) addTo(whole, figure, text);
    else if (figure) figures.push(figure);
    i = Math.max(span.to, i + 1);
  }
  return figures;
}

/** Ranks of a text ("third", "2nd"); a day of the month is one too, so callers drop dates first. */
export function findOrdinals(text: string): Ordinal[] {
  const ordinals: Ordinal[] = [];
  for (const match of text.matchAll(/\b(?:(\d+)(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))\b/gi)) {
    const rank = match[1] ? Number(match[1]) : ordinalValue((match[2] ?? "").toLowerCase());
    if (rank === null) continue;
    const [written] = match;
    ordinals.push({ rank, text: written, start: match.index, end: match.index + written.length });
  }
  return ordinals;
}

/** The rank that a word names ("third", "twenty-first", "2nd"), or `null`. */
export function ordinalValue(word: string): number | null {
  const written = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (written) return Number(written[1]);
  const [head = "", tail] = word.split("-");
  if (tail === undefined) {
    const tens = /^(.+)ieth$/.exec(word)?.[1];
    return ORDINALS.get(word) ?? (tens ? wordValue(`${tens}y`) : null);
  }
  const [tens, ones] = [wordValue(head), ORDINALS.get(tail)];
  return tens && tens >= 20 && ones && ones < 10 ? tens + ones : null;
}

/** "one hour and 45 minutes", "ten years and six months": one duration in two units. */
function isRemainder(whole: Figure, part: Figure, text: string): boolean {
  return (
    SMALLER.has(`${whole.unit} ${part.unit}`) &&
    /^(?:,? and |, | )$/.test(text.slice(whole.end, part.start))
  );
}

function addTo(whole: Figure, part: Figure, text: string): void {
  whole.value += part.value * (SMALLER.get(`${whole.unit} ${part.unit}`) ?? 0);
  whole.end = part.end;
  whole.text = text.slice(whole.start, whole.end);
}

/** A number or a range of two numbers at atom `i`. */
function spanAt(atoms: readonly Atom[], i: number): (Numeral & { high?: number }) | null {
  const low = numeralAt(atoms, i) ?? durationAt(atoms, i);
  if (!low || low.vague) return low;
  const joint = atoms[low.to]?.norm ?? "";
  if (!RANGE.has(joint)) return low;
  const next = atoms[low.to + 1];
  const high = numeralAt(atoms, next && /^[$€£]$/.test(next.text) ? low.to + 2 : low.to + 1);
  if (!high || high.vague) return low;
  const before = atoms[i - 1]?.norm ?? "";
  if (joint === "and" && before !== "between") return low;
  if (joint === "to" && before === "from" && CHANGED.test(verbBefore(atoms, i - 1))) return low;
  // "$400 to 500 million": the scale word belongs to both.
  const scale = high.halfStep > 0 && low.halfStep === 0 && low.value < 1000 ? scaleOf(high) : 1;
  const value = low.value * scale;
  if (high.value <= value) return low;
  return { ...low, value, to: high.to, high: high.value, halfStep: high.halfStep };
}

const scaleOf = (numeral: Numeral): number =>
  [1e12, 1e9, 1e6, 1].find((scale) => numeral.value >= scale && numeral.halfStep >= scale / 1e3) ??
  1;

/** "a month" and "an hour" where they measure how long something lasts. */
function durationAt(atoms: readonly Atom[], i: number): Numeral | null {
  const [before, article, unit, after] = [atoms[i - 1], atoms[i], atoms[i + 1], atoms[i + 2]];
  const one = { value: 1, from: i, to: i + 1, halfStep: 0, vague: false };
  if (
    article &&
    !/^an?$/.test(before?.norm ?? "") &&
    unit?.norm === "long" &&
    DURATION.test(article.norm) &&
    article.end >= unit.start - 1
  ) {
    return { ...one, to: i };
  }
  if (!/^an?$/.test(article?.norm ?? "") || !DURATION.test(unit?.norm ?? "")) return null;
  const asLong =
    BEFORE_DURATION.test(before?.norm ?? "") ||
    AFTER_DURATION.test(after?.norm ?? "") ||
    /['’]s$/.test(unit?.text ?? "") ||
    isAndHalf(atoms, i + 2);
  return asLong ? one : null;
}

function verbBefore(atoms: readonly Atom[], i: number): string {
  for (let at = i; at > i - 8; at--) {
    const norm = atoms[at]?.norm ?? "";
    if (CHANGED.test(norm)) return norm;
  }
  return "";
}

/** Whether the number counts something, rather than naming a day, a clock time or a thing. */
function isCount(atoms: readonly Atom[], span: Numeral): boolean {
  const [first, before, after] = [atoms[span.from], atoms[span.from - 1], atoms[span.to]];
  if (!first || span.to === span.from) return true;
  const next = after?.norm ?? "";
  const prior = before?.norm ?? "";
  if (first.kind === "number") {
    if (before && before.end === first.start && /[\p{L}\d#№]/u.test(before.text)) return false;
    if (/^(?:st|nd|rd|th|am|pm)$/.test(next) && after?.start === atoms[span.to - 1]?.end)
      return false;
    if (/^[ap]m$/.test(next)) return false;
    if (MONTHS.test(next) || (MONTHS.test(prior) && span.value <= 31)) return false;
    const year = /^(?:19|20)\d\d$/.test(first.text) && span.to === span.from + 1;
    if (year && !/^(?:people|soldiers|troops|prisoners|drones|missiles|km)$/.test(next))
      return false;
    // "F 16", "Su 57": a capital letter or two before a bare number is a model.
    if (
      /^[A-Z]{1,2}[a-z]?$/.test(before?.text ?? "") &&
      before?.text !== "A" &&
      before?.text !== "I"
    ) {
      return false;
    }
  } else if (first.norm === "one" && span.to === span.from + 1) {
    const noun = bindUnit(atoms, span, []).unit !== null;
    if (!noun || /^(?:of|another|to|on|by|side|sided)$/.test(next)) return false;
    if (/^(?:no|not|the|this|that|each|every|any|which)$/.test(prior)) return false;
  } else if (first.norm === "seven" && prior === "of") {
    return false;
  } else if (/^(?:one|two|three)$/.test(first.norm) && /^(?:to|on)$/.test(next) && atoms[span.to]) {
    return false;
  }
  const label = /^(?:no|number|point)$/.test(prior) && first.kind !== "number" ? "" : prior;
  return !(span.to === span.from + 1 && isLabel(label, before?.text ?? ""));
}

function isLabel(norm: string, written: string): boolean {
  if (!LABELS.has(norm)) return false;
  // "day 3" is a name; "one-point 5" is not seen in practice, "line 5" is.
  return norm !== "no" || /^No\.?$/.test(written);
}

/** "fifteen of those injured": not how many were injured. */
const isOfThose = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.norm === "of" && /^(?:those|them)$/.test(atoms[at + 1]?.norm ?? "");

/** Words of "and a half". */
const AND_A_HALF = 3;

/** "An hour and a half", "a year and a half". */
const isAndHalf = (atoms: readonly Atom[], at: number): boolean =>
  DURATION.test(atoms[at - 1]?.norm ?? "") &&
  atoms
    .slice(at, at + AND_A_HALF)
    .map(({ norm }) => norm)
    .join(" ") === "and a half";

function toFigure(
  text: string,
  atoms: readonly Atom[],
  span: Numeral & { high?: number },
  earlier: readonly Figure[],
): Figure | null {
  const bound = bindUnit(atoms, span, earlier);
  const before = phraseBefore(atoms, bound.symbol ? span.from - 1 : span.from);
  const andHalf = isAndHalf(atoms, bound.to);
  const behind = Math.max(span.to, bound.to) + (andHalf ? AND_A_HALF : 0);
  const afterUnit = phraseAfter(atoms, behind);
  // "Twenty-odd people".
  const isOdd = atoms[span.to]?.norm === "odd";
  const fallback: Qualifier = span.vague ? "at-least" : "exactly";
  const first = atoms[Math.min(before.from, bound.symbol ? span.from - 1 : span.from)];
  const last = atoms[Math.max(behind, afterUnit.to) - 1];
  if (!first || !last) return null;
  const group = bound.group ?? (isOfThose(atoms, span.to) ? "part" : undefined);
  return {
    value: span.value + (andHalf ? 0.5 : 0),
    ...(span.high === undefined ? {} : { high: span.high }),
    unit: bound.unit,
    ...(group && group !== bound.unit ? { group } : {}),
    unitText: bound.text,
    qualifier: before.qualifier ?? afterUnit.qualifier ?? (isOdd ? "about" : fallback),
    ...(span.vague ? { vague: true as const } : {}),
    ...(before.close ? { close: before.close } : {}),
    halfStep: span.halfStep,
    text: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
  };
}
