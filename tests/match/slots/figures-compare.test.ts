import { describe, expect, it } from "vitest";
import { knowledgeFor } from "../../../src/match/knowledge.ts";
import { analyse } from "../../../src/match/slots/analysis.ts";
import { compareFigureSlots } from "../../../src/match/slots/figures-compare.ts";

const knowledge = knowledgeFor([]);
const relations = (here: string, there: string): string[] =>
  compareFigureSlots(analyse({ text: here }, knowledge), analyse({ text: there }, knowledge))
    .pairs.map(({ here: a, there: b, relation }) => `${a.value}/${b.value} ${relation}`)
    .sort();

describe("compareFigureSlots", () => {
  it("takes each figure once, those that agree first", () => {
    expect(relations("12 people died and 13 people died later.", "13 people died.")).toEqual([
      "13/13 same",
    ]);
  });

  it("takes parts for their whole, though the claim names one of them too", () => {
    expect(relations("539 drones and 11 drones came.", "550 drones came.")).toEqual([
      "539/550 compatible",
    ]);
    const claim = "25 people died, 12 of them children.";
    expect(relations("12 children died and 13 women died.", claim)).toEqual([
      "12/12 same",
      "13/25 compatible",
    ]);
  });

  it("takes what each has for a share of what all have", () => {
    expect(
      relations("Both sides freed 500 prisoners each.", "1,000 prisoners were freed."),
    ).toEqual(["500/1000 compatible"]);
    const batteries = "They pay 15 million dollars for ten batteries.";
    expect(relations(batteries, "Ten batteries cost 1.5 million dollars each.")).toContain(
      "15000000/1500000 compatible",
    );
    expect(relations(batteries, "Ten batteries cost 1.5 million dollars.")).toContain(
      "15000000/1500000 different",
    );
  });
});
