import { describe, expect, it } from "vitest";
import { marksOf } from "../../extension/background/marks.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { anEntry } from "../builders.ts";
import { aPageReport } from "./page-report.ts";

/** The marks of claims that differ from the first one of the sample as given. */
function marks(...claims: Partial<PageClaim>[]) {
  const [sample] = aPageReport().claims;
  if (!sample) throw new Error("the sample has no claim");
  const plain = { ...sample, corroborating: [], conflicting: [], differing: [] };
  return marksOf(claims.map((claim) => ({ ...plain, ...claim })));
}

const agrees = { corroborating: [anEntry({ report: "one" })] };
const opposes = { conflicting: [anEntry({ report: "two" })] };

describe("marks", () => {
  it("say where and how, and hold nothing of the store", () => {
    expect(marks({ id: "a", ...agrees })).toEqual([
      { claim: "a", standing: "corroborated", block: 0, start: 0, end: 41 },
    ]);
  });

  it("show a sentence as both where one of its claims is corroborated and another in conflict", () => {
    const standings = marks({ id: "a", ...agrees }, { id: "b", ...opposes }, { id: "c", start: 5 });
    expect(standings.map((mark) => mark.standing)).toEqual(["both", "both", "mentioned"]);
  });

  it("let a mere mention not weaken what stands in the same words", () => {
    const standings = marks({ id: "a" }, { id: "b", ...opposes });
    expect(standings.map((mark) => mark.standing)).toEqual(["conflicting", "conflicting"]);
  });
});
