import { describe, expect, it } from "vitest";
import { lostClaims, withLost } from "../../extension/background/lost-claims.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { aDoneState, aPageReport } from "./page-report.ts";

const URL = "https://page.example/talks";

/** A page's report with one claim for each sentence. */
function reportOf(...claims: Partial<PageClaim>[]) {
  const report = aPageReport();
  const [sample] = report.claims;
  if (!sample) throw new Error("the sample has no claim");
  return {
    ...report,
    claims: claims.map(
      (claim, index): PageClaim => ({ ...sample, index, id: `${index}:${claim.claim}`, ...claim }),
    ),
  };
}

const toll = { claim: "test/toll", sentence: "It was 40.", stance: "conflicts" as const };
const rain = { claim: "test/rain", sentence: "It rained." };

describe("claims that are gone from the page", () => {
  const state = aDoneState({ url: URL, report: reportOf(toll, rain) });
  const without = withLost(state, ["0:test/toll"]);

  it("leave the report and its totals, and stay listed", () => {
    expect(without.report.claims.map(({ sentence }) => sentence)).toEqual(["It rained."]);
    expect(without.report.totals.claims).toBe(1);
    expect(without.lost).toMatchObject([{ claim: "test/toll", sentence: "It was 40." }]);
  });

  it("stay listed where an updated figure still differs: that is a new claim", () => {
    const after = reportOf({ ...toll, sentence: "It was 42." }, rain);
    expect(lostClaims(without, URL, after)).toEqual(without.lost);
  });

  it("are lost no more when the page says them again, or asserts the same in other words", () => {
    expect(lostClaims(without, URL, reportOf(toll))).toEqual([]);
    const reworded = { ...toll, sentence: "Forty it was.", stance: "corroborates" as const };
    expect(lostClaims(without, URL, reportOf(reworded))).toEqual([]);
  });

  it("are kept through a jump within the page, and not taken to another", () => {
    expect(lostClaims(without, `${URL}#comments`, reportOf(rain))).toEqual(without.lost);
    expect(lostClaims(without, "https://page.example/other", reportOf(rain))).toEqual([]);
  });

  it("change nothing where the report knows none of them", () => {
    expect(withLost(state, ["9:test/other"])).toBe(state);
  });
});
