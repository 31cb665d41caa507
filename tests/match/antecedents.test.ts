import { describe, expect, it } from "vitest";
import { inContext } from "../../src/match/antecedents.ts";
import { knowledgeFor } from "../../src/match/knowledge.ts";
import { EntitySchema } from "../../src/store/schema.ts";

const TERMS = "https://norway.example/premiers";
const knowledge = knowledgeFor(
  EntitySchema.array().parse([
    { id: "norway", name: "Norway", kind: "country", adjectives: ["Norwegian"] },
    { id: "premier", name: "Prime Minister of Norway", kind: "office", partOf: "norway" },
    {
      id: "anna-berg",
      name: "Anna Berg",
      kind: "person",
      offices: [{ office: "premier", from: "2024-01-01", source: TERMS }],
    },
    { id: "karl-lund", name: "Karl Lund", kind: "person" },
  ]),
);
const read = (...sentences: string[]): string[] =>
  inContext(
    sentences.map((text) => ({ text, published: "2025-05-01" })),
    knowledge,
  ).map(({ text }) => text);

describe("inContext", () => {
  it.each([
    ["the one person named", "The talks of Oslo were led by Karl Lund.", "He", "Karl Lund"],
    ["the one who opens the sentence", "Karl Lund met Anna Berg in Oslo.", "He", "Karl Lund"],
    ["whoever holds the office", "The Prime Minister of Norway spoke in Oslo.", "She", "Anna Berg"],
  ])("puts %s in the place of a pronoun", (_, before, pronoun, name) => {
    expect(read(before, `${pronoun} left.`)).toEqual([before, `${name} left.`]);
  });

  it("follows one person through a run of sentences", () => {
    expect(read("Karl Lund came.", "He spoke.", "He left.")).toEqual([
      "Karl Lund came.",
      "Karl Lund spoke.",
      "Karl Lund left.",
    ]);
  });

  it.each([
    ["nobody is named before", ["The talks ended.", "He left."]],
    ["two are and neither opens", ["In Oslo, Karl Lund met Anna Berg.", "She left."]],
    ["one is unknown", ["The mayor, Ola Holm, thanked Anna Berg.", "She left."]],
    ["it is somebody of theirs", ["Karl Lund's envoy spoke in Oslo.", "He left."]],
    ["there is a sentence between", ["Karl Lund came.", "It rained.", "He left."]],
    ["another one is quoted", ["Karl Lund praised a friend.", "“He is reliable.”"]],
    ["the pronoun opens nothing", ["Karl Lund came.", "Then he left."]],
    ["it is the first sentence", ["He left."]],
  ])("leaves it open where %s", (_, sentences) => {
    expect(read(...sentences)).toEqual(sentences);
  });
});
