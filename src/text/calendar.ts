/** The Gregorian calendar in ISO 8601 days; no clock and no time zone. */

const DAY = 86_400_000;

/** The day some days after (or before) an ISO day. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

/** The ISO day of year, month (1–12) and day, or `null` where the calendar has none. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** Day of the week of an ISO day, 0 for Sunday. */
export function weekday(iso: string): number {
  return new Date(Date.parse(iso)).getUTCDay();
}

/** First and last day of a month; months below 1 and above 12 run into the next years. */
export function monthSpan(year: number, month: number): { from: string; to: string } {
  const day = (of: number, on: number) =>
    new Date(Date.UTC(year, of, on)).toISOString().slice(0, 10);
  return { from: day(month - 1, 1), to: day(month, 0) };
}

/** Monday to Sunday of the week (ISO 8601) that a day lies in. */
export function weekOf(iso: string): { from: string; to: string } {
  const from = addDays(iso, -((weekday(iso) + 6) % 7));
  return { from, to: addDays(from, 6) };
}

/** Easter Sunday of the Western churches (anonymous Gregorian algorithm, Nature 1876). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
}
