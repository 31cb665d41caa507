/** Why the list is empty. */
import { describe, expect, it } from "vitest";
import { isNewerThanPacks, silenceOf } from "../../../extension/popup/silence.ts";
import { aPageReport } from "../page-report.ts";

const published = (date: string | null, to = "2025-06") => {
  const report = aPageReport();
  const packs = report.packs.map((pack) => ({ ...pack, period: { ...pack.period, to } }));
  return { ...report, packs, article: { ...report.article, published: date } };
};

describe("silence", () => {
  it("is about the packs' end only after its last day, to the precision of the pack", () => {
    expect(isNewerThanPacks(published("2025-06-30T22:00:00Z"))).toBe(false);
    expect(isNewerThanPacks(published("2025-07-01"))).toBe(true);
    expect(isNewerThanPacks(published("2025-06-16", "2025-06-15"))).toBe(true);
    expect(isNewerThanPacks(published(null))).toBe(false);
  });

  it("names the first reason there is", () => {
    const other = published("2025-07-01");
    expect(silenceOf({ ...other, article: { ...other.article, onTopic: false } })).toBe(
      "other-subject",
    );
    expect(silenceOf(other)).toBe("newer");
    expect(silenceOf(published("2025-05-01"))).toBe("nothing");
  });
});
