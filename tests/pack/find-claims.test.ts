import { describe, expect, it } from "vitest";
import { findClaims } from "../../scripts/pack/find-claims.ts";
import { aClaim, aReport } from "../builders.ts";
import { sourceOf } from "./source-of.ts";

const source = sourceOf({
  claims: [
    aClaim({ id: "swap", statement: "Both sides exchanged 246 prisoners." }),
    aClaim({
      id: "truce",
      statement: "A truce was announced over Easter.",
      paraphrases: ["The guns were to fall silent for the holiday."],
    }),
  ],
  reports: [aReport({ id: "r-1", outlet: "herald", claims: ["truce"] })],
});

describe("findClaims", () => {
  it("finds a claim by its id, with or without the pack's prefix", () => {
    for (const id of ["swap", "test/swap"]) {
      expect(findClaims(source, id, 5).map(({ claim }) => claim.id)).toEqual(["swap"]);
    }
  });

  it("finds a claim by the words of a paraphrase, with the places of claim and report", () => {
    const [found] = findClaims(source, "guns silent over the holiday", 5);
    expect(found?.claim.id).toBe("truce");
    expect(found?.place.file).toBe("threads/0/claims/1");
    expect(found?.reports).toEqual([
      { id: "r-1", stance: "asserts", place: { file: "reports/0/assertions/0", line: 1 } },
    ]);
  });

  it("gives nothing for words that no claim has", () => {
    expect(findClaims(source, "xylophone", 5)).toEqual([]);
  });
});
