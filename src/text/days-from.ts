/** Days that a text counts from a date that it names: "two days after 11 May", "the week before Easter". */
import { addDays } from "./calendar.ts";
import { wordValue } from "./numerals.ts";

/** A day or a span of days; `start` is where its words begin in the text, in UTF-16 units. */
export interface CountedDays {
  from: string;
  to: string;
  precision: "day" | "week";
  start: number;
}

const ONES = "one|two|three|four|five|six|seven|eight|nine";
/** A number below a hundred, in digits or in words. */
const NUMBER = `\\d{1,2}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:${ONES}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|${ONES}`;
const COUNTED = new RegExp(
  `\\b(within\\s+)?(the\\s+)?(?:(an?|${NUMBER})\\s+)?(day|week)(s?)\\s+(before|after|following|of|to)\\s+$`,
  "iu",
);
const EVE = /\b(?:the\s+)?eve\s+of\s+$/i;
/** The date itself may begin with the word that it is counted by: "before Easter". */
const OWN_LEAD = /^(?:before|after)\s+/i;
const WEEK = 7;
/** Days, or weeks, that "the days after" takes in. */
const SOME = 14;
/** Days that "two weeks after" may be off by. */
const WEEKS_OFF = 1;

/** Days from a date, both included. */
interface Offsets {
  first: number;
  last: number;
}

/**
 * The days that the words before a date count from it, or `null` where they count none: "on 11 May" is
 * that day.
 *
 * @param on the ISO 8601 day that the text names, at the offsets `start` and `end`.
 */
export function countedFrom(
  text: string,
  { on, start, end }: { on: string; start: number; end: number },
): CountedDays | null {
  const lead = OWN_LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  const before = text.slice(0, start + lead);
  const match = EVE.exec(before) ?? COUNTED.exec(before);
  const offsets = match && (match.length === 1 ? { first: -1, last: -1 } : offsetsOf(match));
  return (
    offsets && {
      from: addDays(on, offsets.first),
      to: addDays(on, offsets.last),
      precision: offsets.first === offsets.last ? "day" : "week",
      start: match.index,
    }
  );
}

function offsetsOf([, within, the, count, unit = "", plural = "", lead = ""]: RegExpExecArray) {
  const word = lead.toLowerCase();
  const days = /^week/i.test(unit) ? WEEK : 1;
  const isWeek = days === WEEK;
  if (word === "of" || word === "to") {
    if (within && word === "of") return { first: 0, last: days * numberOf(count) };
    // "the week of 21 April", "the week to 20 April"; "the day of" is the day itself.
    if (!isWeek || !the || plural) return null;
    return word === "of" ? { first: 0, last: WEEK - 1 } : { first: 1 - WEEK, last: 0 };
  }
  const length = days * (plural && !count ? SOME : numberOf(count));
  // "the day after" is one day; "the week after" and "the seven days after" are all of them.
  const isSpan = within || (plural && (the || !count)) || (isWeek && the);
  const off = isWeek ? WEEKS_OFF : 0;
  const { first, last }: Offsets = isSpan
    ? { first: 0, last: length }
    : { first: length - off, last: length + off };
  return word === "before" ? { first: -last, last: -first } : { first, last };
}

function numberOf(count: string | undefined): number {
  if (count === undefined || /^an?$/i.test(count)) return 1;
  return wordValue(count.toLowerCase()) ?? Number(count);
}
