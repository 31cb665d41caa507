import { describe, expect, it } from "vitest";
import { inBaseUnit, measureOf } from "../../../src/crossref/overview/measure.ts";
import type { StoreDispute } from "../../../src/store/claim-store.ts";
import type { ClaimFigure } from "../../../src/store/schema.ts";
import { aClaim, aStore } from "../../builders.ts";

const figure = (value: number, unit: string): ClaimFigure => ({
  value,
  unit,
  qualifier: "exactly",
});

/** A question with one claim a position, each with the figures given. */
function disputeOf(kind: StoreDispute["kind"], ...figures: ClaimFigure[][]): StoreDispute {
  const claims = figures.map((all, at) => aClaim({ id: `c${at}`, figures: all }));
  const store = aStore({
    claims,
    disputes: [
      {
        id: "d",
        question: "How many?",
        kind,
        positions: claims.map(({ id }) => ({ label: id, claims: [id] })),
        note: "",
      },
    ],
  });
  const dispute = store.packs[0]?.claims[0]?.positions[0]?.dispute;
  if (!dispute) throw new Error("no dispute");
  return dispute;
}

describe("figures on one scale", () => {
  it("takes millions and billions into the value", () => {
    expect(inBaseUnit(figure(350, "billion USD"))).toMatchObject({ value: 350e9, unit: "USD" });
    expect(inBaseUnit(figure(3, "million"))).toMatchObject({ value: 3, unit: "million" });
    expect(inBaseUnit(figure(7, "children injured"))).toMatchObject({ unit: "children injured" });
  });

  it("counts what every position has and what differs most", () => {
    const rising = [
      [figure(1, "killed"), figure(26, "injured")],
      [figure(1, "killed"), figure(98, "injured")],
    ];
    expect(measureOf(disputeOf("superseded", ...rising))).toBe("injured");
    expect(
      measureOf(disputeOf("figure", [figure(350, "billion USD")], [figure(1e11, "USD")])),
    ).toBe("USD");
  });

  it("finds no scale where a position has no figure, all are alike, or figures are not the matter", () => {
    expect(measureOf(disputeOf("superseded", [figure(30, "days")], []))).toBeNull();
    expect(measureOf(disputeOf("figure", [figure(5, "hours")], [figure(5, "hours")]))).toBeNull();
    expect(measureOf(disputeOf("polarity", [figure(5, "hours")], [figure(6, "hours")]))).toBeNull();
  });
});
