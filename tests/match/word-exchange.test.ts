import { describe, expect, it } from "vitest";
import { findExchange, judgeExchange } from "../../src/match/word-exchange.ts";

/** The likeliest label after one exchange, with its kind. */
function outcome(here: string, there: string): string {
  const exchange = findExchange(here, there);
  if (!exchange) return "none";
  const { kind, probabilities } = judgeExchange(exchange);
  const [best] = Object.entries(probabilities).sort(([, a], [, b]) => b - a)[0] ?? [];
  return `${best}: ${kind}`;
}

describe("findExchange", () => {
  it("finds the words exchanged, without their article", () => {
    expect(findExchange("He met an envoy in Rome.", "He met a minister in Rome.")).toMatchObject({
      here: "envoy",
      there: "minister",
    });
  });

  it("takes one word exchanged twice as one exchange", () => {
    const exchange = findExchange(
      "A small group stood on the deck of a very old and quite small ship",
      "A large group stood on the deck of a very old and quite large ship",
    );
    expect(exchange).toMatchObject({ here: "small", there: "large" });
  });

  it("finds none between other sentences or the same one", () => {
    expect(findExchange("He met an envoy.", "Rain fell all night in the valley.")).toBeNull();
    expect(findExchange("He met an envoy.", "He met the envoy.")).toBeNull();
  });
});

describe("judgeExchange", () => {
  it.each([
    ["The talks start today.", "The talks begin today.", "corroborates: synonym"],
    ["The talks start today.", "The talks end today.", "conflicts: opposite"],
    ["They met in Spain again.", "They met in Portugal again.", "conflicts: exclusive"],
    ["Two men sat there.", "2 men sat there.", "corroborates: same-number"],
    ["Two men sat there.", "Seven men sat there.", "conflicts: other-number"],
    ["It is the second round.", "It is the 2nd round.", "corroborates: same-number"],
    ["It is the second round.", "It is the third round.", "conflicts: other-number"],
    ["They did sign it.", "They did not sign it.", "conflicts: negation"],
    [
      "In Rome they refused to sign the pact in May.",
      "In Rome they signed the pact in May.",
      "conflicts: negation",
    ],
    [
      "In Rome they signed the pact in May.",
      "In Rome they failed to sign the pact in May.",
      "conflicts: negation",
    ],
    [
      "In Rome they managed to sign the pact in May.",
      "In Rome they signed the pact in May.",
      "corroborates: wider",
    ],
    [
      "In Rome they offered to sign the pact in May.",
      "In Rome they signed the pact in May.",
      "mentions: added",
    ],
    ["They held a long secret meeting.", "They held a secret meeting.", "corroborates: dropped"],
    ["They held a secret meeting.", "They held a long secret meeting.", "mentions: added"],
    ["A dark-haired man spoke.", "A light-haired man spoke.", "conflicts: opposite"],
  ])('"%s" beside "%s" gives %s', (here, there, expected) => {
    expect(outcome(here, there)).toBe(expected);
  });
});
