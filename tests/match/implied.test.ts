import { describe, expect, it } from "vitest";
import { effectBetween } from "../../src/match/implied.ts";
import data from "../../src/text/lexicon/implicatives.json" with { type: "json" };

describe("effectBetween", () => {
  it.each([
    ["refused to sign", "signed", "-"],
    ["signed", "failed to sign", "-"],
    ["managed to sign", "signed", "+"],
    ["offered to sign", "signed", "o"],
    ["was unable to attend", "attended", "-"],
    ["denied striking", "struck", "-"],
    ["refused to", "", "-"],
  ])('gives for "%s" and "%s": %s', (a, b, effect) => {
    expect(effectBetween(a, b)).toBe(effect);
    expect(effectBetween(b, a)).toBe(effect);
  });

  it.each([
    ["refused to sign", "read"],
    ["refused the offer", "offer"],
    ["", ""],
    ["signed", "signed"],
  ])('finds nothing between "%s" and "%s"', (a, b) => {
    expect(effectBetween(a, b)).toBeNull();
  });
});

describe("verbs with a polarity signature", () => {
  const direct = data.verbs.flatMap(({ match, noMatch, frame, positive }) => {
    const [verb, next, ...complement] = match.split(" ");
    return verb && next === frame
      ? [[match, noMatch, complement.join(" "), positive] as const]
      : [];
  });

  it("has examples to try", () => {
    expect(direct.length).toBeGreaterThan(20);
  });

  it.each(direct)('"%s" is one and "%s" is none', (match, noMatch, complement, positive) => {
    expect(effectBetween(match, complement)).toBe(positive);
    expect(effectBetween(noMatch, complement)).toBeNull();
  });
});
