import { describe, expect, it } from "vitest";
import { findDates } from "../../src/text/dates.ts";

/** The days of the only date in a text that was published on 20 April 2025. */
const days = (text: string): string => {
  const [date, ...rest] = findDates(text, "2025-04-20");
  if (!date || rest.length > 0) throw new Error(`not one date in "${text}"`);
  return date.from === date.to ? date.from : `${date.from} to ${date.to}`;
};

describe("days counted from a date", () => {
  it.each([
    ["They met on 11 May.", "2025-05-11"],
    ["They met two days after 11 May.", "2025-05-13"],
    ["They met the day before 11 May.", "2025-05-10"],
    ["They met the day after Good Friday.", "2025-04-19"],
    ["They met on the eve of 9 May.", "2025-05-08"],
    ["They met three days before Easter.", "2025-04-17"],
    ["They met twenty-one days before 24 April.", "2025-04-03"],
    ["They met a week before 9 May.", "2025-05-01 to 2025-05-03"],
    ["They will meet the week after 18 April.", "2025-04-18 to 2025-04-25"],
    ["They will meet in the week of 21 April.", "2025-04-21 to 2025-04-27"],
    ["They met in the week to 20 April.", "2025-04-14 to 2025-04-20"],
    ["They will meet within a week of 18 April.", "2025-04-18 to 2025-04-25"],
    ["The seven days after 18 April will be crucial.", "2025-04-18 to 2025-04-25"],
    ["The truce began in the days after 18 April.", "2025-04-18 to 2025-05-02"],
    ["The truce lasts three days from 8 May.", "2025-05-08"],
  ])("%s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it("takes the words that count for part of the date", () => {
    expect(findDates("They met two days after 11 May.", "2025-04-20")[0]?.text).toBe(
      "two days after 11 May",
    );
  });

  it("counts where no year is known too", () => {
    expect(findDates("They met two days after 30 April.")[0]?.from).toBe("--05-02");
  });
});
