import { describe, expect, it } from "vitest";
import { currentFigures, isUnfinished } from "../../src/text/current-figures.ts";
import { findFigures } from "../../src/text/figures.ts";

const brief = (text: string): string[] =>
  currentFigures(text, findFigures(text)).map(({ value, unit }) => `${value} ${unit}`);

describe("currentFigures", () => {
  it.each([
    ["The toll, put at 21 in the first hours, eventually climbed to 34.", ["34 killed"]],
    ["First reported as 60, the number of dead was later corrected to 48.", ["48 killed"]],
    [
      "Initially 12 people were killed, officials said, but the count has since risen to 20.",
      ["20 killed"],
    ],
    ["The talks took not three hours, as agencies had it, but almost five.", ["5 hours"]],
    ["The number of dead, given as 34, was later corrected downwards to 31.", ["31 killed"]],
  ])("keeps the figure that stands: %s", (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });

  it.each([
    ["The first strike killed 3 people and the second killed 4.", ["3 killed", "4 killed"]],
    ["At first 12 drones came; later 4 missiles followed.", ["12 drones", "4 missiles"]],
    ["Initially 12 people were killed.", ["12 killed"]],
    ["The estimate was corrected from 12 tanks to 30 tanks.", ["12 tanks", "30 tanks"]],
    ["It was not 12 tanks that came with 4 drones.", ["12 tanks", "4 drones"]],
    ["Initially 12 people were killed, 3 of them children.", ["12 killed", "3 killed"]],
  ])("leaves two counts alone: %s", (text, figures) => {
    expect(brief(text)).toEqual(figures);
  });
});

describe("isUnfinished", () => {
  it.each([
    "So far 12 were found.",
    "By noon there were 12 dead.",
    "The first bulletin spoke of 12.",
    "By 15:00 on Monday 12 were found.",
    "By the evening 12 were found.",
  ])("%s", (text) => {
    expect(isUnfinished(text)).toBe(true);
  });

  it("leaves a count alone that says nothing of the kind", () => {
    expect(isUnfinished("The strike killed 12 people in the morning.")).toBe(false);
  });
});
