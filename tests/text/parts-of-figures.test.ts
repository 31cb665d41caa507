import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/text/figures.ts";
import { withParts } from "../../src/text/parts-of-figures.ts";

const brief = (text: string): string[] =>
  withParts(text, findFigures(text)).map(
    ({ value, unit, qualifier, text: written }) => `${value} ${unit} ${qualifier}: ${written}`,
  );

describe("withParts", () => {
  it.each([
    ["Almost half of the 20 people killed", "10 killed about: Almost half of the 20 people"],
    ["Half the 100 prisoners", "50 prisoners exactly: Half the 100 prisoners"],
    [
      "no more than a quarter of 400 tanks",
      "100 tanks at-most: no more than a quarter of 400 tanks",
    ],
  ])("%s", (text, figure) => {
    expect(brief(text)).toEqual([figure]);
  });

  it("counts a part by what its whole counts", () => {
    expect(brief("210 of the 226 votes")[0]).toBe("210 votes exactly: 210");
    const [part] = withParts("22 of the 23 dead", findFigures("22 of the 23 dead"));
    expect(part).toMatchObject({ value: 22, unit: "killed", group: "part" });
  });

  it("leaves shares alone that are no part of a number beside them", () => {
    expect(brief("two thirds of the seats")).toEqual(["66.7 percent exactly: two thirds"]);
    expect(brief("20 percent of 50 tanks")).toEqual([
      "20 percent exactly: 20 percent",
      "50 tanks exactly: 50 tanks",
    ]);
  });
});
