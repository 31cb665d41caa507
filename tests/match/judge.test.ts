import { describe, expect, it } from "vitest";
import { judge } from "../../src/match/judge.ts";
import { knowledgeFor } from "../../src/match/knowledge.ts";
import { featureNames } from "../../src/match/slots/features.ts";
import type { Judgement, Reason, Statement } from "../../src/match/types.ts";
import { MODELS } from "../../src/match/weights.ts";
import { EntitySchema } from "../../src/store/schema.ts";

const knowledge = knowledgeFor(
  EntitySchema.array().parse([
    { id: "anna-berg", name: "Anna Berg", kind: "person", partOf: "norway" },
    { id: "karl-lund", name: "Karl Lund", kind: "person", partOf: "sweden" },
    { id: "norway", name: "Norway", kind: "country", adjectives: ["Norwegian"] },
    { id: "sweden", name: "Sweden", kind: "country", adjectives: ["Swedish"] },
    { id: "tromso", name: "Tromso", kind: "place", partOf: "norway" },
  ]),
);

function stance(here: string | Statement, there: string | Statement): Judgement {
  const statement = (of: string | Statement): Statement =>
    typeof of === "string" ? { text: of } : of;
  return judge(statement(here), statement(there), knowledge);
}

const reason = (judgement: Judgement, kind: Reason["kind"], slot: string): Reason | undefined =>
  judgement.reasons.find((each) => each.kind === kind && "slot" in each && each.slot === slot);

describe("judge", () => {
  it("gives probabilities that add up to 1, the score being the label's own", () => {
    const { label, score, probabilities } = stance(
      "Norway rejected the Swedish offer on Monday.",
      "Norway turned down the offer by Sweden.",
    );
    const sum = Object.values(probabilities).reduce((total, each) => total + each, 0);
    expect(sum).toBeCloseTo(1, 6);
    expect(score).toBe(probabilities[label]);
  });

  it.each([
    ["as it stands", "Anna Berg praised the Swedish offer in March."],
    ["with a person called by the last name", "Berg praised the Swedish offer in March."],
    ["with another article", "Anna Berg praised a Swedish offer in March"],
  ])("takes a claim's own words for the claim, %s", (_, here) => {
    const { label, score } = stance(here, "Anna Berg praised the Swedish offer in March.");
    expect(label).toBe("corroborates");
    expect(score).toBeGreaterThan(0.95);
  });

  it("does not take the same words of another day for the claim", () => {
    const text = "Norway praised the offer.";
    const of = (published: string): Judgement =>
      stance({ text, published }, { text, when: "2025-04-13" });
    expect(of("2025-06-02").probabilities.corroborates).toBeLessThan(0.95);
  });

  it("takes another wording with the same act, doer and object for the same claim", () => {
    const judgement = stance(
      "The truce offered by Sweden was turned down by Norway.",
      "Norway rejected the ceasefire offered by Sweden.",
    );
    expect(judgement.label).toBe("corroborates");
    expect(judgement.reasons).toContainEqual({
      kind: "words",
      words: expect.arrayContaining(["Norway", "truce", "turned down"]),
    });
  });

  it("sets an act against its opposite, with both as written", () => {
    const judgement = stance(
      "Norway turned down the ceasefire offered by Sweden.",
      "Norway accepted the ceasefire offered by Sweden.",
    );
    expect(judgement.label).toBe("conflicts");
    expect(reason(judgement, "opposes", "polarity")).toMatchObject({
      here: "turned down",
      there: "accepted",
    });
  });

  it("sets another figure for the same event against the claim's", () => {
    const judgement = stance(
      "The missile strike on Tromso on 3 May killed 53 people.",
      "The missile strike on Tromso on 3 May killed 35 people.",
    );
    expect(judgement.label).toBe("conflicts");
    expect(reason(judgement, "opposes", "figure")).toBeDefined();
  });

  it("takes a rounded figure for the same", () => {
    const judgement = stance(
      "Nearly three dozen people lost their lives in the missile attack on Tromso on 3 May.",
      "The missile strike on Tromso on 3 May killed 35 people.",
    );
    expect(judgement.label).toBe("corroborates");
  });

  it("never corroborates with a question", () => {
    const judgement = stance(
      "Did Norway reject the ceasefire offered by Sweden?",
      "Norway rejected the ceasefire offered by Sweden.",
    );
    expect(judgement.label).toBe("mentions");
  });

  it("never lets one country's act corroborate another's", () => {
    const judgement = stance(
      "South Korea will send engineers and doctors to the border region.",
      "North Korea will send engineers and doctors to the border region.",
    );
    expect(judgement.label).not.toBe("corroborates");
  });

  it("does not set two events of different days against each other", () => {
    const judgement = stance(
      { text: "The strike on Tromso on 9 July killed 12 people.", published: "2025-07-10" },
      { text: "The strike on Tromso on 3 May killed 35 people.", when: "2025-05-03" },
    );
    expect(judgement.label).not.toBe("conflicts");
    expect(reason(judgement, "differs", "date")).toMatchObject({ because: "other-date" });
  });

  it("finds nothing in common where nothing is", () => {
    const judgement = stance(
      "The opera house in Bergen reopened after the winter.",
      "Norway rejected the ceasefire offered by Sweden.",
    );
    expect(judgement.label).toBe("unrelated");
  });

  it("gives a corroboration no reason that speaks of another actor, and none twice", () => {
    const judgement = stance(
      "Norway agreed in March to a Swedish proposal for a 30-day ceasefire, on condition that Denmark did the same.",
      "Norway accepted the 30-day ceasefire proposed by Sweden on condition that Denmark accepts and observes it.",
    );
    expect(judgement.label).toBe("corroborates");
    expect(reason(judgement, "differs", "actor")).toBeUndefined();
    expect(reason(judgement, "differs", "polarity")).toBeUndefined();
    const said = judgement.reasons.map((one) => JSON.stringify(one));
    expect(said).toEqual([...new Set(said)]);
  });

  it("says the same twice: nothing is kept between calls but analyses", () => {
    const [here, there] = [
      "Anna Berg met Karl Lund in Tromso.",
      "Karl Lund met Anna Berg in Tromso.",
    ];
    expect(stance(here, there)).toEqual(stance(here, there));
  });

  it("bears texts without words", () => {
    for (const text of ["", "…", "12", "?!"]) {
      expect(stance(text, "Norway rejected the ceasefire.").label).not.toMatch(/corrob|confl/);
      expect(stance("Norway rejected the ceasefire.", text).label).not.toMatch(/corrob|confl/);
    }
  });
});

describe("MODELS", () => {
  it("were fitted on the features in the order in which the engine computes them", () => {
    stance("Norway agreed.", "Norway agreed.");
    expect(MODELS.dated.features).toEqual(featureNames());
    expect(MODELS.undated.features).toEqual(featureNames());
  });
});

describe("judge: what differs", () => {
  const day = (text: string): Statement => ({ text, when: "2025-04-13" });
  const page = (text: string): Statement => ({ text, published: "2025-04-14" });

  it("takes another count of the dead for a later one, and no conflict", () => {
    const judgement = stance(
      page("The strike on Tromso killed 36 people."),
      day("The strike on Tromso killed 35 people."),
    );
    expect(judgement.label).toBe("mentions");
    expect(reason(judgement, "differs", "figure")).toMatchObject({ because: "later-count" });
  });

  it("takes two lower bounds that differ for two counts", () => {
    const judgement = stance(
      page("The strike on Tromso killed at least eight people."),
      day("The strike on Tromso killed at least 12 people."),
    );
    expect(judgement.label).not.toBe("corroborates");
    expect(judgement.label).not.toBe("conflicts");
  });

  it("takes a whole for its parts", () => {
    const judgement = stance(
      page("Norway launched 550 drones and missiles at Sweden on 13 April 2025."),
      day("Norway launched 539 drones and 11 missiles at Sweden on 13 April 2025."),
    );
    expect(judgement.label).not.toBe("conflicts");
  });

  it("does not give one minister's absence to another of the same country", () => {
    const two = knowledgeFor(
      EntitySchema.array().parse([
        { id: "norway", name: "Norway", kind: "country" },
        { id: "anna-berg", name: "Anna Berg", kind: "person", partOf: "norway" },
        { id: "ole-dahl", name: "Ole Dahl", kind: "person", partOf: "norway" },
      ]),
    );
    const { label } = judge(
      { text: "Berg missed the round on 23 April, when Ole Dahl took the seat of Norway." },
      { text: "Ole Dahl represented Norway in the round of 23 April." },
      two,
    );
    expect(label).not.toBe("conflicts");
  });
});
