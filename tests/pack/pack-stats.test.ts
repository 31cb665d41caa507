/** The stats count as the popup does, and the picture shows every outlet and every word said. */
import { describe, expect, it } from "vitest";
import { coveragePicture } from "../../scripts/pack/coverage-picture.ts";
import { formatStats, packStats } from "../../scripts/pack/pack-stats.ts";
import { aClaim, anOutlet, aPack, aReport } from "../builders.ts";

const agency = anOutlet({ id: "wire", kind: "agency", country: "FR" });
const wired = (id: string, outlet: string) =>
  aReport({ id, outlet, claims: ["shared"], origin: { kind: "wire", agency: "wire" } });

const pack = aPack({
  claims: [aClaim({ id: "shared" }), aClaim({ id: "alone" }), aClaim({ id: "disputed" })],
  outlets: [
    agency,
    anOutlet({ id: "post", country: "US" }),
    anOutlet({ id: "blog", country: null }),
  ],
  reports: [
    wired("r-1", "herald"),
    wired("r-2", "post"),
    aReport({ id: "r-3", outlet: "herald", claims: ["alone"], published: "2025-05-01" }),
    aReport({
      id: "r-4",
      outlet: "blog",
      assertions: [
        { claim: "disputed", stance: "denies" },
        { claim: "shared", stance: "asserts" },
      ],
    }),
  ],
});

describe("packStats", () => {
  const stats = packStats(pack);

  it("folds two copies of one agency's text into one origin", () => {
    expect(stats.claimsByOrigins).toEqual([
      { origins: 1, claims: 2 },
      { origins: 2, claims: 1 },
    ]);
    expect(stats.singleOrigin).toBe(2);
  });

  it("counts outlets by their own reports, not agencies that are only passed on", () => {
    expect(stats.outlets).toBe(3);
    expect(stats.outletsByCountry).toEqual([
      ["GB", 1],
      ["unknown", 1],
      ["US", 1],
    ]);
  });

  it("counts denials and single reports", () => {
    expect(stats.denials).toBe(1);
    expect(stats.singleReport).toBe(2);
  });

  it("prints the totals", () => {
    expect(formatStats(stats)).toContain("4 reports by 3 outlets");
    expect(formatStats(stats)).toContain("single origin: 2 (67 %)");
  });
});

describe("coveragePicture", () => {
  const picture = coveragePicture(pack);

  it("has a row for each outlet with a report, and none for the agency", () => {
    for (const name of ["herald", "post", "blog"])
      expect(picture).toContain(`</tspan> ${name}</text>`);
    expect(picture).not.toContain("</tspan> wire</text>");
  });

  it("marks every assertion with what it says", () => {
    expect(picture).toContain("<title>blog denies: Statement of disputed.</title>");
    expect(picture.match(/class="passed"/g)).toHaveLength(2 + 1);
    expect(picture.match(/<title>\w+ (?:asserts|denies): /g)).toHaveLength(5);
  });

  it("keeps text from becoming markup", () => {
    const hostile = aPack({
      claims: [aClaim({ id: "a", statement: 'The "<b>" & more.' })],
      reports: [aReport({ id: "r", outlet: "herald", claims: ["a"] })],
    });
    expect(coveragePicture(hostile)).toContain("The &quot;&lt;b>&quot; &amp; more.");
  });
});
