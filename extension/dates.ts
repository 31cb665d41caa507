/** Dates for the reader: absolute to the precision known, and relative to the article. */
import type { Texts } from "./texts.ts";

/** From here on a distance is given in months. */
const MANY_DAYS = 60;
const DAYS_A_MONTH = 30.44;

/**
 * Writes an ISO 8601 date (`2025`, `2025-04`, `2025-04-13` or a date-time) in the reader's
 * language; what is no date comes back as it is.
 */
export function dateInWords(iso: string, language: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return formatFor(language, month !== undefined, day !== undefined).format(date);
}

/** One for each language and precision: making one takes far longer than writing a date. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${day}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(month ? { month: "short" } : {}),
    ...(day ? { day: "numeric" } : {}),
  });
  formats.set(key, format);
  return format;
}

/** Says how a report's day stands to the article's: "same day", "3 days earlier". */
export function distanceInWords(days: number, texts: Texts): string {
  if (days === 0) return texts.say("sameDay");
  const distance = Math.abs(days);
  if (distance < MANY_DAYS) return texts.count(days < 0 ? "daysEarlier" : "daysLater", distance);
  const months = Math.round(distance / DAYS_A_MONTH);
  return texts.count(days < 0 ? "monthsEarlier" : "monthsLater", months);
}

/** One for each kind and language: making one takes longer than all names from it. */
const displayNames = new Map<string, Intl.DisplayNames>();

/** Names of codes in the reader's language; the code itself where it has no name. */
export function nameOf(type: "region" | "language", code: string, language: string): string {
  const key = `${type} ${language}`;
  try {
    const names = displayNames.get(key) ?? new Intl.DisplayNames(language, { type });
    displayNames.set(key, names);
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
