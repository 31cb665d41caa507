import { describe, expect, it } from "vitest";
import { knowledgeFor } from "../../../src/match/knowledge.ts";
import { analyse } from "../../../src/match/slots/analysis.ts";
import { type Comparison, compare } from "../../../src/match/slots/features.ts";
import { applyVetoes, onlyNamed } from "../../../src/match/slots/vetoes.ts";
import type { Label } from "../../../src/match/types.ts";
import { EntitySchema } from "../../../src/store/schema.ts";

const knowledge = knowledgeFor(
  EntitySchema.array().parse([
    { id: "norway", name: "Norway", kind: "country" },
    { id: "sweden", name: "Sweden", kind: "country" },
    { id: "storting", name: "Storting", kind: "organisation" },
  ]),
);
const comparison = (here: string, there: string): Comparison =>
  compare(analyse({ text: here }, knowledge), analyse({ text: there }, knowledge), knowledge);

/** What a model may say before any veto. */
const ALL_BUT_SURE: Record<Label, number> = {
  corroborates: 0.9,
  conflicts: 0.05,
  mentions: 0.04,
  unrelated: 0.01,
};

describe("applyVetoes", () => {
  const said = (here: string, there: string): number =>
    applyVetoes(ALL_BUT_SURE, comparison(here, there)).corroborates;

  it("leaves a sentence alone that does the same", () => {
    const claim = "Sweden rejected the truce that Norway accepted.";
    expect(said("Sweden turned down the truce that Norway accepted.", claim)).toBe(0.9);
  });

  it("does not let somebody else's opposite act corroborate", () => {
    const there = "Sweden rejected the truce after Norway had called for it.";
    expect(said("Norway accepted the truce that Sweden wanted.", there)).toBeLessThan(0.1);
  });

  it("does not let a sentence corroborate what it leaves open", () => {
    const there = "Norway accepted the truce.";
    expect(said("Norway accepted the truce.", there)).toBe(0.9);
    expect(said("It is unclear whether Norway accepted the truce.", there)).toBeLessThan(0.1);
    expect(said("Has Norway accepted the truce?", there)).toBeLessThan(0.1);
  });

  it("lets a question say what a claim says is asked", () => {
    const there = "Norway asked why Sweden rejected the truce.";
    expect(said("Why, Norway wanted to know, did Sweden reject the truce?", there)).toBe(0.9);
  });

  it("does not let a sentence corroborate that names others alone", () => {
    const there = "The Storting praised the truce.";
    expect(said("The truce was praised.", there)).toBe(0.9);
    expect(said("Sweden praised the truce.", there)).toBeLessThan(0.1);
    expect(said("It praised the truce, and so did Sweden.", there)).toBe(0.9);
  });

  it("does not let the count of a part corroborate another count of the whole", () => {
    const there = "The strike killed 19 people, including nine children.";
    expect(said("The strike killed 19 people, nine of them children.", there)).toBe(0.9);
    expect(said("The strike killed 23 people, nine of them children.", there)).toBeLessThan(0.1);
  });

  it("takes it for a conflict that the claim's own is set aside for another", () => {
    const against = (here: string, there: string): number =>
      applyVetoes({ ...ALL_BUT_SURE, corroborates: 0.01, unrelated: 0.9 }, comparison(here, there))
        .conflicts;
    const there = "Sweden proposed the truce.";
    expect(against("The truce was proposed by Norway, not by Sweden.", there)).toBeGreaterThan(0.9);
    expect(against("It was Norway that proposed the truce.", there)).toBe(0.05);
    expect(
      against("It was Norway rather than Sweden that proposed the truce.", there),
    ).toBeGreaterThan(0.9);
  });

  it("does not let a sentence corroborate a refusal that refuses and denies nothing", () => {
    const there = "Norway rejected the full truce.";
    expect(said("What Norway did grant was to stop strikes for a week.", there)).toBeLessThan(0.1);
    expect(said("Norway granted a week, and no truce.", there)).toBe(0.9);
    expect(said("Norway granted a week only.", there)).toBe(0.9);
    expect(said("What Norway did grant was to stop strikes.", "Norway granted a truce.")).toBe(0.9);
  });

  it("does not let a sentence corroborate that has neither the act nor who does it", () => {
    const there = "Norway accepted the truce that Sweden wanted.";
    expect(said("The truce that Sweden wanted was welcome in the north.", there)).toBeLessThan(0.1);
    expect(said("The truce that Sweden wanted was accepted.", there)).toBe(0.9);
  });

  it("calls what shares next to nothing rather unrelated, where the model does", () => {
    const { mentions, unrelated } = applyVetoes(
      { corroborates: 0.6, conflicts: 0, mentions: 0.1, unrelated: 0.3 },
      comparison("A ferry sank.", "Norway accepted the truce."),
    );
    expect(unrelated).toBeGreaterThan(2 * mentions);
  });

  it("sets an act against the claim's whose condition is turned round", () => {
    const { corroborates, conflicts } = applyVetoes(
      ALL_BUT_SURE,
      comparison(
        "Norway accepted the truce on condition that Sweden does.",
        "Norway accepted the truce without conditions.",
      ),
    );
    expect(corroborates).toBeLessThan(0.1);
    expect(conflicts).toBeGreaterThan(0.8);
  });
});

describe("onlyNamed", () => {
  const CONFLICT = { corroborates: 0.1, conflicts: 0.8, mentions: 0.1, unrelated: 0 };

  it("takes back a conflict of which no slot can be named", () => {
    const { conflicts, mentions } = onlyNamed(
      CONFLICT,
      comparison("Norway praised the truce.", "Norway observed the truce."),
    );
    expect(conflicts).toBeLessThan(0.1);
    expect(mentions).toBeGreaterThan(0.8);
  });

  it("leaves one that stands on opposite acts", () => {
    const named = comparison("Norway rejected the truce.", "Norway accepted the truce.");
    expect(onlyNamed(CONFLICT, named)).toEqual(CONFLICT);
  });
});
