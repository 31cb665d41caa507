/** The list of claims: narrowed by kind, by outlet and by words. */
import { describe, expect, it } from "vitest";
import {
  countOfKind,
  EVERY_CLAIM,
  filterClaims,
  outletsOf,
  searchOf,
} from "../../../extension/popup/find-claims.ts";
import { aPageReport } from "../page-report.ts";

const { claims } = aPageReport();
const search = searchOf(claims);
const shown = (filter: Partial<typeof EVERY_CLAIM>) =>
  filterClaims(claims, { ...EVERY_CLAIM, ...filter }, search).map(({ claim }) => claim);

describe("the list of claims", () => {
  it("is narrowed to a kind, whose count says how many there are", () => {
    expect(shown({})).toEqual(claims.map(({ claim }) => claim));
    expect(shown({ kind: "conflicting" })).toEqual(["test/toll-35"]);
    expect(shown({ kind: "corroborated" })).toEqual(["test/accepted"]);
    expect(countOfKind(claims, "single")).toBe(1);
    expect(countOfKind(claims, "differing")).toBe(0);
  });

  it("is narrowed to the claims beside which an outlet stands", () => {
    expect(shown({ outlet: "Paper Two" })).toEqual(["test/toll-35"]);
    expect(outletsOf(claims, "en")).toEqual([
      "Agency One",
      "Copy A",
      "Copy B",
      "Paper Three",
      "Paper Two",
    ]);
  });

  it("is searched in claims, sentences and reports, with a letter wrong", () => {
    expect(shown({ query: "fightng" })).toEqual(["test/accepted"]);
    expect(shown({ query: "the region" })).toContain("test/toll-35");
    expect(shown({ query: "mayor" })).toEqual(["test/toll-35"]);
    expect(shown({ query: "volcano" })).toEqual([]);
  });

  it("has every word of a search", () => {
    expect(shown({ query: "pause mayor" })).toEqual([]);
    expect(shown({ query: "strike mayor" })).toEqual(["test/toll-35"]);
  });
});
