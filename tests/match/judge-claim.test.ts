import { describe, expect, it } from "vitest";
import { judgeClaim } from "../../src/match/judge-claim.ts";
import type { Judgement, Label, Reason } from "../../src/match/types.ts";
import { WORDING_FEATURES } from "../../src/match/wordings.ts";
import { aClaim, anOutlet, aReport, aStore } from "../builders.ts";

const store = aStore({
  claims: [aClaim({ id: "signed", statement: "Norway signed the deal.", kind: "event" })],
  outlets: [anOutlet({ id: "courier" })],
  reports: [aReport({ id: "r1", outlet: "courier", claims: ["signed"] })],
});

/** How a wording was judged: the label, how likely it is said and contradicted, what differs. */
function wording(label: Label, said: number, opposed = 0, reasons: Reason[] = []): Judgement {
  const mentions = 1 - said - opposed;
  const probabilities = { corroborates: said, conflicts: opposed, mentions, unrelated: 0 };
  return { label, score: probabilities[label], probabilities, reasons };
}

/** The label of a claim whose wordings were judged so, by a model that gives this side probability. */
function label(side: number, ...judgements: Judgement[]): Label {
  const bias = Math.log(side / (1 - side));
  const model = { bias, weights: WORDING_FEATURES.map(() => 0) };
  const [claim] = store.packs.flatMap(({ claims }) => claims);
  if (!claim) throw new Error("the store has no claim");
  const found = { sentence: new Set<string>(), claim, rank: 0, relevance: 1 };
  return judgeClaim({ ...found, judgements }, { model }).label;
}

describe("judgeClaim", () => {
  it("takes a claim as made whose statement, or a paraphrase of it, is said", () => {
    expect(label(0.9, wording("corroborates", 0.8))).toBe("corroborates");
    expect(label(0.9, wording("mentions", 0.2), wording("corroborates", 0.8))).toBe("corroborates");
  });

  it("takes none as made of which no wording is likely said", () => {
    expect(label(0.9, wording("mentions", 0.09), wording("mentions", 0.05))).toBe("mentions");
  });

  it("does not let a paraphrase outweigh a statement that is ruled out, unless it is plain", () => {
    const judgements = [wording("mentions", 0.01), wording("corroborates", 0.6)];
    expect(label(0.6, ...judgements)).toBe("mentions");
    expect(label(0.9, ...judgements)).toBe("corroborates");
  });

  it("does not take a claim as made of whose statement the opposite is done", () => {
    const turned: Reason = {
      kind: "differs",
      slot: "polarity",
      here: "not signed",
      there: "signed",
      because: "scope",
    };
    const judgements = [wording("mentions", 0.3, 0.1, [turned]), wording("corroborates", 0.8)];
    expect(label(0.9, ...judgements)).toBe("mentions");
  });

  it("settles nothing where wordings disagree", () => {
    expect(label(0.9, wording("mentions", 0.4), wording("conflicts", 0.1, 0.7))).toBe("mentions");
    expect(label(0.9, wording("conflicts", 0.1, 0.6), wording("corroborates", 0.8))).toBe(
      "mentions",
    );
    expect(label(0.9, wording("conflicts", 0.1, 0.8), wording("mentions", 0.2))).toBe("conflicts");
  });
});
