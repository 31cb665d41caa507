import { describe, expect, it } from "vitest";
import { fitRanking } from "../../eval/fit/rank-fit.ts";

describe("fitRanking", () => {
  it("weighs the column that tells the right candidate, and no column against its meaning", () => {
    const examples = Array.from({ length: 20 }, (_, at) => ({
      rows: [
        [1, at % 3, 0],
        [0, at % 3, 1],
        [0, (at + 1) % 3, 2],
      ],
      right: [true, false, false],
    }));
    const [telling = 0, idle = 0, opposed = 0] = fitRanking(examples, 0.03);
    expect(telling).toBeGreaterThan(idle);
    expect(opposed).toBe(0);
  });

  it("learns nothing from queries without a right candidate", () => {
    const lost = { rows: [[1], [2]], right: [false, false] };
    const told = { rows: [[2], [1]], right: [true, false] };
    expect(fitRanking([told, lost], 0.03)).toEqual(fitRanking([told], 0.03));
  });
});
