/** Superseded figures as a dated series. */
import { describe, expect, it } from "vitest";
import { seriesOf } from "../../../extension/popup/series.ts";
import type { Reason } from "../../../src/match/types.ts";
import { anEntry } from "../../builders.ts";
import { aPageReport } from "../page-report.ts";

const toll = (there: string, order: "earlier" | "later", on: string | null): Reason => ({
  kind: "series",
  dispute: "test/toll",
  question: "How many died?",
  here: "34",
  there,
  order,
  on,
});

describe("a series", () => {
  it("sets the page's value among the others in the order of time", () => {
    const [claim] = aPageReport().claims;
    if (!claim) throw new Error("the report has a claim");
    const differing = [
      anEntry({ report: "late", reason: [toll("35", "later", "2025-04-16")] }),
      anEntry({ report: "first", reason: [toll("20", "earlier", "2025-04-12")] }),
      anEntry({ report: "second", reason: [toll("32", "earlier", "2025-04-13")] }),
      anEntry({ report: "copy", reason: [toll("32", "earlier", "2025-04-13")] }),
      anEntry({ report: "last", reason: [toll("35 and more", "later", null)] }),
    ];
    const [series, ...others] = seriesOf({ ...claim, differing });
    expect(others).toEqual([]);
    expect(series?.points.map(({ label, order }) => `${order} ${label}`)).toEqual([
      "earlier 20",
      "earlier 32",
      "here 34",
      "later 35 and more",
      "later 35",
    ]);
  });

  it("is not there where nothing was superseded", () => {
    expect(aPageReport().claims.flatMap(seriesOf)).toEqual([]);
  });
});
