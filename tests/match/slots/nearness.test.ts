import { describe, expect, it } from "vitest";
import { knowledgeFor } from "../../../src/match/knowledge.ts";
import { analyse } from "../../../src/match/slots/analysis.ts";
import { nearness } from "../../../src/match/slots/nearness.ts";
import { EntitySchema } from "../../../src/store/schema.ts";

const knowledge = knowledgeFor(
  EntitySchema.array().parse([{ id: "rivertown", name: "Rivertown", kind: "place" }]),
);
const placed = (text: string) => analyse({ text }, knowledge).placed;
const between = (sentence: string, claim: string) => nearness(placed(sentence), placed(claim));

describe("nearness", () => {
  const claim = "A missile attack on Rivertown killed one person.";
  const other = between("Rivertown's opera house reopened in a hall on Friday.", claim);
  const same = between("A rocket struck Rivertown and left a woman dead.", claim);

  it("tells the same matter in other words from another one at the same place", () => {
    for (const name of ["nearClaim", "nearSentence", "nearLacking", "nearTopic", "nearRest"])
      expect(same[name], name).toBeGreaterThan((other[name] ?? 0) + 0.1);
  });

  it("lacks nothing where each has every word of the other, in whatever form", () => {
    const { nearClaim, nearLacking, wordsLacking, wordsBeside } = between(
      "Missiles attacked Rivertown, killing persons.",
      "A missile attacks and kills a person.",
    );
    expect({ nearClaim, nearLacking, wordsLacking, wordsBeside }).toEqual({
      nearClaim: 1,
      nearLacking: 1,
      wordsLacking: 0,
      wordsBeside: 0,
    });
  });

  it("counts no name and no function word", () => {
    const { wordsLacking } = between("They fled.", "The truce in Rivertown was over before that.");
    expect(wordsLacking).toBe(1);
  });

  it("knows nothing of a text without words", () => {
    expect(between("30", claim)).toMatchObject({ nearTopic: 0, wordsBeside: 0 });
  });
});
