import { describe, expect, it } from "vitest";
import { closeness, directionOf, vectorOf } from "../../../src/match/slots/word-vectors.ts";

/** The vector of a word that the table has to have. */
function known(word: string): Float32Array {
  const vector = vectorOf(word);
  if (!vector) throw new Error(`no vector for ${word}`);
  return vector;
}

describe("word vectors", () => {
  it.each([
    ["truce", "ceasefire", "opera"],
    ["missile", "drone", "parliament"],
    ["negotiations", "talks", "harvest"],
    ["killed", "wounded", "published"],
  ])("places %s nearer to %s than to %s", (word, like, other) => {
    expect(closeness(known(word), known(like))).toBeGreaterThan(
      closeness(known(word), known(other)) + 0.3,
    );
  });

  it("has opposites side by side, so that nearness says nothing of agreement", () => {
    expect(closeness(known("accepted"), known("rejected"))).toBeGreaterThan(0.5);
  });

  it("is of length 1", () => {
    for (const vector of [known("truce"), directionOf([known("truce"), known("opera")])])
      expect(closeness(vector, vector)).toBeCloseTo(1, 5);
  });

  it("has none for a word that nobody uses, and no direction for no words", () => {
    expect(vectorOf("qzxvbt")).toBeNull();
    expect(closeness(directionOf([]), known("truce"))).toBe(0);
  });
});
