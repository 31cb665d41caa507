import { describe, expect, it } from "vitest";
import { type Claimed, withWordsOfTheirOwn } from "../../src/match/compete.ts";
import type { Judgement } from "../../src/match/types.ts";

/** A claim that a sentence makes with these words and, as the sentence writes them, these acts. */
function match(words: string[], acts: string[], score = 0.8): Claimed {
  const judgement: Judgement = {
    label: "corroborates",
    score,
    probabilities: { corroborates: 0.9, conflicts: 0, mentions: 0.1, unrelated: 0 },
    reasons: [
      { kind: "words", words },
      ...acts.map((act) => ({
        kind: "agrees" as const,
        slot: "action" as const,
        here: act,
        there: act,
      })),
    ],
  };
  return { judgement, wordings: [judgement] };
}

describe("withWordsOfTheirOwn", () => {
  const signed = match(["Norway", "signed", "deal"], ["signed"]);

  it("keeps a claim with two words that no surer one has", () => {
    const other = match(["Norway", "deal", "called", "talks"], []);
    expect(withWordsOfTheirOwn([signed, other])).toEqual([signed, other]);
  });

  it("leaves out one that resembles the sentence in words already taken", () => {
    expect(withWordsOfTheirOwn([signed, match(["Norway", "deal", "called"], [])])).toEqual([
      signed,
    ]);
  });

  it("leaves out one whose words another wording of a surer claim has, acts apart", () => {
    const longer = match(["Norway", "signed", "deal", "called", "harbour"], ["called"]);
    const surer: Claimed = { ...signed, wordings: [signed.judgement, longer.judgement] };
    const about = (words: string[]) => match(["Norway", "deal", ...words], []);
    expect(withWordsOfTheirOwn([surer, about(["harbour", "talks"])])).toEqual([surer]);
    const act = about(["called", "talks"]);
    expect(withWordsOfTheirOwn([surer, act])).toEqual([surer, act]);
  });

  it("asks for but one word of a claim that is plainly made, and for one at least", () => {
    const plain = match(["Norway", "deal", "called"], [], 0.95);
    const repeated = match(["Norway", "deal"], [], 0.95);
    expect(withWordsOfTheirOwn([signed, plain, repeated])).toEqual([signed, plain]);
  });

  it("takes an act of its own for a word", () => {
    const other = match(["Norway", "deal", "called"], ["called"]);
    expect(withWordsOfTheirOwn([signed, other])).toEqual([signed, other]);
  });

  it("does not take an act for its own that a surer claim is about", () => {
    const other = match(["Norway", "deal", "called"], ["called", "signed"]);
    expect(withWordsOfTheirOwn([signed, other])).toEqual([signed]);
  });

  describe("of claims with figures", () => {
    const met = match(["Anna", "met", "Karl"], ["met"]);
    const lasted = (there: string, roughly?: true): Claimed => {
      const { judgement: met } = match(["met"], []);
      const here = "nearly five hours";
      const figure = { kind: "agrees" as const, slot: "figure" as const, here, there };
      const reasons = [...met.reasons, roughly ? { ...figure, roughly } : figure];
      const judgement: Judgement = { ...met, reasons };
      return { judgement, wordings: [judgement] };
    };
    const nearlyFive = lasted("nearly five hours");
    const overFour = lasted("more than four hours", true);

    it("keeps the one with the sentence's own figure behind one that it only fits", () => {
      const all = [met, overFour, nearlyFive];
      expect(withWordsOfTheirOwn(all)).toEqual(all);
    });

    it("leaves out one that the figure only fits where another has the figure itself", () => {
      expect(withWordsOfTheirOwn([met, nearlyFive, overFour])).toEqual([met, nearlyFive]);
    });
  });
});
