import { describe, expect, it } from "vitest";
import { BOOST, bagged, type Example } from "../../eval/fit/boost.ts";
import { predict } from "../../src/match/boosted-trees.ts";

/** A label that the first number alone decides. */
const examples: Example[] = Array.from({ length: 200 }, (_, at) => ({
  features: [at / 200, (at * 7) % 13],
  label: at < 100 ? "low" : "high",
  weight: 1,
}));
const learn = (seed: number) =>
  bagged(examples, ["size", "noise"], ["low", "high"], { ...BOOST, seed });

describe("bagged", () => {
  it("learns what decides the label", () => {
    const model = learn(1);
    expect(predict(model, [0.1, 5])[0]).toBeGreaterThan(0.9);
    expect(predict(model, [0.9, 5])[1]).toBeGreaterThan(0.9);
  });

  it("gives the same model for the same seed, and probabilities that add up to 1", () => {
    expect(learn(1)).toEqual(learn(1));
    const sum = predict(learn(2), [0.4, 3]).reduce((total, each) => total + each, 0);
    expect(sum).toBeCloseTo(1, 6);
  });
});
