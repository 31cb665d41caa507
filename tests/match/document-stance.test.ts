import { describe, expect, it } from "vitest";
import cues from "../../src/match/document-cues.json" with { type: "json" };
import { isDocument, judgeDocument } from "../../src/match/document-stance.ts";
import { cueIn } from "../../src/match/document-text.ts";

const TOLD = `Fishermen pulled a two-headed turtle from the harbour of Brindle on Monday morning.
The two-headed turtle weighs eleven kilos and was taken to the Brindle aquarium, where keepers fed both heads.
Keepers at the aquarium expect the turtle to live. Hundreds of people came to see the turtle in the first hour.`;
const DISOWNED = `The two-headed turtle of Brindle is a hoax. The photo of the two-headed turtle, shared online
by thousands, was fake: two pictures of one turtle were put together. The Brindle aquarium says it never had such a turtle,
and the fishermen named in the story do not exist. The hoax was debunked on Tuesday.`;
const OTHER = `The parliament voted on Thursday to raise the tax on diesel by four cents. The opposition walked out
before the vote. Drivers' unions called for a strike in the coming week, and the finance minister defended the measure.`;
const CLAIM = "Fishermen catch two-headed turtle in Brindle harbour";

describe("judgeDocument", () => {
  it("ranks an article on the claim above one on another subject", () => {
    const told = judgeDocument(TOLD, CLAIM);
    expect(told.probabilities.unrelated).toBeLessThan(0.5);
    expect(judgeDocument(OTHER, CLAIM).label).toBe("unrelated");
    expect(judgeDocument(OTHER, CLAIM).reasons).toEqual([]);
  });

  it("takes an article that disowns the story for a likelier conflict than one that tells it", () => {
    const [told, disowned] = [judgeDocument(TOLD, CLAIM), judgeDocument(DISOWNED, CLAIM)];
    expect(disowned.probabilities.conflicts).toBeGreaterThan(told.probabilities.conflicts);
    expect(told.probabilities.corroborates).toBeGreaterThan(disowned.probabilities.corroborates);
  });

  it("names the words that article and claim share", () => {
    const { reasons } = judgeDocument(TOLD, CLAIM);
    expect(reasons[0]).toEqual({
      kind: "words",
      words: ["Fishermen", "two-headed", "turtle", "Brindle", "harbour"],
    });
  });

  it("gives probabilities that add up to one, for an empty text too", () => {
    for (const text of [TOLD, ""]) {
      const { probabilities } = judgeDocument(text, CLAIM);
      const total = Object.values(probabilities).reduce((sum, each) => sum + each, 0);
      expect(total).toBeCloseTo(1, 6);
    }
    expect(judgeDocument("", CLAIM).label).toBe("unrelated");
  });
});

describe("isDocument", () => {
  it("tells an article from a sentence", () => {
    expect(isDocument(TOLD)).toBe(true);
    expect(isDocument("The two-headed turtle is a hoax.")).toBe(false);
    expect(isDocument("The two-headed turtle is a hoax.", "It is a hoax.")).toBe(false);
  });

  it("takes a single sentence beside a headline for a short article", () => {
    expect(isDocument("The two-headed turtle is a hoax.", CLAIM)).toBe(true);
    expect(isDocument("fishermen catch a turtle", "fishermen catch a fish")).toBe(false);
  });
});

describe("cues", () => {
  it.each(cues.groups.map(({ name, match, noMatch }) => [name, match, noMatch] as const))(
    "%s finds its example and leaves the other",
    (name, match, noMatch) => {
      expect(cueIn(match, [name])).not.toBeNull();
      expect(cueIn(noMatch, [name])).toBeNull();
    },
  );
});
