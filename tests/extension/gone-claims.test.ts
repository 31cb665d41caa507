import { describe, expect, it } from "vitest";
import { afterReading, withLost } from "../../extension/background/gone-claims.ts";
import type { TabState } from "../../extension/background/tab-state.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { aPageReport } from "./page-report.ts";

const URL = "https://page.example/talks";

/** A page's report with one claim for each sentence. */
function reportOf(...sentences: string[]) {
  const report = aPageReport();
  const [sample] = report.claims;
  if (!sample) throw new Error("the sample has no claim");
  const claims = sentences.map(
    (sentence, index): PageClaim => ({
      ...sample,
      id: `${index}:${sample.claim}`,
      index,
      sentence,
    }),
  );
  return { ...report, claims };
}

/** The sentences that a state lists as here, and as gone from the page. */
function listed(state: TabState) {
  if (state.phase !== "done") throw new Error(`the state is ${state.phase}`);
  const lost = new Set(state.lost);
  const of = (isGone: boolean) =>
    state.report.claims.filter(({ id }) => lost.has(id) === isGone).map((claim) => claim.sentence);
  return { here: of(false), gone: of(true) };
}

function done(report: ReturnType<typeof reportOf>) {
  const state = afterReading(undefined, URL, report);
  if (state.phase !== "done") throw new Error(`the state is ${state.phase}`);
  return state;
}

describe("claims that are gone from the page", () => {
  const before = done(reportOf("It was 21.", "It rained."));
  const lost = before.report.claims[0]?.id ?? "";

  it("stay listed beside those of the next reading, which may number its sentences alike", () => {
    const after = afterReading(withLost(before, [lost]), URL, reportOf("It was 34.", "It rained."));
    expect(listed(after)).toEqual({ here: ["It was 34.", "It rained."], gone: ["It was 21."] });
  });

  it("stay listed when more of them go", () => {
    const second = afterReading(
      withLost(before, [lost]),
      URL,
      reportOf("It was 34.", "It rained."),
    );
    if (second.phase !== "done") throw new Error("not done");
    const third = afterReading(
      withLost(second, [second.report.claims[0]?.id ?? ""]),
      URL,
      reportOf("It was 35.", "It rained."),
    );
    expect(listed(third)).toEqual({
      here: ["It was 35.", "It rained."],
      gone: ["It was 34.", "It was 21."],
    });
  });

  it("are gone no more when the page says them again", () => {
    const after = afterReading(withLost(before, [lost]), URL, reportOf("It was 21."));
    expect(listed(after)).toEqual({ here: ["It was 21."], gone: [] });
  });

  it("do not follow the reader to another page", () => {
    const after = afterReading(
      withLost(before, [lost]),
      "https://page.example/weather",
      reportOf("It was 34."),
    );
    expect(listed(after)).toEqual({ here: ["It was 34."], gone: [] });
  });

  it("count only the claims of the page in its totals", () => {
    const report = reportOf("It was 34.");
    const after = afterReading(withLost(before, [lost]), URL, report);
    expect(after).toMatchObject({ report: { totals: report.totals } });
  });
});
