import { describe, expect, it } from "vitest";
import { easter } from "../../src/text/calendar.ts";
import { compareDates, type DateSpan, findDates } from "../../src/text/dates.ts";

const TUESDAY = "2025-04-15";
const brief = (text: string, published?: string) =>
  findDates(text, published).map(({ from, to }) => (from === to ? from : `${from} to ${to}`));

describe("findDates", () => {
  it.each([
    ["struck on Sunday", "2025-04-13"],
    ["met last Tuesday", "2025-04-08"],
    ["will meet on Thursday", "2025-04-17"],
    ["said yesterday", "2025-04-14"],
    ["on Palm Sunday", "2025-04-13"],
    ["on 13 April", "2025-04-13"],
    ["on December 31", "2024-12-31"],
    ["on April 13, 2024", "2024-04-13"],
    ["the last day of April", "2025-04-30"],
    ["Friday 18 April", "2025-04-18"],
    ["over the next week", "2025-04-21 to 2025-04-27"],
    ["since February", "2025-02-01 to 2025-02-28"],
    ["in early March", "2025-03-01 to 2025-03-10"],
    ["7 to 9 June 2025", "2025-06-07 to 2025-06-09"],
    ["in 2022", "2022-01-01 to 2022-12-31"],
  ])('reads "%s" in a report of Tuesday 15 April 2025', (text, expected) => {
    expect(brief(text, TUESDAY)).toEqual([expected]);
  });

  it.each(["a deal within days", "they may come", "the march on Rome", "killed 2,025 people"])(
    'finds none in "%s"',
    (text) => {
      expect(findDates(text, TUESDAY)).toEqual([]);
    },
  );

  it("leaves a weekday open without a day of publication", () => {
    expect(findDates("on Sunday and yesterday")).toEqual([]);
  });

  it("takes the year from the text where nothing else tells it", () => {
    expect(brief("On 18 April 2025 they met, and on 20 April they parted.")).toEqual([
      "2025-04-18",
      "2025-04-20",
    ]);
  });
});

describe("compareDates", () => {
  const one = (text: string, published?: string): DateSpan => {
    const [span] = findDates(text, published);
    if (!span) throw new Error(`no date in "${text}"`);
    return span;
  };

  it("tells the same day, an overlap and another day apart", () => {
    expect(compareDates(one("yesterday", "2025-04-14"), one("13 April 2025"))).toBe("same");
    expect(compareDates(one("in April 2025"), one("13 April 2025"))).toBe("overlap");
    expect(compareDates(one("14 April 2025"), one("13 April 2025"))).toBe("different");
  });

  it("holds a day without a year against month and day", () => {
    expect(compareDates(one("13 April"), one("13 April 2025"))).toBe("same");
    expect(compareDates(one("12 April"), one("13 April 2025"))).toBe("different");
  });
});

describe("easter", () => {
  // Dates from the tables of the US Census Bureau.
  it.each([
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
  ])("falls in %i on %s", (year, day) => {
    expect(easter(year)).toBe(day);
  });
});
