import { describe, expect, it } from "vitest";
import { loadPack } from "../../cli/load-pack.ts";
import { fitClaimModel } from "../../eval/fit/logistic.ts";
import { labelledCandidates, readLabels } from "../../eval/newsroom/candidates.ts";
import { takesSide } from "../../src/match/claim-model.ts";

describe("the claim model", async () => {
  const candidates = (await labelledCandidates()).filter(({ gold }) => gold !== "either");

  it("gives claims that a sentence makes more than those it does not, on an article it has not seen", () => {
    const model = fitClaimModel(candidates.filter(({ page }) => page !== "walkout"));
    const unseen = candidates.filter(({ page }) => page === "walkout");
    const average = (made: boolean): number => {
      const own = unseen.filter(({ gold }) => (gold !== undefined) === made);
      return own.reduce((sum, one) => sum + takesSide(one.evidence, model), 0) / own.length;
    };
    expect(average(true)).toBeGreaterThan(0.6);
    expect(average(false)).toBeLessThan(0.2);
  });
});

describe("the labels of the demo articles", () => {
  it("name claims that the pack has", async () => {
    const { compiled } = await loadPack();
    const ids = new Set(compiled.claims.map(({ id }) => id));
    const named = [...readLabels().keys()].map((key) => key.split(" ")[2] ?? "");
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
