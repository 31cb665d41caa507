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

  it("adds to a whole no part of it", () => {
    expect(relations("38 people died.", "36 people, two of them children, died.")).toEqual([
      "38/36 different",
    ]);
  });

  it("compares no lengths of what are two occasions", () => {
    const talks = "The ministers met for nearly three hours.";
    expect(relations("The summit lasted about two hours.", talks)).toEqual(["2/3 different"]);
    expect(relations("The visit to Oslo lasted about five hours.", talks)).toEqual([]);
    const press = "The news conference after the summit lasted 12 minutes.";
    expect(relations(press, "The summit ended after three hours of talks.")).toEqual([]);
    expect(relations(press, "Their news conference went on for 40 minutes.")).toEqual([
      "12/40 different",
    ]);
    expect(relations("A statement said the talks lasted an hour.", talks)).toEqual([
      "1/3 different",
    ]);
    expect(relations("They talked for two hours.", "The call lasted an hour.")).toEqual([
      "2/1 different",
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
