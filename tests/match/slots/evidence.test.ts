import { describe, expect, it } from "vitest";
import { knowledgeFor } from "../../../src/match/knowledge.ts";
import { analyse } from "../../../src/match/slots/analysis.ts";
import { type Comparison, compare, featureOf } from "../../../src/match/slots/features.ts";
import { EntitySchema } from "../../../src/store/schema.ts";

const knowledge = knowledgeFor(
  EntitySchema.array().parse([
    { id: "norway", name: "Norway", kind: "country", adjectives: ["Norwegian"] },
    { id: "sweden", name: "Sweden", kind: "country", adjectives: ["Swedish"] },
    { id: "denmark", name: "Denmark", kind: "country", adjectives: ["Danish"] },
    { id: "bergen", name: "Bergen", kind: "place", partOf: "norway" },
  ]),
);
const compared = (here: string, there: string): Comparison =>
  compare(analyse({ text: here }, knowledge), analyse({ text: there }, knowledge), knowledge);

describe("conflictEvidence", () => {
  it("sets the opposite act against the claim, done to the same one", () => {
    const there = "Norway imposed sanctions on Sweden.";
    const opposed = (here: string) => compared(here, there).evidence.polarity.length;
    expect(opposed("Norway eased sanctions on Sweden.")).toBe(1);
    expect(opposed("Norway eased sanctions on Denmark.")).toBe(0);
  });

  it("compares the act that is said with most of the claim, where one is there twice", () => {
    const there = "Norway paused the aid to Sweden.";
    const opposed = (here: string) => compared(here, there).evidence.polarity.length;
    expect(opposed("Norway withheld a loan, but the aid to Sweden was never paused.")).toBe(1);
    expect(opposed("A loan was never paused, but Norway withheld the aid to Sweden.")).toBe(0);
    const restored = "Norway restored the aid to Sweden.";
    const both = "Norway paused the aid to Sweden, a neighbour, and restored it in May.";
    expect(compared(both, restored).evidence.polarity).toEqual([]);
  });

  it("sets acts against each other that exclude each other though they are no opposites", () => {
    const opposed = (here: string) =>
      compared(here, "Norway rejected the Danish plan.").evidence.polarity.length;
    expect(opposed("Norway welcomed the Danish plan.")).toBe(1);
    expect(opposed("Norway signed the Danish plan.")).toBe(1);
    expect(opposed("Norway did not sign the Danish plan.")).toBe(0);
    expect(opposed("Norway criticised the Danish plan.")).toBe(0);
  });

  it("sets nothing against the claim that is only told in other words", () => {
    const nothing = (here: string, there: string): void => {
      const { polarity, denied } = compared(here, there).evidence;
      expect([...polarity, ...denied], here).toEqual([]);
    };
    const pause = "Norway ordered a pause of strikes on Bergen.";
    nothing("Norway ordered its army to stop attacking Bergen.", pause);
    nothing("Norway's words did not stop the attacks on Bergen.", "Norway kept attacking Bergen.");
    nothing(
      "Norway refused to accept the sum demanded by Sweden.",
      "Norway rejected the sum that was demanded by Sweden.",
    );
  });

  it("does not deny a proposal that somebody made and nobody answered", () => {
    const opposed = (here: string) =>
      compared(here, "Norway proposed the truce.").evidence.polarity.length;
    expect(opposed("Sweden had not answered Norway's proposal of the truce.")).toBe(0);
    expect(opposed("Norway had not proposed the truce.")).toBe(1);
  });

  it("sets no refusal that has a condition against consent", () => {
    const opposed = (here: string) =>
      compared(here, "Norway accepted the Swedish truce.").evidence.polarity.length;
    expect(opposed("Norway rejected the Swedish truce.")).toBe(1);
    expect(opposed("Norway rejected the Swedish truce unless Denmark joined it.")).toBe(0);
    expect(opposed("Norway rejected the Swedish truce without further guarantees.")).toBe(0);
    expect(opposed("Norway rejected the Swedish truce without conditions.")).toBe(1);
    expect(opposed("Norway rejected the Swedish truce, with or without Denmark.")).toBe(1);
    const claim = "Norway rejected the Swedish truce unless Denmark joined it.";
    expect(compared("Norway accepted the Swedish truce.", claim).evidence.polarity).toEqual([]);
  });

  it("sets a meeting that did not take place against one that did", () => {
    const there = "Norway and Sweden met in Bergen.";
    const denied = (here: string) => compared(here, there).evidence.denied.length;
    expect(denied("The meeting of Norway and Sweden in Bergen was called off.")).toBe(1);
    expect(denied("No meeting of Norway and Sweden took place in Bergen.")).toBe(1);
    expect(denied("The meeting of Norway and Sweden in Bergen took place.")).toBe(0);
  });

  it("takes another day for a conflict only where the same one does the act to the same one", () => {
    const there = "Norway imposed fishing sanctions on Sweden on 3 May.";
    const date = (here: string) => compared(here, there).evidence.date;
    expect(date("Norway imposed fishing sanctions on Sweden on 9 May.")).not.toBeNull();
    expect(date("Norway imposed fishing sanctions on Denmark on 9 May.")).toBeNull();
    expect(date("Denmark imposed fishing sanctions on Sweden on 9 May.")).toBeNull();
  });

  it("takes somebody else's doing for a conflict only where the claim's act is done", () => {
    const there = "Norway accepted the Danish proposal for a truce.";
    const doer = (here: string) => compared(here, there).evidence.doer;
    expect(doer("The Danish proposal for a truce was accepted by Sweden.")).not.toBeNull();
    expect(doer("The Danish proposal for a truce was typed up by Sweden.")).toBeNull();
  });

  it("sets no count that is still going on against another one", () => {
    const there = "Norway counted 2,935 violations of the truce in Bergen.";
    const figures = (here: string) => compared(here, there).evidence.figures.length;
    expect(figures("Norway counted 2,000 violations of the truce in Bergen.")).toBe(1);
    expect(figures("Norway has so far counted 2,000 violations of the truce in Bergen.")).toBe(0);
  });

  it("compares the figure that stands with the claim's", () => {
    const [pair] = compared(
      "First put at 12, the dead in Bergen were 20 in the end, Norway found: the figure rose to 20.",
      "Norway put the dead in Bergen at 20.",
    ).figures.pairs;
    expect(pair?.here.value).toBe(20);
  });
});

describe("context", () => {
  const feature = (name: string, here: string, there: string): number =>
    featureOf(compared(here, there), name);

  it("tells whether the same figure stands among the same words", () => {
    const there = "Nine ferries sank off the coast in a storm.";
    const near = (here: string) => feature("figureContext", here, there);
    const far = near("Nine ferries took part in a race of the town, long after that storm.");
    expect(far).toBeGreaterThan(-1);
    expect(near("In a storm nine ferries sank off the coast.")).toBeGreaterThan(far);
    expect(near("Ferries sank off the coast in a storm.")).toBe(-1);
  });

  it("tells whether the act is done with the same thing", () => {
    const there = "Norway accepted the plan for a truce.";
    const near = (here: string) => feature("objectNear", here, there);
    expect(near("Norway has accepted the plan for a truce.")).toBe(1);
    expect(near("Norway accepted the loan; a plan for a truce was not discussed.")).toBe(0);
    expect(near("Norway praised the plan for a truce.")).toBe(-1);
  });

  it("counts the names that stand behind the same preposition", () => {
    const there = "Norway imposed sanctions on Sweden.";
    expect(feature("sameRole", "Sanctions on Sweden were imposed.", there)).toBe(1);
    expect(feature("otherRole", "Sanctions against Sweden were imposed.", there)).toBe(1);
  });

  it("tells what the sentence is about and the claim is not", () => {
    const there = "Norway signed the deal.";
    expect(feature("backMain", "Norway signed the deal.", there)).toBe(1);
    expect(feature("backMain", "Norway published the deal.", there)).toBe(0);
    const coverage = (here: string) => feature("backActsCovered", here, there);
    expect(coverage("Norway signed the deal.")).toBe(1);
    expect(coverage("Norway signed the deal and published the loan.")).toBeLessThan(1);
    expect(feature("backActMissing", "Norway signed the deal.", there)).toBe(0);
    expect(feature("backActMissing", "Norway published the deal.", there)).toBeGreaterThan(0);
    expect(feature("backMissingMost", "Norway signed the deal.", there)).toBe(0);
    expect(feature("backMissingMost", "Norway signed the deal on ferries.", there)).toBeGreaterThan(
      0,
    );
  });
});

describe("names", () => {
  it("tells a country that is not there, and one that is there in its stead", () => {
    const there = "Norway imposed sanctions on Sweden in Bergen.";
    const of = (here: string): number[] =>
      ["countriesLacking", "countriesReplaced"].map((name) =>
        featureOf(compared(here, there), name),
      );
    expect(of("Norway imposed sanctions on Sweden.")).toEqual([0, 0]);
    expect(of("Norway imposed sanctions.")).toEqual([1, 0]);
    expect(of("Norway imposed sanctions on Denmark.")).toEqual([1, 1]);
  });

  it("looks for who is set apart among those who are set apart as well", () => {
    const there = "Norway rather than Sweden signed the deal.";
    const shared = (here: string): number => featureOf(compared(here, there), "namesShared");
    expect(shared("The deal was signed by Norway rather than Sweden.")).toBe(2);
    expect(shared("Sweden rather than Norway signed the deal.")).toBe(0);
    expect(shared("Norway signed the deal.")).toBe(1);
  });
});
